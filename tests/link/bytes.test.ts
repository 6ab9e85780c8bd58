import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesIn, exactBytes, isSame, joined, numberIn, packNumber } from '../../src/link/bytes';

describe('a number in bytes', () => {
  it('is big-endian, and is read back from as many bytes as it was given', () => {
    expect([...packNumber(0x0102, 2)]).toEqual([1, 2]);
    expect([...packNumber(7, 3)]).toEqual([0, 0, 7]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.nat(0xffff_ffff), (length, number) => {
        const fitting = number % 256 ** length;
        expect(packNumber(fitting, length)).toHaveLength(length);
        expect(numberIn(packNumber(fitting, length))).toBe(fitting);
      }),
    );
    expect(numberIn(packNumber(0xffff_ffff, 4))).toBe(0xffff_ffff);
  });

  it.each([
    [256, 1],
    [65_536, 2],
    [2 ** 32, 4],
    [Number.NaN, 4],
  ])('%d is refused in %d bytes', (number, length) => {
    expect(() => packNumber(number, length)).toThrow(RangeError);
  });
});

describe('bytes', () => {
  it('are joined in order, whatever they come as', () => {
    expect([...joined([1, 2], Uint8Array.of(3), new Set([4]), [])]).toEqual([1, 2, 3, 4]);
  });

  it('joined are a copy: changing them changes nothing else', () => {
    const one = Uint8Array.of(1);
    joined(one)[0] = 9;
    expect([...one]).toEqual([1]);
  });

  it('are the same when all of them are, and there is no more', () => {
    const bytes = Uint8Array.of(1, 2, 3);
    expect(isSame(bytes, Uint8Array.of(1, 2, 3))).toBe(true);
    expect(isSame(bytes, Uint8Array.of(1, 2, 4))).toBe(false);
    expect(isSame(bytes, Uint8Array.of(1, 2))).toBe(false);
    expect(isSame(Uint8Array.of(1, 2), bytes)).toBe(false);
    expect(isSame(new Uint8Array(), new Uint8Array())).toBe(true);
  });

  it('are read from the one canonical text of that many, and from no other', () => {
    expect(bytesIn('AQI', 2)).toEqual(Uint8Array.of(1, 2));
    expect(exactBytes('AQI', 2)).toEqual(Uint8Array.of(1, 2));
    for (const [text, length] of [
      ['AQI', 1],
      ['AQI', 3],
      ['AQJ', 2],
      ['AQI=', 2],
      ['AQIA', 2],
      ['', 2],
    ] as const) {
      expect(bytesIn(text, length)).toBeNull();
      expect(() => exactBytes(text, length)).toThrow(RangeError);
    }
  });
});
