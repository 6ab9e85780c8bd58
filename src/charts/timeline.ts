import type { Measured } from './radarRows';

/** One assessment in a figure over time. */
export interface TimePoint {
  /** How far along the figure, 0 (oldest) to 1 (newest). */
  readonly place: number;
  /** Points of different editions are never joined. */
  readonly edition: string;
  /** Whether it can be compared with the newest one. */
  readonly comparable: boolean;
  /** Unknown is null, never a number. */
  readonly measured: Measured | null;
}

export type KnownPoint = TimePoint & { readonly measured: Measured };

/** Of an equal share of the width: the least that two neighbours are apart, so that both can be seen. */
const LEAST_STEP = 1 / 3;

/**
 * Where each time stands between the first and the last, 0 to 1. A step is as wide as the time that
 * it took, but never less than a third of an equal step.
 * @param times in milliseconds, oldest first
 */
export function placesInTime(times: readonly number[]): number[] {
  const steps = times.slice(1).map((time, index) => Math.max(0, time - (times[index] ?? time)));
  if (steps.length === 0) return times.map(() => 0.5);
  const whole = steps.reduce((sum, step) => sum + step, 0);
  const least = LEAST_STEP / steps.length;
  const widths = steps.map((step) => Math.max(least, whole > 0 ? step / whole : 0));
  const width = widths.reduce((sum, one) => sum + one, 0);
  const places = [0];
  for (const one of widths) places.push((places.at(-1) ?? 0) + one / width);
  return places;
}

/** The stretches that may be joined by a line: known, next to each other, and of one edition. */
export function stretchesOf(points: readonly TimePoint[]): KnownPoint[][] {
  const stretches: KnownPoint[][] = [];
  let before: TimePoint | undefined;
  for (const point of points) {
    const { measured } = point;
    if (measured) {
      const known = { ...point, measured };
      const goesOn = before?.measured && before.edition === point.edition;
      if (goesOn) stretches.at(-1)?.push(known);
      else stretches.push([known]);
    }
    before = point;
  }
  return stretches;
}

/** Places between two neighbours of different editions, 0 to 1. */
export function breaksBetween(points: readonly TimePoint[]): number[] {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index];
    return before && before.edition !== point.edition ? [(before.place + point.place) / 2] : [];
  });
}
