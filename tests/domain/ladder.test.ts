import { describe, expect, it } from 'vitest';
import { assessReadiness, climbLadder } from '../../src/domain/readiness';
import { VERDICTS } from '../../src/domain/verdict';
import { quickBank } from './arbitraries';
import { sheetOf } from './people';

const target = { role: 'head-of-product', stage: 'startup', contexts: ['remote'] };
const everywhereAt = (level: number) => sheetOf(quickBank.items, () => level);

describe('The ladder', () => {
  it('holds the same answers against every role, from the first rung up', () => {
    const rungs = climbLadder(quickBank, target, everywhereAt(3), 'short');
    expect(rungs.map((rung) => rung.target.role)).toEqual(quickBank.roles.map(({ id }) => id));
    const hop = rungs.find((rung) => rung.target.role === 'head-of-product');
    const { alternatives, certainty, ...judgement } = assessReadiness(
      quickBank,
      target,
      everywhereAt(3),
      'short',
    );
    expect(hop).toEqual(judgement);
    expect(alternatives.length + certainty).toBeGreaterThan(0);
  });

  it('measures the same on every rung', () => {
    const levels = climbLadder(quickBank, target, everywhereAt(3), 'short').map((rung) =>
      rung.competencies.map(({ level }) => level),
    );
    for (const rung of levels) expect(rung).toEqual(levels[0]);
  });

  it('shows somebody at level 3 everywhere ready for the first rungs, not for the last', () => {
    const rungs = climbLadder(quickBank, target, everywhereAt(3), 'full');
    const verdictFor = (role: string) => rungs.find((rung) => rung.target.role === role)?.verdict;
    expect(verdictFor('associate-pm')).toBe('ready-now');
    expect(verdictFor('product-manager')).toBe('ready-now');
    expect(verdictFor('chief-product-officer')).toBe('early');
  });

  it('shows nobody less ready on any rung for being a level higher everywhere', () => {
    for (let level = 0; level < 5; level++) {
      const lower = climbLadder(quickBank, target, everywhereAt(level), 'full');
      const higher = climbLadder(quickBank, target, everywhereAt(level + 1), 'full');
      for (const [index, { verdict }] of higher.entries()) {
        const before = lower[index]?.verdict ?? 'ready-now';
        expect(VERDICTS.indexOf(verdict)).toBeGreaterThanOrEqual(VERDICTS.indexOf(before));
      }
    }
  });
});
