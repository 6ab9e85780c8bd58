import type { AreaId } from '../domain/ids';
import type { Readiness } from '../domain/readiness';
import { clampToScale } from '../domain/scale';

/** One rater's estimate with the ends of its drawn band (plus and minus one standard error), 0 to 5. */
export interface Measured {
  readonly level: number;
  readonly low: number;
  readonly high: number;
}

/** One axis of the radar and one line of the dot plot. Unknown is null, never a number. */
export interface RadarRow {
  /** A competency's id, or an area's. */
  readonly id: string;
  readonly area: AreaId;
  /** Required level, 0 to 5; null where the target does not ask for it. */
  readonly required: number | null;
  readonly measured: Measured | null;
  /** The other rater, where two are compared. */
  readonly other: Measured | null;
}

interface Estimate {
  readonly level: number | null;
  readonly standardError: number | null;
}

function measuredFrom(estimate: Estimate | undefined): Measured | null {
  if (!estimate || estimate.level === null || estimate.standardError === null) return null;
  return {
    level: estimate.level,
    low: clampToScale(estimate.level - estimate.standardError),
    high: clampToScale(estimate.level + estimate.standardError),
  };
}

/** One row a competency, in profile order. */
export function competencyRows(
  readiness: Readiness,
  areaOf: (competency: string) => AreaId,
  other?: Readiness,
): RadarRow[] {
  return readiness.competencies.map((score) => ({
    id: score.competency,
    area: areaOf(score.competency),
    required: readiness.requirements[score.competency]?.level || null,
    measured: measuredFrom(score),
    other: measuredFrom(
      other?.competencies.find(({ competency }) => competency === score.competency),
    ),
  }));
}

/** One row an area, weighted as the target weighs. */
export function areaRows(readiness: Readiness, other?: Readiness): RadarRow[] {
  return readiness.areas.map((score) => ({
    id: score.area,
    area: score.area,
    required: score.required,
    measured: measuredFrom(score),
    other: measuredFrom(other?.areas.find(({ area }) => area === score.area)),
  }));
}
