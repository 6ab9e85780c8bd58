import type { AgreedPicture } from '../domain/agenda';
import type { AreaId, CompetencyId } from '../domain/ids';
import type { Requirements } from '../domain/roleProfile';
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
  /** The level that both wrote down in a conversation, 0 to 5; null where none was, or they differ. */
  readonly agreed: number | null;
}

interface Estimate {
  readonly level: number | null;
  readonly standardError: number | null;
}

/** What rows are made of: a whole readiness, or the estimates alone that somebody shared. */
export interface Estimates {
  readonly requirements: Requirements;
  readonly competencies: readonly (Estimate & { readonly competency: CompetencyId })[];
}

export interface AreaEstimates {
  readonly areas: readonly (Estimate & {
    readonly area: AreaId;
    readonly required: number | null;
  })[];
}

/** An estimate with its drawn band; null where it is unknown. */
export function measuredFrom(estimate: Estimate | undefined): Measured | null {
  if (!estimate || estimate.level === null || estimate.standardError === null) return null;
  return {
    level: estimate.level,
    low: clampToScale(estimate.level - estimate.standardError),
    high: clampToScale(estimate.level + estimate.standardError),
  };
}

/** The level agreed on for a competency; null while there is none, or where both views are kept. */
function agreedLevel(agreed: AgreedPicture, competency: string): number | null {
  const level = Object.hasOwn(agreed, competency) ? agreed[competency] : undefined;
  return level === undefined || level === 'differ' ? null : level;
}

/** One row a competency, in profile order. */
export function competencyRows(
  readiness: Estimates,
  areaOf: (competency: string) => AreaId,
  other?: Pick<Estimates, 'competencies'>,
  agreed: AgreedPicture = {},
): RadarRow[] {
  return readiness.competencies.map((score) => ({
    id: score.competency,
    area: areaOf(score.competency),
    required: readiness.requirements[score.competency]?.level || null,
    measured: measuredFrom(score),
    other: measuredFrom(
      other?.competencies.find(({ competency }) => competency === score.competency),
    ),
    agreed: agreedLevel(agreed, score.competency),
  }));
}

/**
 * An area's agreed level, weighted as the target weighs; null until every competency of it that the
 * target asks for has one: a mean of the few talked about would say too much.
 */
function agreedInArea(
  competencies: readonly string[],
  requirements: Requirements,
  agreed: AgreedPicture,
): number | null {
  const parts = competencies.flatMap((id) => {
    const requirement = requirements[id];
    return requirement && requirement.level > 0
      ? [{ level: agreedLevel(agreed, id), weight: requirement.weight }]
      : [];
  });
  let sum = 0;
  let weights = 0;
  for (const { level, weight } of parts) {
    if (level === null) return null;
    sum += level * weight;
    weights += weight;
  }
  return weights > 0 ? sum / weights : null;
}

/**
 * One row an area, weighted as the target weighs.
 * @param agreed what was agreed, and which area each competency belongs to
 */
export function areaRows(
  readiness: Estimates & AreaEstimates,
  other?: AreaEstimates,
  agreed?: { readonly picture: AgreedPicture; readonly areaOf: (competency: string) => AreaId },
): RadarRow[] {
  const inArea = (area: AreaId) =>
    readiness.competencies
      .map(({ competency }) => competency)
      .filter((competency) => agreed?.areaOf(competency) === area);
  return readiness.areas.map((score) => ({
    id: score.area,
    area: score.area,
    required: score.required,
    measured: measuredFrom(score),
    other: measuredFrom(other?.areas.find(({ area }) => area === score.area)),
    agreed: agreed
      ? agreedInArea(inArea(score.area), readiness.requirements, agreed.picture)
      : null,
  }));
}
