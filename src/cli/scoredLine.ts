import { assessReadiness } from '../domain/readiness';
import { encodeLink } from '../link/encodeLink';
import type { KnownEdition, SharedAssessment } from '../link/sharedAssessment';

/**
 * A result as data, unrounded. `se` is an estimate's own standard error, `SE` the one with the bias
 * that self-ratings share, both in levels; a level is null where it is unknown.
 */
export function scoredLine(shared: SharedAssessment, edition: KnownEdition) {
  const { target, answers, form } = shared.assessment;
  const readiness = assessReadiness(edition.bank, target, answers, form);
  return {
    edition: readiness.edition,
    competencies: Object.fromEntries(
      readiness.competencies.map(({ competency, level, ownError, standardError, counted }) => [
        competency,
        { level, se: ownError, SE: standardError, answered: counted },
      ]),
    ),
    areas: Object.fromEntries(
      readiness.areas.map(({ area, level, ownError, standardError, required }) => [
        area,
        { level, se: ownError, SE: standardError, required },
      ]),
    ),
    gaps: readiness.gaps.map(({ competency, requirement, level, gap, priority }) => ({
      competency,
      required: requirement.level,
      level,
      gap,
      weight: requirement.weight,
      gate: requirement.gate,
      priority,
    })),
    gates: readiness.gates.map(({ competency, status, p }) => ({ competency, status, p })),
    verdict: readiness.verdict,
    alternatives: readiness.alternatives.map(({ verdict }) => verdict),
    link: encodeLink(shared, edition),
  };
}
