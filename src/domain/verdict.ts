import type { GateStatus } from './gate';
import type { CompetencyId } from './ids';
import { ROUNDING } from './scale';
import type { ScoringConstants } from './scoringConstants';

/** From the least to the most that can be said. */
export const VERDICTS = [
  'not-enough-evidence',
  'early',
  'developing',
  'ready-with-stretch',
  'ready-now',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Everything that the five bands are decided on. */
export interface VerdictFacts {
  readonly gates: readonly GateStatus[];
  /** Weighted mean gap in levels over the answered requirements; null where nothing is answered. */
  readonly meanGap: number | null;
  /** Weighted mean requirement of the whole profile, in levels. */
  readonly meanRequired: number;
  /** Share of the required weight that is answered, 0 to 1. */
  readonly answeredShare: number;
  /** Gaps of the highest weight on competencies that are no gate. */
  readonly heavyGaps: number;
  /** Required competencies of weight 2 or 3 without an estimate. */
  readonly unknown: readonly CompetencyId[];
}

/** The mean gap (levels) above which a target is early: never more than half of what it asks. */
export function earlyThreshold(meanRequired: number, constants: ScoringConstants): number {
  return Math.min(constants.verdict.earlyGap, meanRequired / 2);
}

/** The first of the five bands whose rule matches. Source: domain brief, section f. */
export function decideVerdict(facts: VerdictFacts, constants: ScoringConstants): Verdict {
  const { verdict } = constants;
  const count = (status: GateStatus) => facts.gates.filter((gate) => gate === status).length;
  if (
    facts.meanGap === null ||
    count('unknown') > 0 ||
    facts.answeredShare < verdict.minimumAnsweredShare - ROUNDING
  ) {
    return 'not-enough-evidence';
  }
  if (facts.meanGap > earlyThreshold(facts.meanRequired, constants) + ROUNDING) return 'early';
  if (
    count('not-met') > 0 ||
    count('no-opportunity') > 0 ||
    count('near') >= verdict.developingNearGates ||
    facts.meanGap > verdict.developingGap + ROUNDING
  ) {
    return 'developing';
  }
  if (
    count('near') === 0 &&
    facts.meanGap <= verdict.readyGap + ROUNDING &&
    facts.heavyGaps <= verdict.readyHeavyGaps &&
    facts.unknown.length === 0
  ) {
    return 'ready-now';
  }
  return 'ready-with-stretch';
}
