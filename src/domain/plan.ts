import { gapBetween, topGaps } from './gap';
import type { CompetencyId } from './ids';
import type { Readiness } from './readiness';
import { type Level, wholeLevel } from './scale';
import type { ScoringConstants } from './scoringConstants';

/**
 * One thing to work on. `gap`: behave at the next level. `assignment`: the opportunity was missing,
 * so ask for it first; it is no lack of skill.
 */
export interface PlanStep {
  readonly kind: 'gap' | 'assignment';
  readonly competency: CompetencyId;
  /** The whole level that the estimate stands for; 0 where there is none. */
  readonly from: Level;
  /** The next level up, 1 to 5. */
  readonly to: Level;
  readonly required: Level;
  readonly gate: boolean;
}

/**
 * What to do next: the three gaps of highest priority (and ties), each one level up. A required
 * competency without an opportunity is an assignment to ask for, gates first.
 */
export function planFrom(readiness: Readiness): PlanStep[] {
  const scores = new Map(readiness.competencies.map((score) => [score.competency, score]));
  const missing = Object.entries(readiness.requirements)
    .filter(([id, { level }]) => level > 0 && scores.get(id)?.noOpportunity)
    .sort(([, a], [, b]) => Number(b.gate) - Number(a.gate));
  const withoutOpportunity = new Set(missing.map(([id]) => id));
  const gaps = readiness.gaps.filter(({ competency }) => !withoutOpportunity.has(competency));
  return [
    ...topGaps(gaps).map(({ competency }) => step('gap', competency)),
    ...missing.map(([competency]) => step('assignment', competency)),
  ];

  function step(kind: PlanStep['kind'], competency: CompetencyId): PlanStep {
    const requirement = readiness.requirements[competency];
    if (!requirement) throw new RangeError(`No requirement for "${competency}".`);
    // Facts may speak for more than the level below where there was no opportunity to act on it.
    const below = Math.min(scores.get(competency)?.level ?? 0, requirement.level - 1);
    const from = wholeLevel(below);
    const to = (from + 1) as Level;
    return { kind, competency, from, to, required: requirement.level, gate: requirement.gate };
  }
}

/**
 * Required competencies without a gap, the largest surplus (levels, negative within the tolerance)
 * first, ties in profile order. One without an opportunity is an assignment of the plan, not a strength.
 */
export function strengthsIn(
  readiness: Readiness,
  constants: Pick<ScoringConstants, 'gapTolerance'>,
): { competency: CompetencyId; surplus: number }[] {
  return readiness.competencies
    .flatMap(({ competency, level, noOpportunity }) => {
      const required = readiness.requirements[competency]?.level ?? 0;
      if (level === null || noOpportunity || required === 0) return [];
      return gapBetween(required, level, constants) > 0
        ? []
        : [{ competency, surplus: level - required }];
    })
    .sort((a, b) => b.surplus - a.surplus);
}
