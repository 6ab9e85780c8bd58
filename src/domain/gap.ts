import type { CompetencyId } from './ids';
import type { Requirement } from './roleProfile';
import { ROUNDING } from './scale';
import type { ScoringConstants } from './scoringConstants';

/** One competency's shortfall against a target. */
export interface Gap {
  readonly competency: CompetencyId;
  readonly requirement: Requirement;
  /** The estimate that was compared, 0 to 5. */
  readonly level: number;
  /** Required minus measured, in levels; positive is a lack, and a surplus is 0. */
  readonly gap: number;
  /** weight x gap, more for a gate: what to work on first. */
  readonly priority: number;
}

/**
 * g = R - level where level < R - tolerance, else 0. A surplus is 0 as well: it never closes
 * another gap. A limit hit exactly is no gap. Source: domain brief, section f.
 */
export function gapBetween(
  required: number,
  level: number,
  { gapTolerance }: Pick<ScoringConstants, 'gapTolerance'>,
): number {
  return level < required - gapTolerance - ROUNDING ? required - level : 0;
}

/** Priority = weight x gap, times a factor for a gate. */
export function priorityOf(
  gap: number,
  requirement: Requirement,
  constants: ScoringConstants,
): number {
  return requirement.weight * gap * (requirement.gate ? constants.gate.priorityFactor : 1);
}

/** Gaps above zero by falling priority; priorities equal to 1e-9 stay in profile order. */
export function byPriority(gaps: readonly Gap[]): Gap[] {
  const rounded = (gap: Gap) => Math.round(gap.priority / ROUNDING);
  return gaps.filter(({ gap }) => gap > 0).sort((a, b) => rounded(b) - rounded(a));
}

/** Of gaps by falling priority, the first `count` and those that tie with the last of them. */
export function topGaps(gaps: readonly Gap[], count = 3): Gap[] {
  const last = gaps[count - 1];
  return last ? gaps.filter((gap) => last.priority - gap.priority < ROUNDING) : [...gaps];
}
