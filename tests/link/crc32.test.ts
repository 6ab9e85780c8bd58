import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crc32 } from '../../src/link/crc32';

it('gives the check value of the standard', () => {
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  expect(crc32()).toBe(0);
});

it('does not care how the bytes are divided into parts', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (a, b) => {
      expect(crc32(a, b)).toBe(crc32([...a, ...b]));
    }),
  );
});
