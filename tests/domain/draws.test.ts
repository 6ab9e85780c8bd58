import { describe, expect, it } from 'vitest';
import { competenciesOf } from '../../src/domain/bank';
import { drawsFor, SHARED_DRAWS } from '../../src/domain/draws';
import { shippedBank } from './shippedBank';

const ids = competenciesOf(shippedBank);
const COUNT = shippedBank.constants.redraws.count;
const drawsOf = (id: string) => drawsFor(id, COUNT);
const shared = drawsFor(SHARED_DRAWS, COUNT);
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const meanProduct = (a: readonly number[], b: readonly number[]) =>
  mean(a.map((value, index) => value * (b[index] ?? Number.NaN)));

describe('The draws', () => {
  it('are the same every time and on every machine', () => {
    expect(drawsFor('product-strategy', 4)).toEqual(STRATEGY);
    expect(drawsFor(SHARED_DRAWS, 4)).toEqual(SHARED);
  });

  it('begin alike however many there are', () => {
    for (const id of ids) expect(drawsFor(id, 10)).toEqual(drawsOf(id).slice(0, 10));
  });

  it('of every shipped competency, and the shared ones, look like a standard normal', () => {
    for (const draws of [shared, ...ids.map(drawsOf)]) {
      // Four standard errors of a mean and of a variance over 500 draws.
      expect(Math.abs(mean(draws))).toBeLessThan(4 / Math.sqrt(COUNT));
      expect(Math.abs(meanProduct(draws, draws) - 1)).toBeLessThan(4 * Math.sqrt(2 / COUNT));
    }
  });

  it('of two competencies have nothing to do with each other', () => {
    const streams = [shared, ...ids.map(drawsOf)];
    for (const [index, one] of streams.entries()) {
      for (const other of streams.slice(index + 1)) {
        expect(Math.abs(meanProduct(one, other))).toBeLessThan(4 / Math.sqrt(COUNT));
      }
    }
  });
});

const STRATEGY = [0.6684, -0.9545, -0.6321, -0.0147];
const SHARED = [0.4833, 1.8912, -0.7309, -0.8799];
