import { describe, expect, it } from 'vitest';
import type { GateStatus } from '../../src/domain/gate';
import { factsFrom, type Required } from '../../src/domain/required';
import type { Requirement } from '../../src/domain/roleProfile';
import type { CompetencyScore } from '../../src/domain/score';
import { tinyBank } from '../fixtures/tinyBank';

const asking = (competency: string, requirement: Requirement): Required => ({
  requirement,
  score: { competency } as CompetencyScore,
});
const required = [
  asking('heavy', { level: 4, weight: 3, gate: false }),
  asking('gate', { level: 4, weight: 3, gate: true }),
  asking('middling', { level: 3, weight: 2, gate: false }),
  asking('light', { level: 2, weight: 1, gate: false }),
];
const facts = (levels: readonly (number | null)[], gates: readonly GateStatus[] = []) =>
  factsFrom(required, levels, gates, tinyBank.constants);

describe('The facts of a verdict', () => {
  it('weigh the gaps of what is known, and say what is not', () => {
    // Gaps of 2 and 1, weights 3 and 3: 9 / 6. Required: (12 + 12 + 6 + 2) / 9. Known: 6 of 9.
    expect(facts([2, 3, null, null], ['near'])).toEqual({
      gates: ['near'],
      meanGap: 1.5,
      meanRequired: 32 / 9,
      answeredShare: 6 / 9,
      heavyGaps: 1,
      unknown: ['middling'],
    });
  });

  it('count gaps of weight 3 beside the gates, which are judged by themselves', () => {
    expect(facts([5, 1, 0, 0]).heavyGaps).toBe(0);
    expect(facts([3, 5, 3, 2]).heavyGaps).toBe(1);
    expect(facts([3.5, 5, 3, 2]).heavyGaps).toBe(0);
  });

  it('leave the mean gap unknown where everything is', () => {
    expect(facts([null, null, null, null])).toMatchObject({
      meanGap: null,
      answeredShare: 0,
      unknown: ['heavy', 'gate', 'middling'],
    });
  });

  it('are nothing where nothing is asked for', () => {
    expect(factsFrom([], [], [], tinyBank.constants)).toEqual({
      gates: [],
      meanGap: null,
      meanRequired: 0,
      answeredShare: 0,
      heavyGaps: 0,
      unknown: [],
    });
  });
});
