import type { Bank } from '../../domain/bank';
import { canonicalJson } from '../digest';

/** One difference between a released bank and the present one. */
export interface Change {
  /** Names from the bank down to what changed; entries of lists by their ids. */
  readonly path: readonly string[];
  readonly sentence: string;
}

/** Every difference in keys, requirements and constants, each as one clause of a sentence. */
export function changesBetween(released: Bank, present: Bank): Change[] {
  return differences(released, present, []);
}

function differences(was: unknown, is: unknown, path: readonly string[]): Change[] {
  if (canonicalJson(was ?? null) === canonicalJson(is ?? null)) return [];
  const before = entriesOf(was);
  const after = entriesOf(is);
  if (!before || !after) return [{ path, sentence: describe(path, was, is) }];
  const inside = [...new Set([...before.keys(), ...after.keys()])].flatMap((name) =>
    differences(before.get(name), after.get(name), [...path, name]),
  );
  return inside.length > 0 ? inside : [{ path, sentence: `the order of ${where(path)} changed` }];
}

/** Objects by name and lists of things with an id by id; null for what is compared as a whole. */
function entriesOf(value: unknown): Map<string, unknown> | null {
  if (value === null || typeof value !== 'object') return null;
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  const ids = value.map((entry: unknown) => Reflect.get(Object(entry), 'id') as unknown);
  return value.length > 0 && ids.every((id) => typeof id === 'string')
    ? new Map(value.map((entry, index) => [String(ids[index]), entry]))
    : null;
}

function describe(path: readonly string[], was: unknown, is: unknown): string {
  const [section, id, part, competency, property] = path;
  if (section === 'roles' && part === 'requirements' && competency) {
    if (property === 'level') return `${id} now requires ${is} instead of ${was} of ${competency}`;
    if (property === 'weight')
      return `${id} now gives ${competency} the weight ${is} instead of ${was}`;
    if (property === 'gate') return `${competency} is ${is ? 'now' : 'no longer'} a gate of ${id}`;
  }
  if (section === 'items' && path.length === 2) {
    return was === undefined ? `the question ${id} is new` : `the question ${id} is gone`;
  }
  if (section === 'items' && part === 'forms' && Array.isArray(is) && is.length === 0) {
    return `the question ${id} was retired`;
  }
  if (was === undefined) return `${where(path)} is new`;
  if (is === undefined) return `${where(path)} is gone`;
  return `${where(path)} is now ${show(is)} instead of ${show(was)}`;
}

function where(path: readonly string[]): string {
  return path.length === 0 ? 'the bank' : path.join(' > ');
}

function show(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
  return typeof value === 'object' ? canonicalJson(value) : String(value);
}
