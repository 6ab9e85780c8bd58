import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  breaksBetween,
  placesInTime,
  stretchesOf,
  type TimePoint,
} from '../../src/charts/timeline';

const DAY = 86_400_000;
const times = fc
  .array(fc.nat({ max: 5000 * DAY }), { minLength: 2, maxLength: 30 })
  .map((list) => list.sort((a, b) => a - b));

const point = (place: number, edition: string, level: number | null = 3): TimePoint => ({
  place,
  edition,
  comparable: edition === 'b',
  measured: level === null ? null : { level, low: level - 0.5, high: level + 0.5 },
});
const points = fc
  .array(fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom(null, 1, 4)), { maxLength: 15 })
  .map((list) => list.map(([edition, level], index) => point(index / 15, edition, level)));

describe('Places in a figure over time', () => {
  it('run from the oldest to the newest, and two are never on top of each other', () => {
    fc.assert(
      fc.property(times, (list) => {
        const places = placesInTime(list);
        expect(places).toHaveLength(list.length);
        expect(places[0]).toBe(0);
        expect(places.at(-1)).toBeCloseTo(1, 9);
        const least = 1 / (4 * (list.length - 1));
        for (const [index, place] of places.slice(1).entries()) {
          expect(place - (places[index] ?? 0)).toBeGreaterThan(least - 1e-9);
        }
      }),
    );
  });

  it('are as far apart as the times, where those are not crowded', () => {
    expect(placesInTime([0, 3 * DAY, 4 * DAY])).toEqual([0, 0.75, 1]);
  });

  it('are even where everything happened at one time, and in the middle for one alone', () => {
    expect(placesInTime([DAY, DAY, DAY])).toEqual([0, 0.5, 1]);
    expect(placesInTime([DAY])).toEqual([0.5]);
    expect(placesInTime([])).toEqual([]);
  });
});

describe('A line over time', () => {
  it('joins neither editions nor what is unknown, and leaves no known point out', () => {
    fc.assert(
      fc.property(points, (list) => {
        const stretches = stretchesOf(list);
        for (const stretch of stretches) {
          expect(new Set(stretch.map(({ edition }) => edition)).size).toBe(1);
          const from = list.findIndex(({ place }) => place === stretch[0]?.place);
          const between = list.slice(from, from + stretch.length);
          expect(between.map(({ place }) => place)).toEqual(stretch.map(({ place }) => place));
        }
        const known = list.filter(({ measured }) => measured !== null);
        expect(stretches.flat().map(({ place }) => place)).toEqual(known.map(({ place }) => place));
      }),
    );
  });

  it('is as long as it can be', () => {
    const list = [point(0, 'a'), point(0.2, 'a'), point(0.4, 'b'), point(0.6, 'b', null)];
    const stretches = stretchesOf([...list, point(0.8, 'b'), point(1, 'b')]);
    expect(stretches.map((one) => one.length)).toEqual([2, 1, 2]);
  });

  it('has a break halfway wherever the edition changes', () => {
    const list = [point(0, 'a'), point(0.5, 'b', null), point(0.75, 'b'), point(1, 'a')];
    expect(breaksBetween(list)).toEqual([0.25, 0.875]);
  });
});
