import type { ScoringConstants } from './scoringConstants';

export interface Observation {
  /** What an answer counts as, 0 to 5. */
  readonly level: number;
  /** Noise of one such answer, standard deviation in levels. */
  readonly sigma: number;
}

/** 1/sigma^2: how much one answer tells, in 1/levels^2. Products, because powers may differ between engines. */
export function precisionOfAnswer(sigma: number): number {
  return 1 / (sigma * sigma);
}

/** P = 1/v + sum(1/sigma^2): how much is known, in 1/levels^2. */
export function precisionOf(
  observations: readonly Observation[],
  prior: ScoringConstants['prior'],
): number {
  return observations.reduce(
    (sum, { sigma }) => sum + precisionOfAnswer(sigma),
    1 / prior.variance,
  );
}

/**
 * Standard errors of an estimate, in levels.
 *
 * `own` is P^-0.5, widened by sqrt(chi2 / (n - 1)) where three or more answers contradict each
 * other more than their noise explains: for drawn bands and redraws. `withBias` adds the error that
 * all self-ratings of a person share. `plainWithBias` leaves the widening out: gates are decided on
 * it, so that raising an answer can never lower a gate.
 * Source: domain brief, section f. Only sqrt is used: it is exact on every machine.
 */
export function standardErrors(
  observations: readonly Observation[],
  { prior, sharedBias }: Pick<ScoringConstants, 'prior' | 'sharedBias'>,
): { own: number; withBias: number; plainWithBias: number } {
  const plain = 1 / Math.sqrt(precisionOf(observations, prior));
  const own = plain * contradiction(observations);
  return {
    own,
    withBias: together(own, sharedBias),
    plainWithBias: together(plain, sharedBias),
  };
}

/** The error of two independent errors together, in their unit: sqrt(a^2 + b^2). */
export function together(a: number, b: number): number {
  return Math.sqrt(a * a + b * b);
}

/** How much wider than expected the answers scatter; at least 1. */
function contradiction(observations: readonly Observation[]): number {
  if (observations.length < 3) return 1;
  let weights = 0;
  let weighted = 0;
  for (const { level, sigma } of observations) {
    weights += precisionOfAnswer(sigma);
    weighted += level * precisionOfAnswer(sigma);
  }
  const mean = weighted / weights;
  const chi2 = observations.reduce((sum, { level, sigma }) => {
    const deviation = (level - mean) / sigma;
    return sum + deviation * deviation;
  }, 0);
  return Math.max(1, Math.sqrt(chi2 / (observations.length - 1)));
}
