import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/domain/item';
import { optionOrder } from '../../src/domain/optionOrder';
import { shippedBank } from './shippedBank';

const SEEDS = Array.from({ length: 600 }, (_, seed) => seed * 7919);
const levels = (item: Item, seed: number) => optionOrder(item, seed).map(({ level }) => level);
const ofType = (type: Item['type']) => shippedBank.items.filter((item) => item.type === type);
const [situation] = ofType('situational');
const [fact] = ofType('fact');
if (!situation || !fact) throw new Error('The bank lacks a type of item.');

describe('The order of options', () => {
  it('has every option once, and leaves the item as it is', () => {
    for (const item of shippedBank.items) {
      const before = [...item.options];
      const order = optionOrder(item, 11);
      expect(item.options).toEqual(before);
      expect(new Set(order)).toEqual(new Set(before));
      expect(order).toHaveLength(before.length);
    }
  });

  it('is the same for the same person, and another one for most others', () => {
    expect(levels(situation, 5)).toEqual(levels(situation, 5));
    const orders = new Set(SEEDS.map((seed) => levels(situation, seed).join()));
    // Four options have 24 orders, and nobody's is left out.
    expect(orders.size).toBe(24);
  });

  it('differs from item to item for one person', () => {
    const items = ofType('situational').filter(
      ({ options }) => options.length === situation.options.length,
    );
    const orders = new Set(items.map((item) => levels(item, 5).join()));
    expect(orders.size).toBeGreaterThan(items.length / 3);
  });

  it('puts every option of a situation in every place about as often', () => {
    for (const { id } of situation.options) {
      const places = SEEDS.map((seed) =>
        optionOrder(situation, seed).findIndex((option) => option.id === id),
      );
      for (const place of situation.options.keys()) {
        const share = places.filter((at) => at === place).length / SEEDS.length;
        expect(share).toBeGreaterThan(0.6 / situation.options.length);
        expect(share).toBeLessThan(1.5 / situation.options.length);
      }
    }
  });

  it('is that of the scale for a fact, upwards for about half of all people and downwards for the rest', () => {
    const up = fact.options.map(({ level }) => level).sort((a, b) => a - b);
    const down = up.toReversed();
    const upwards = SEEDS.filter((seed) => levels(fact, seed).join() === up.join()).length;
    const downwards = SEEDS.filter((seed) => levels(fact, seed).join() === down.join()).length;
    expect(upwards + downwards).toBe(SEEDS.length);
    expect(upwards / SEEDS.length).toBeGreaterThan(0.4);
    expect(upwards / SEEDS.length).toBeLessThan(0.6);
  });
});
