import { describe, expect, it } from 'vitest';
import { digitOf, LARGEST_ERROR, MEASURED_RADIX, measuredAt } from '../../src/link/v2/measured';

describe('An estimate in a link', () => {
  it('keeps every hundredth of a level and of an error', () => {
    const levels = [0, 0.01, 2.5, 4.99, 5];
    const errors = [0, 0.01, 0.4, 2.53, 2.54, 2.55];
    for (const level of levels) {
      for (const standardError of errors) {
        const digit = digitOf({ level, standardError });
        expect(digit).toBeGreaterThan(0);
        expect(digit).toBeLessThan(MEASURED_RADIX);
        expect(measuredAt(digit)).toEqual({ level, standardError });
      }
    }
    expect(LARGEST_ERROR).toBe(2.55);
    expect(digitOf({ level: 5, standardError: 2.55 })).toBe(MEASURED_RADIX - 1);
  });

  it('is unknown as a whole', () => {
    const unknown = { level: null, standardError: null };
    expect(digitOf(unknown)).toBe(0);
    expect(measuredAt(0)).toEqual(unknown);
    expect(() => digitOf({ level: 3, standardError: null })).toThrow(RangeError);
    expect(() => digitOf({ level: null, standardError: 0.5 })).toThrow(RangeError);
  });

  it('has no place for what no hundredth is, or is out of range', () => {
    for (const level of [-0.01, 5.01, 2.005, Number.NaN]) {
      expect(() => digitOf({ level, standardError: 0.5 })).toThrow(RangeError);
    }
    for (const standardError of [-0.01, 2.56, 0.001]) {
      expect(() => digitOf({ level: 3, standardError })).toThrow(RangeError);
    }
  });
});
