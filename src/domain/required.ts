import { type Gap, gapBetween, priorityOf } from './gap';
import type { GateStatus } from './gate';
import type { CompetencyId } from './ids';
import type { Requirement, Requirements } from './roleProfile';
import type { CompetencyScore } from './score';
import type { ScoringConstants } from './scoringConstants';
import type { VerdictFacts } from './verdict';

/** Something that the target asks for (a level above 0), with the score that answers it. */
export interface Required {
  readonly requirement: Requirement;
  readonly score: CompetencyScore;
}

/** All that a target asks for, in profile order. */
export function requiredScores(
  requirements: Requirements,
  scores: ReadonlyMap<CompetencyId, CompetencyScore>,
): Required[] {
  return Object.entries(requirements).flatMap(([competency, requirement]) => {
    const score = scores.get(competency);
    return score && requirement.level > 0 ? [{ requirement, score }] : [];
  });
}

/** The gaps of everything that has an estimate, zeros included, in profile order. */
export function gapsOf(required: readonly Required[], constants: ScoringConstants): Gap[] {
  return required.flatMap(({ requirement, score: { competency, level } }) => {
    if (level === null) return [];
    const gap = gapBetween(requirement.level, level, constants);
    return [
      { competency, requirement, level, gap, priority: priorityOf(gap, requirement, constants) },
    ];
  });
}

/**
 * What a verdict is decided on, for given levels (0 to 5) instead of the scores' own: one a
 * requirement, null where unknown.
 */
export function factsFrom(
  required: readonly Required[],
  levels: readonly (number | null)[],
  gates: readonly GateStatus[],
  constants: ScoringConstants,
): VerdictFacts {
  let weightAll = 0;
  let weightAnswered = 0;
  let weightedRequired = 0;
  let weightedGap = 0;
  let heavyGaps = 0;
  const unknown: CompetencyId[] = [];
  for (const [index, { requirement, score }] of required.entries()) {
    const level = levels[index] ?? null;
    weightAll += requirement.weight;
    weightedRequired += requirement.weight * requirement.level;
    if (level === null) {
      if (requirement.weight > 1) unknown.push(score.competency);
      continue;
    }
    const gap = gapBetween(requirement.level, level, constants);
    weightAnswered += requirement.weight;
    weightedGap += requirement.weight * gap;
    if (gap > 0 && requirement.weight === 3 && !requirement.gate) heavyGaps += 1;
  }
  return {
    gates,
    meanGap: weightAnswered > 0 ? weightedGap / weightAnswered : null,
    meanRequired: weightAll > 0 ? weightedRequired / weightAll : 0,
    answeredShare: weightAll > 0 ? weightAnswered / weightAll : 0,
    heavyGaps,
    unknown,
  };
}
