import type { CompetencyId } from './ids';
import { ROUNDING } from './scale';
import type { CompetencyScore } from './score';
import { together } from './standardError';

/** Standard errors of a difference from which it may be called one. Source: domain brief, section f. */
export const SURE_OF_A_CHANGE = 2;

/**
 * `risen` and `fallen`: beyond the uncertainty of both results. `unclear`: a difference that may be
 * chance, or none. `new` and `gone`: one of the two results does not know the competency.
 */
export type ChangeKind = 'risen' | 'fallen' | 'unclear' | 'new' | 'gone';

/** One competency in two results of one edition: of a person at two times, or of two people. */
export interface Change {
  readonly competency: CompetencyId;
  readonly kind: ChangeKind;
  /** Estimates, 0 to 5; null where unknown. */
  readonly earlier: number | null;
  readonly later: number | null;
  /** Later minus earlier, in levels; null where either is unknown. */
  readonly difference: number | null;
  /** The difference in standard errors of it, shared bias included on both sides. */
  readonly z: number | null;
}

/**
 * What changed between two results, in the order of the later one. Both carry the bias that all of a
 * person's self-ratings share; it may have moved in between, so it is not taken out of the difference.
 * Competencies that neither result knows are left out. Results of different editions are not
 * comparable: do not hand them in. Of two people, read `later` as the one held against `earlier`.
 */
export function changesBetween(
  earlier: readonly CompetencyScore[],
  later: readonly CompetencyScore[],
): Change[] {
  const before = new Map(earlier.map((score) => [score.competency, score]));
  return later.flatMap((score) => {
    const change = changeOf(before.get(score.competency), score);
    return change ? [change] : [];
  });
}

function changeOf(earlier: CompetencyScore | undefined, later: CompetencyScore): Change | null {
  const { competency } = later;
  const [from, to] = [earlier?.level ?? null, later.level];
  if (from === null && to === null) return null;
  const known = { competency, earlier: from, later: to };
  if (from === null || to === null) {
    return { ...known, kind: from === null ? 'new' : 'gone', difference: null, z: null };
  }
  const difference = to - from;
  const z = difference / together(earlier?.standardError ?? 0, later.standardError ?? 0);
  return { ...known, kind: kindAt(z), difference, z };
}

function kindAt(z: number): ChangeKind {
  if (z >= SURE_OF_A_CHANGE - ROUNDING) return 'risen';
  return z <= -SURE_OF_A_CHANGE + ROUNDING ? 'fallen' : 'unclear';
}
