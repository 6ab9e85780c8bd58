import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOfBase64Url, toBase64Url } from '../../src/link/base64url';

describe('base64url', () => {
  it('writes what Node writes, and reads it back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
        expect(bytesOfBase64Url(toBase64Url(bytes))).toEqual(bytes);
      }),
    );
  });

  it.each(['AA=', 'A+', 'A/', 'A A', 'Ä', '😀'])('does not read %j', (text) => {
    expect(bytesOfBase64Url(text)).toBeNull();
  });
});
