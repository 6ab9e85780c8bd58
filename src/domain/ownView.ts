import type { CompetencyId } from './ids';
import type { CompetencyScore } from './score';

/** The competencies that somebody names as their strongest and weakest, up to three each. */
export interface OwnView {
  readonly strongest: readonly CompetencyId[];
  readonly weakest: readonly CompetencyId[];
}

export const MOST_NAMED = 3;

/**
 * Where a forced choice contradicts the estimates: a named strength in the lowest quarter of what is
 * known, a named weakness in the highest. A prompt to look again; it changes no score.
 * Source: domain brief, section e.
 */
export function contradictionsIn(view: OwnView, scores: readonly CompetencyScore[]): OwnView {
  const known = scores
    .flatMap(({ competency, level }) => (level === null ? [] : [{ competency, level }]))
    .sort((a, b) => a.level - b.level)
    .map(({ competency }) => competency);
  const quarter = Math.floor(known.length / 4);
  const lowest = known.slice(0, quarter);
  const highest = quarter > 0 ? known.slice(-quarter) : [];
  return {
    strongest: view.strongest.filter((competency) => lowest.includes(competency)),
    weakest: view.weakest.filter((competency) => highest.includes(competency)),
  };
}
