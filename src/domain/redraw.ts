import { normalFromByte } from './normal';
import { bitsFrom, bitsOf } from './randomBits';

const SHARED = 'shared';

/** One imagined retake: a standard normal draw for each competency, and one shared by all. */
export interface Redraw {
  readonly shared: number;
  draw(competency: string): number;
}

/**
 * The same imagined retakes for everybody, for ever: draw number `index` of a competency depends on
 * its id alone, not on what else was answered, so that one more answer moves nothing else. Integer
 * arithmetic and a table, so that every machine agrees.
 * Source: domain brief, section f ("same everywhere").
 */
export function redraws(competencies: readonly string[], count: number): Redraw[] {
  const shared = drawsFor(SHARED, count);
  const own = new Map(competencies.map((id) => [id, drawsFor(id, count)]));
  return shared.map((value, index) => ({
    shared: value,
    draw: (competency) => own.get(competency)?.[index] ?? 0,
  }));
}

function drawsFor(name: string, count: number): number[] {
  const seed = bitsOf(name);
  return Array.from({ length: count }, (_, index) => normalFromByte(bitsFrom(seed, index) >>> 24));
}
