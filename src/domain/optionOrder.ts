import type { Item, Option } from './item';
import { bitsFrom, bitsOf } from './randomBits';

/**
 * The order in which a person sees an item's options: shuffled, and the same for the same person
 * (seed) each time. Facts are read as a scale, so they keep their order, upwards or downwards.
 */
export function optionOrder(item: Item, seed: number): Option[] {
  const bits = bitsOf(item.id) ^ seed;
  if (item.type === 'fact') {
    const direction = bitsFrom(bits, 0) % 2 ? 1 : -1;
    return [...item.options].sort((a, b) => direction * (a.level - b.level));
  }
  const order = [...item.options];
  for (let last = order.length - 1; last > 0; last--) {
    const other = bitsFrom(bits, last) % (last + 1);
    const [a, b] = [order[last], order[other]];
    if (a && b) [order[last], order[other]] = [b, a];
  }
  return order;
}
