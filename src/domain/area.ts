import type { Area } from './bank';
import type { AreaId, CompetencyId } from './ids';
import type { Requirements } from './roleProfile';
import type { CompetencyScore } from './score';
import type { ScoringConstants } from './scoringConstants';
import { together } from './standardError';

/** An area's weighted mean over the competencies that the target requires. */
export interface AreaScore {
  readonly area: AreaId;
  /** Weighted mean estimate, 0 to 5, over answered requirements; null where none is answered. */
  readonly level: number | null;
  /** Standard error in levels without, and with, the bias that self-ratings share. */
  readonly ownError: number | null;
  readonly standardError: number | null;
  /** Weighted mean requirement, 0 to 5, over the whole area; null where the target asks for nothing here. */
  readonly required: number | null;
  readonly answered: number;
  readonly competencies: number;
}

/**
 * D = sum(w level) / sum(w); its error sqrt(sum(w^2 se^2) / (sum w)^2 + b^2): shared bias does not
 * average away. Unknown competencies leave the mean. Source: domain brief, section f.
 */
export function scoreArea(
  area: Area,
  requirements: Requirements,
  scores: ReadonlyMap<CompetencyId, Pick<CompetencyScore, 'level' | 'ownError'>>,
  { sharedBias }: Pick<ScoringConstants, 'sharedBias'>,
): AreaScore {
  const required = area.competencies.flatMap((competency) => {
    const requirement = requirements[competency];
    return requirement && requirement.level > 0 ? [{ competency, ...requirement }] : [];
  });
  const known = required.flatMap(({ competency, weight }) => {
    const score = scores.get(competency);
    return score?.level == null || score.ownError === null
      ? []
      : [{ weight, level: score.level, ownError: score.ownError }];
  });
  const weightKnown = sum(known.map(({ weight }) => weight));
  const answered = weightKnown > 0;
  const ownError =
    known.reduce((error, { weight, ownError }) => together(error, weight * ownError), 0) /
    weightKnown;
  return {
    area: area.id,
    level: answered ? sum(known.map(({ weight, level }) => weight * level)) / weightKnown : null,
    ownError: answered ? ownError : null,
    standardError: answered ? together(ownError, sharedBias) : null,
    required: required.length
      ? sum(required.map(({ weight, level }) => weight * level)) /
        sum(required.map(({ weight }) => weight))
      : null,
    answered: known.length,
    competencies: required.length,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
