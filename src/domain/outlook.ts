/**
 * What the answers about some competencies tell about the others. A person lies some distance above
 * or below what is required, the same everywhere (`shift`) and somewhat different in each competency
 * (their own shift, with a `spread`), and their statements lean above or below the rest (`lean`):
 *
 *   answer = required + shift + own shift of the competency + lean x (an anchor ? 1 : 0) + noise
 *
 * With normal priors the answers give a normal posterior, by plus, minus, times, divide and sqrt alone.
 */
export interface Outlook {
  /** One imagined person, out of two standard normal draws. */
  person(first: number, second: number): Imagined;
  /** How far one competency of that person lies from their shift, out of one more draw, in levels. */
  ownShift(told: Told, person: Imagined, draw: number): number;
}

/** In levels. */
export interface Imagined {
  /** Distance from the requirements, everywhere; positive is above. */
  readonly shift: number;
  /** How far statements lie above situations and facts. */
  readonly lean: number;
}

/** What the counted answers of one competency tell; w = 1/sigma^2, x their distance from the requirement. */
export interface Told {
  /** sum(w) over all of them. */
  readonly precision: number;
  /** sum(w x), in levels times precision. */
  readonly distance: number;
  /** sum(w a), a being how much of the lean an answer shows: 1 for an anchor, 0 for the others. */
  readonly leaning: number;
  /** sum(w a^2). */
  readonly leaningSquares: number;
  /** sum(w a x). */
  readonly leaningDistance: number;
}

/** One answer: its precision, its distance from the requirement, how much of the lean it shows. */
export type Telling = readonly [precision: number, distance: number, leaning: number];

export function toldBy(answers: readonly Telling[]): Told {
  let precision = 0;
  let distance = 0;
  let leaning = 0;
  let leaningSquares = 0;
  let leaningDistance = 0;
  for (const [w, x, a] of answers) {
    precision += w;
    distance += w * x;
    leaning += w * a;
    leaningSquares += w * a * a;
    leaningDistance += w * a * x;
  }
  return { precision, distance, leaning, leaningSquares, leaningDistance };
}

/**
 * What is believed of people before any answer, standard deviations in levels: they lie around what
 * their role asks, single competencies less than a level from there, and some rate themselves well
 * above what they have done. It decides how long the adaptive form asks, never a score.
 */
export const BELIEVED = { shift: 1, lean: 0.7, spread: 0.6 } as const;

/** The usual spread counts for as much as this many competencies of the person's own. */
const SPREAD_COUNTS_AS = 8;

/** @param parts the required competencies, answered or not */
export function outlookFrom(parts: readonly Told[]): Outlook {
  const known = parts.filter(({ precision }) => precision > 0);
  const before = [1 / square(BELIEVED.shift), 1 / square(BELIEVED.lean)] as const;
  const variance = spreadOf(known, bestFit(known, square(BELIEVED.spread), before));
  const { shift, lean, precisions } = bestFit(known, variance, before);
  const [ofShift, ofBoth, ofLean] = precisions;
  const shiftError = Math.sqrt(ofLean / (ofShift * ofLean - ofBoth * ofBoth));
  return {
    person(first, second) {
      const off = shiftError * first;
      return {
        shift: shift + off,
        lean: lean - (ofBoth / ofLean) * off + second / Math.sqrt(ofLean),
      };
    },
    ownShift(told, person, draw) {
      const precision = 1 / variance + told.precision;
      const left = told.distance - told.precision * person.shift - told.leaning * person.lean;
      return left / precision + draw / Math.sqrt(precision);
    },
  };
}

/** Shift and lean with the precision matrix of both: [shift, both, lean]. */
export interface Fit extends Imagined {
  readonly precisions: readonly [number, number, number];
}

/**
 * The best shift and lean for what is told: least squares, own shifts summed out.
 * @param variance of the competencies' own shifts, in levels^2
 * @param before what is believed of shift and lean, as precisions around 0
 */
export function bestFit(
  known: readonly Told[],
  variance: number,
  before: readonly [number, number] = [0, 0],
): Fit {
  let [ofShift, ofLean] = before;
  let ofBoth = 0;
  let forShift = 0;
  let forLean = 0;
  for (const { precision, distance, leaning, leaningSquares, leaningDistance } of known) {
    const shared = variance / (1 + variance * precision);
    ofShift += precision - shared * precision * precision;
    ofBoth += leaning - shared * precision * leaning;
    ofLean += leaningSquares - shared * leaning * leaning;
    forShift += distance - shared * precision * distance;
    forLean += leaningDistance - shared * leaning * distance;
  }
  const determinant = ofShift * ofLean - ofBoth * ofBoth;
  return {
    shift: (ofLean * forShift - ofBoth * forLean) / determinant,
    lean: (ofShift * forLean - ofBoth * forShift) / determinant,
    precisions: [ofShift, ofBoth, ofLean],
  };
}

/** The variance of the own shifts: what the scatter leaves when the noise is taken off. */
function spreadOf(known: readonly Told[], { shift, lean }: Imagined): number {
  const usual = square(BELIEVED.spread);
  const excess = known.reduce((sum, { precision, distance, leaning }) => {
    const off = (distance - precision * shift - leaning * lean) / precision;
    return sum + square(off) - 1 / precision;
  }, 0);
  const variance = (SPREAD_COUNTS_AS * usual + excess) / (SPREAD_COUNTS_AS + known.length);
  return Math.max(usual / 2, variance);
}

/** A product, because powers may differ between engines. */
function square(value: number): number {
  return value * value;
}
