import type { Item, Option } from '../../domain/item';
import { sha256 } from '../digest';
import type { ItemEntry } from '../itemDefinition';

/** How much an uneven spread of the highest keys weighs against one of all keys. */
const WEIGHT_OF_TOP = 4;

/** What the items so far have put at each place. */
interface Spread {
  /** Levels above the mean of their item, added up. */
  readonly levels: number[];
  readonly tops: number[];
}

/**
 * Puts the options of item after item in order, whatever order the author wrote. A released item
 * keeps its order. A new one gets an order that its ids decide, turned by as many places as spreads
 * the keys of its type best: no place is worth more than another to somebody who picks by place.
 */
export function optionOrderer(): (entry: ItemEntry, released: Item | undefined) => Option[] {
  const spreads = new Map<string, Spread>();
  return (entry, released) => {
    const options = released ? asReleased(entry, released) : shuffled(entry);
    const places = options.length;
    const before = spreads.get(entry.type) ?? { levels: [], tops: [] };
    const candidates = (released ? [0] : [...options.keys()]).map((turn) => {
      const turned = [...options.slice(turn), ...options.slice(0, turn)];
      return { turned, after: withItem(before, turned) };
    });
    const best = candidates.reduce((least, one) =>
      unevenness(one.after, places) < unevenness(least.after, places) - 1e-9 ? one : least,
    );
    spreads.set(entry.type, best.after);
    return best.turned;
  };
}

function asReleased(entry: ItemEntry, released: Item): Option[] {
  const place = (id: string) => released.options.findIndex((option) => option.id === id);
  return optionsOf(entry).toSorted((one, other) => place(one.id) - place(other.id));
}

function shuffled(entry: ItemEntry): Option[] {
  const place = ({ id }: Option) => sha256(`${entry.id}/${id}`);
  return optionsOf(entry).toSorted((one, other) => (place(one) < place(other) ? -1 : 1));
}

function optionsOf({ options }: ItemEntry): Option[] {
  return options.map(({ id, level }) => ({ id, level }));
}

function withItem({ levels, tops }: Spread, options: readonly Option[]): Spread {
  const all = options.map(({ level }) => level);
  const mean = all.reduce<number>((sum, level) => sum + level, 0) / all.length;
  const highest = Math.max(...all);
  return {
    levels: all.map((level, place) => (levels[place] ?? 0) + level - mean),
    tops: all.map((level, place) => (tops[place] ?? 0) + Number(level === highest)),
  };
}

function unevenness({ levels, tops }: Spread, places: number): number {
  const fairShare = tops.reduce((sum, count) => sum + count, 0) / places;
  return (
    sumOfSquares(levels) + WEIGHT_OF_TOP * sumOfSquares(tops.map((count) => count - fairShare))
  );
}

function sumOfSquares(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}
