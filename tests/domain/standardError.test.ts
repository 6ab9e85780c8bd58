import { describe, expect, it } from 'vitest';
import { standardErrors } from '../../src/domain/standardError';
import { tinyBank } from '../fixtures/tinyBank';

const anchor = (level: number) => ({ level, sigma: 1 });
const situational = (level: number) => ({ level, sigma: 1.3 });
const fact = (level: number) => ({ level, sigma: 0.7 });
const errorsOf = (...observations: { level: number; sigma: number }[]) =>
  standardErrors(observations, tinyBank.constants);

describe('The standard error', () => {
  it('is about 0.68 for the short form and 0.60 for the full form', () => {
    expect(errorsOf(anchor(3), fact(3)).withBias).toBeCloseTo(0.68, 2);
    expect(errorsOf(anchor(3), anchor(3), situational(3), fact(3)).withBias).toBeCloseTo(0.6, 2);
  });

  it('is that of the prior and the shared bias before any answer', () => {
    expect(errorsOf().own).toBe(2);
    expect(errorsOf().withBias).toBeCloseTo(Math.sqrt(4.16), 12);
  });

  it('widens where three or more answers contradict each other', () => {
    // Levels 0, 5, 5 with weights 1, 2.040816, 0.591716: mean 13.162662 / 3.632532 = 3.623550,
    // chi2 = 3.623550^2 + 1.376450^2 x 2.632532 = 18.117748, factor sqrt(chi2 / 2) = 3.009796,
    // own = 3.009796 / sqrt(3.882532) = 1.527494.
    const errors = errorsOf(anchor(0), fact(5), situational(5));
    expect(errors.own).toBeCloseTo(1.527494, 5);
    expect(errors.withBias).toBeCloseTo(Math.sqrt(1.527494 ** 2 + 0.16), 5);
  });

  it('is never widened for gates', () => {
    const contradicting = errorsOf(anchor(0), fact(5), situational(5));
    const agreeing = errorsOf(anchor(5), fact(5), situational(5));
    expect(contradicting.plainWithBias).toBe(agreeing.plainWithBias);
    expect(contradicting.withBias).toBeGreaterThan(agreeing.withBias);
  });

  it('is never widened by two answers, nor narrowed by three that agree', () => {
    expect(errorsOf(anchor(0), fact(5)).own).toBe(errorsOf(anchor(3), fact(3)).own);
    const agreeing = errorsOf(anchor(3), fact(3), situational(3));
    expect(agreeing.withBias).toBe(agreeing.plainWithBias);
  });

  it('shrinks with every answer that agrees', () => {
    const errors = [1, 2, 3, 4].map((count) => errorsOf(...Array(count).fill(anchor(3))).own);
    expect(errors).toEqual([...errors].sort((a, b) => b - a));
    expect(new Set(errors).size).toBe(4);
  });
});
