import { normalFromByte } from './normal';

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
  let state = hash(name);
  return Array.from({ length: count }, () => {
    state = (state + 0x9e3779b9) | 0;
    return normalFromByte(mix(state) >>> 24);
  });
}

/** FNV-1a over the UTF-16 code units. */
function hash(name: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < name.length; index++) {
    value = Math.imul(value ^ name.charCodeAt(index), 0x01000193);
  }
  return value;
}

/** The finishing steps of MurmurHash3: every input bit reaches every output bit. */
function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
