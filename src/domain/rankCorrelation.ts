import { ROUNDING } from './scale';

/**
 * Spearman's rank correlation of two lists of the same length: Pearson's of their ranks. 1 is the
 * same order, -1 the opposite one. Only the order within a list counts.
 * @returns null where a list is constant or empty: where there is no order nothing correlates
 * Source: domain brief, section f. Only sqrt is used: it is exact on every machine.
 */
export function rankCorrelation(
  first: readonly number[],
  second: readonly number[],
): number | null {
  const a = centred(ranksOf(first));
  const b = centred(ranksOf(second));
  // Ranks are halves, so that these sums are exact and a constant list has a spread of 0 exactly.
  const spread = productSum(a, a) * productSum(b, b);
  return spread > 0 ? productSum(a, b) / Math.sqrt(spread) : null;
}

/** Ranks from 1, the lowest, up; equals (to a rounding) share their mean rank. */
export function ranksOf(values: readonly number[]): number[] {
  return values.map((own) => {
    const lower = values.filter((value) => value < own - ROUNDING).length;
    const equal = values.filter((value) => Math.abs(value - own) <= ROUNDING).length;
    return lower + (equal + 1) / 2;
  });
}

/** Distances to the mean rank, which is the same with and without equals. */
function centred(ranks: readonly number[]): number[] {
  return ranks.map((rank) => rank - (ranks.length + 1) / 2);
}

function productSum(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}
