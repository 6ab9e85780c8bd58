import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestFit, outlookFrom, type Telling, toldBy } from '../../src/domain/outlook';
import { fixed } from './arbitraries';

/** A competency answered by one fact and one anchor that lies a lean above it. */
const answered = (shift: number, lean: number) => {
  const answers: Telling[] = [
    [2, shift, 0],
    [1, shift + lean, 1],
  ];
  return toldBy(answers);
};
const level = fc.double({ min: -3, max: 3, noNaN: true });

describe('The best fit', () => {
  it('finds the shift and the lean that all answers agree on', () => {
    fc.assert(
      fc.property(level, level, fc.integer({ min: 1, max: 20 }), (shift, lean, competencies) => {
        const told = Array.from({ length: competencies }, () => answered(shift, lean));
        const found = bestFit(told, 0.36);
        expect(found.shift).toBeCloseTo(shift, 8);
        expect(found.lean).toBeCloseTo(lean, 8);
      }),
      fixed(100),
    );
  });

  it('does not take a competency that differs for a lean', () => {
    const told = [answered(-2, 0), answered(2, 0), answered(0.5, 0)];
    expect(bestFit(told, 0.36).lean).toBeCloseTo(0, 8);
  });
});

describe('An outlook', () => {
  const atMiddle = (competencies: number, shift: number) =>
    outlookFrom(Array.from({ length: competencies }, () => answered(shift, 0)));

  it('lies nearer to the answers, and closer around them, the more there are', () => {
    const off = (competencies: number) => 2 - atMiddle(competencies, 2).person(0, 0).shift;
    const width = (competencies: number) =>
      atMiddle(competencies, 2).person(1, 0).shift - atMiddle(competencies, 2).person(0, 0).shift;
    expect(off(0)).toBe(2);
    expect(off(3)).toBeGreaterThan(off(10));
    expect(off(10)).toBeGreaterThan(0);
    expect(width(0)).toBeGreaterThan(width(3));
    expect(width(3)).toBeGreaterThan(width(10));
  });

  it('draws an unanswered competency around the person, an answered one around its answers', () => {
    const outlook = atMiddle(10, 0);
    const person = outlook.person(0, 0);
    expect(outlook.ownShift(toldBy([]), person, 0)).toBe(0);
    const own = outlook.ownShift(answered(2, 0), person, 0);
    expect(own).toBeGreaterThan(0.5);
    expect(own).toBeLessThan(2);
    const width = (told: ReturnType<typeof toldBy>) =>
      outlook.ownShift(told, person, 1) - outlook.ownShift(told, person, 0);
    expect(width(answered(2, 0))).toBeLessThan(width(toldBy([])));
  });
});
