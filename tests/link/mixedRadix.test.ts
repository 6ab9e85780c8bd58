import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesForRadices, packDigits, unpackDigits } from '../../src/link/mixedRadix';

const digitsAndRadices = fc
  .array(
    fc
      .integer({ min: 1, max: 300 })
      .chain((radix) => fc.tuple(fc.nat(radix - 1), fc.constant(radix))),
    { maxLength: 60 },
  )
  .map((pairs) => ({
    digits: pairs.map(([digit]) => digit),
    radices: pairs.map(([, radix]) => radix),
  }));

describe('a mixed-radix number', () => {
  it('gives its digits back', () => {
    fc.assert(
      fc.property(digitsAndRadices, ({ digits, radices }) => {
        expect(unpackDigits(packDigits(digits, radices), radices)).toEqual(digits);
      }),
    );
  });

  it('has the first digit most significant, in big-endian bytes', () => {
    expect([...packDigits([1, 2, 3], [10, 10, 10])]).toEqual([0, 123]);
    expect([...packDigits([2, 0xabcd], [3, 0x10000])]).toEqual([2, 0xab, 0xcd]);
  });

  it.each([
    [[], 0],
    [[1, 1], 0],
    [[256], 1],
    [[257], 2],
    [[2, 128], 1],
    [[16, 16, 16, 16], 2],
  ])('of the radices %j takes %i bytes', (radices, length) => {
    expect(bytesForRadices(radices)).toBe(length);
  });

  it('is not read from a number beyond the last combination', () => {
    expect(unpackDigits(Uint8Array.of(99), [10, 10])).toEqual([9, 9]);
    expect(unpackDigits(Uint8Array.of(100), [10, 10])).toBeNull();
  });

  it.each([-1, 10, 1.5, Number.NaN])('refuses the digit %d in a place of ten', (digit) => {
    expect(() => packDigits([digit], [10])).toThrow(RangeError);
  });

  it('refuses a digit too few', () => {
    expect(() => packDigits([1], [10, 10])).toThrow(RangeError);
  });
});
