import type { Readiness } from '../../domain/readiness';
import type { Extras } from '../v1/extras';
import { LARGEST_ERROR, type Measured } from './measured';
import type { SharedAreas, SharedLevels } from './types';

/*
 * Estimates and errors are cut to hundredths, not rounded: pages show tenths, and what was rounded
 * before would be rounded twice (3.246 to 3.25 to 3.3). So reader and sender see the same tenths, and a
 * gap, whose limit is a whole hundredth, is one on both pages. An error above 2.55 is said as 2.55.
 * Verdict, alternatives and gates were decided before, on the full numbers: whoever
 * reads them decides nothing again.
 */

/** What a link that holds levels says of a result. */
export function levelsOf(readiness: Readiness, extras: Extras = {}): SharedLevels {
  const { edition, target, form, verdict, alternatives, gates, competencies } = readiness;
  return {
    disclosure: 'levels',
    edition,
    target,
    form,
    ...extras,
    verdict,
    alternatives: alternatives.map((alternative) => alternative.verdict),
    gates: gates.map(({ competency, status }) => ({ competency, status })),
    competencies: competencies.map((score) => ({
      competency: score.competency,
      ...cut(score),
      noOpportunity: score.noOpportunity,
    })),
  };
}

/** What a link that holds the areas alone says of a result. */
export function areasOf(readiness: Readiness, extras: Extras = {}): SharedAreas {
  const { edition, target, form, areas } = readiness;
  return {
    disclosure: 'areas',
    edition,
    target,
    form,
    ...extras,
    areas: areas.map((score) => ({ area: score.area, ...cut(score) })),
  };
}

function cut({ level, standardError }: Measured): Measured {
  if (level === null || standardError === null) return { level: null, standardError: null };
  return {
    level: hundredths(level),
    standardError: Math.min(LARGEST_ERROR, hundredths(standardError)),
  };
}

/** Down to a hundredth; a value that is one but for the last bits of a sum stays it. */
function hundredths(value: number): number {
  return Math.floor(value * 100 + 1e-7) / 100;
}
