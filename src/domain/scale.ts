/**
 * The level scale, 0 to 5: not yet, assisted, independent, owning, multiplying, shaping.
 * Higher means a wider scope handled with more autonomy. Source: domain brief, section c.
 */
export const LEVELS = [0, 1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];

export const LOWEST_LEVEL = 0;
export const HIGHEST_LEVEL = 5;

/**
 * Two numbers of levels (or of standard errors) this close are the same: a limit that is hit exactly
 * must not depend on how a sum of fractions was rounded.
 */
export const ROUNDING = 1e-9;

/** Whether a value is one of the six whole levels. */
export function isLevel(value: unknown): value is Level {
  return LEVELS.includes(value as Level);
}

/** Brings any number onto the scale, 0 to 5; it stays fractional. */
export function clampToScale(value: number): number {
  return Math.min(HIGHEST_LEVEL, Math.max(LOWEST_LEVEL, value));
}

/** The whole level that an estimate (0 to 5, fractional) stands for; halves count upwards. */
export function wholeLevel(estimate: number): Level {
  return clampToScale(Math.floor(estimate + 0.5)) as Level;
}
