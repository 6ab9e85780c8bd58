import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampToScale, isLevel, LEVELS, wholeLevel } from '../../src/domain/scale';
import { fixed } from './arbitraries';

describe('The level scale', () => {
  it('has six whole levels', () => {
    expect(LEVELS.filter(isLevel)).toEqual([0, 1, 2, 3, 4, 5]);
    for (const odd of [-1, 6, 2.5, '3', null, Number.NaN]) expect(isLevel(odd)).toBe(false);
  });

  it('brings any number onto itself without rounding', () => {
    expect([-2, 0.3, 4.99, 7].map(clampToScale)).toEqual([0, 0.3, 4.99, 5]);
  });

  it('gives an estimate the nearest whole level, halves upwards', () => {
    expect([0, 0.49, 0.5, 2.5, 4.499, 4.5, 5].map(wholeLevel)).toEqual([0, 0, 1, 3, 4, 5, 5]);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 5, noNaN: true }), (estimate) => {
        expect(Math.abs(wholeLevel(estimate) - estimate)).toBeLessThanOrEqual(0.5);
      }),
      fixed(200),
    );
  });
});
