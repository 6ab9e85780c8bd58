import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_LABEL, normaliseLabel } from '../../src/link/label';

describe('a label', () => {
  it.each([
    ['Zoë', 'Zoe\u0308'],
    ['Anna K', '  Anna \n\t K '],
    ['Bob', 'B\u0000o\u0007b\u009f'],
    ['txt.exe', '\u202etxt\u2066.exe\u2069'],
    ['Kim', 'Kim \ud83d'],
    ['Kim', '\ude00Kim'],
    ['😀', '😀'],
    ['👩‍💻', '👩‍💻'],
    ['محمد', 'محمد'],
    ['می‌خواهم', 'می‌خواهم'],
    ['', ' \u202e\u0000 '],
  ])('is kept as %j when %j was typed', (kept, typed) => {
    expect(normaliseLabel(typed)).toBe(kept);
  });

  it('is normalised once and for all, well-formed and at most 40 code points', () => {
    const anything = fc.string({
      unit: fc.oneof(
        fc.constantFrom('\ud83d', '\ude00', '\u202e', '\u0301', ' ', '\u200d', '\u1100', '\u1161'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
      maxLength: 90,
    });
    fc.assert(
      fc.property(anything, (typed) => {
        const label = normaliseLabel(typed);
        expect(normaliseLabel(label)).toBe(label);
        expect([...label].length).toBeLessThanOrEqual(LONGEST_LABEL);
        expect(Buffer.from(label).toString()).toBe(label);
      }),
      { numRuns: 2000 },
    );
  });
});
