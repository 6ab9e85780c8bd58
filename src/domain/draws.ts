import { normalFromByte } from './normal';
import { bitsFrom, bitsOf } from './randomBits';

const known = new Map<string, readonly number[]>();

/**
 * The same imagined retakes for everybody, for ever: `count` standard normal draws for a name. They
 * depend on the name alone, not on what else was answered, so that one more answer moves nothing
 * else. Integer arithmetic and a table, so that every machine agrees.
 * Source: domain brief, section f ("same everywhere").
 */
export function drawsFor(name: string, count: number): readonly number[] {
  const key = `${count} ${name}`;
  const found = known.get(key);
  if (found) return found;
  const seed = bitsOf(name);
  const draws = Array.from({ length: count }, (_, index) =>
    normalFromByte(bitsFrom(seed, index) >>> 24),
  );
  known.set(key, draws);
  return draws;
}

/** The name of the draws that all of a person's competencies share: the bias of a self-view. */
export const SHARED_DRAWS = 'shared';
