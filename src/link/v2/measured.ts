/** Hundredths of a level: 0 to 5, and 0 to 2.55 for an error. Frozen. */
const LEVELS = 501;
const ERRORS = 256;

/** The largest error that a link can say, in levels. */
export const LARGEST_ERROR = (ERRORS - 1) / 100;

/** How many values `digitOf` has. */
export const MEASURED_RADIX = 1 + LEVELS * ERRORS;

/** An estimate with its error, both in steps of a hundredth; both null where unknown. */
export interface Measured {
  readonly level: number | null;
  readonly standardError: number | null;
}

/**
 * Unknown as 0, else 1 + hundredths of the level x 256 + hundredths of the error.
 * @throws RangeError for other steps, for numbers out of range, and where one alone is unknown
 */
export function digitOf({ level, standardError }: Measured): number {
  if (level === null && standardError === null) return 0;
  return 1 + hundredths(level, LEVELS) * ERRORS + hundredths(standardError, ERRORS);
}

/** What `digitOf` made this digit of. */
export function measuredAt(digit: number): Measured {
  if (digit === 0) return { level: null, standardError: null };
  return {
    level: Math.floor((digit - 1) / ERRORS) / 100,
    standardError: ((digit - 1) % ERRORS) / 100,
  };
}

function hundredths(value: number | null, count: number): number {
  const whole = Math.round((value ?? Number.NaN) * 100);
  if (whole / 100 !== value || whole < 0 || whole >= count) {
    throw new RangeError(`${value} is not measured in the hundredths that a link can say.`);
  }
  return whole;
}
