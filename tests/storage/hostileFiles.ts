import type { Backup } from '../../src/storage/backup';

/** A file that somebody might be given, as the page reads it: as bytes, or as a text at once. */
export interface HostileFile {
  readonly about: string;
  /** A text that is costly is made when its turn comes. */
  readonly make: () => string | Uint8Array;
  /** Whether what is left of it after cleaning may be read. */
  readonly mayBeRead?: boolean;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Path = readonly (string | number)[];

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value));

/** The paths of everything in it, each list by its first entry alone. */
function pathsIn(value: Json, at: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [at];
  const parts: [string | number, Json][] = Array.isArray(value)
    ? value.slice(0, 1).map((part, index) => [index, part])
    : Object.entries(value);
  return [at, ...parts.flatMap(([key, part]) => pathsIn(part, [...at, key]))];
}

function partAt(value: Json, path: Path): Json {
  return path.reduce<Json>((part, key) => Reflect.get(Object(part), key) as Json, value);
}

function withPart(value: Json, [key, ...rest]: Path, part: Json): Json {
  if (key === undefined) return part;
  const inside = withPart(partAt(value, [key]), rest, part);
  if (Array.isArray(value)) return value.map((old, index) => (index === key ? inside : old));
  return { ...Object(value), [key]: inside };
}

/** The file with one part written as this text, whatever JSON thinks of it. */
function withText(backup: Json, path: Path, text: string): string {
  const MARK = '\u0001here\u0001';
  return JSON.stringify(withPart(backup, path, MARK)).replace(JSON.stringify(MARK), () => text);
}

const named = (path: Path) => path.join(' > ') || 'the whole';
const repeated = (text: string, count: number) => text.repeat(count);
const bytes = (...parts: number[]) => Uint8Array.from(parts);
/** Preferences fall back to what is usual, and a header's newer fields may be missing. */
const hasDefault = (path: Path) =>
  path[0] === 'preferences' || ['ownView', 'frozenAt', 'previous'].includes(String(path.at(-1)));

/** Two hundred files and more, made of a good one that has every kind of record in it. */
export function hostileFiles(good: Backup): HostileFile[] {
  const backup = plain(good);
  const paths = pathsIn(backup);
  const objects = paths.filter((path) => {
    const part = partAt(backup, path);
    return part !== null && typeof part === 'object' && !Array.isArray(part);
  });
  const lists = paths.filter((path) => Array.isArray(partAt(backup, path)));
  const leaves = paths.filter((path) => typeof partAt(backup, path) !== 'object');
  const numbers = leaves.filter((path) => typeof partAt(backup, path) === 'number');
  const texts = leaves.filter((path) => typeof partAt(backup, path) === 'string');
  const text = JSON.stringify(backup);
  const file = (about: string, make: HostileFile['make'], mayBeRead = false) => ({
    about,
    make,
    mayBeRead,
  });

  return [
    ...leaves.map((path, index) =>
      file(
        `a wrong type: ${named(path)}`,
        () => withText(backup, path, ['{}', '[]', 'true', '[[]]'][index % 4] ?? '{}'),
        hasDefault(path) || typeof partAt(backup, path) === 'boolean',
      ),
    ),
    ...objects.flatMap((path) =>
      ['__proto__', 'constructor', 'prototype', '\\u005f_proto__'].map((key) =>
        file(`a key ${key} in ${named(path)}`, () =>
          withText(
            backup,
            path,
            JSON.stringify(partAt(backup, path)).replace('{', `{"${key}":{"polluted":true},`),
          ),
        ),
      ),
    ),
    ...objects.map((path) =>
      file(
        `an unknown field in ${named(path)}`,
        () => JSON.stringify(withPart(backup, [...path, 'unheard-of'], 'x')),
        true,
      ),
    ),
    ...lists
      .filter((path) => (partAt(backup, path) as readonly Json[]).length > 0)
      .map((path) => {
        const list = partAt(backup, path) as readonly Json[];
        const mayBeRead = path.at(-1) === 'contexts' || path.includes('ownView');
        return file(
          `the same twice in ${named(path)}`,
          () => JSON.stringify(withPart(backup, path, [...list, ...list])),
          mayBeRead,
        );
      }),
    ...numbers.flatMap((path) =>
      ['NaN', 'Infinity', '-Infinity', '1e999', '-1', '1.5', '1e21', '"1"'].map((number) =>
        file(`${number} for ${named(path)}`, () => withText(backup, path, number)),
      ),
    ),
    ...texts.map((path) =>
      file(
        `control of direction in ${named(path)}`,
        () =>
          JSON.stringify(
            withPart(backup, path, `\u202e${partAt(backup, path)}\u202d\u0000\u200f\ud800`),
          ),
        true,
      ),
    ),
    ...texts.map((path) =>
      file(
        `an enormous text: ${named(path)}`,
        () => JSON.stringify(withPart(backup, path, repeated('x', 2_000_000))),
        path[0] === 'preferences',
      ),
    ),
    ...['3', '99', '0', '-1', '2.5', '"2"', 'null', '[2]', '1e999', '1'].map((version) =>
      file(`version ${version}`, () => withText(backup, ['version'], version)),
    ),
    ...['next-rung', 'NEXT-RUNG-BACKUP', '', 'next-rung-backup\u0000'].map((format) =>
      file(`the format "${format}"`, () => JSON.stringify(withPart(backup, ['format'], format))),
    ),
    ...Array.from({ length: 20 }, (_, part) =>
      file(`${5 * part}% of a file`, () => text.slice(0, Math.floor((text.length * part) / 20))),
    ),
    file('10,000 levels of lists', () => repeated('[', 10_000) + repeated(']', 10_000)),
    file('10,000 levels of objects', () => `${repeated('{"a":', 10_000)}1${repeated('}', 10_000)}`),
    file('10,000 levels in a field', () =>
      withText(backup, ['preferences'], repeated('[', 10_000) + repeated(']', 10_000)),
    ),
    file('a million lists that never end', () => repeated('[', 1_000_000)),
    file('a million empty lists', () => `[${repeated('[],', 1_000_000)}[]]`),
    file('a million empty objects', () => `[${repeated('{},', 1_000_000)}{}]`),
    file('five million numbers', () => `[${repeated('1,', 4_999_000)}1]`),
    file('a million names', () => `{${Array.from({ length: 400_000 }, (_, at) => `"${at}":0`)}}`),
    file('one text of ten million characters', () => `"${repeated('x', 9_999_000)}"`),
    file('ten million characters of escapes', () => `"${repeated('\\u0041', 1_660_000)}"`),
    file('a number of a million digits', () => withText(backup, ['version'], repeated('9', 1e6))),
    file('ten million spaces', () => repeated(' ', 10_000_000)),
    file('100 MB of text', () => `"${repeated('x', 100_000_000)}"`),
    file('100 MB of spaces around a backup', () => text + repeated(' ', 100_000_000)),
    file('100 MB of another script', () => repeated('明', 33_000_000)),
    file('UTF-16, little end first', () => Buffer.from(`\ufeff${text}`, 'utf16le')),
    file('UTF-16, big end first', () => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
    file('UTF-16 without a mark', () => Buffer.from(text, 'utf16le')),
    file('a mark of UTF-8', () => Buffer.from(`\ufeff${text}`), true),
    file('two marks of UTF-8', () => Buffer.from(`\ufeff\ufeff${text}`)),
    file(
      'bytes that are no UTF-8',
      () => Buffer.from(text.replace('Grace', 'Gr\u00e4ce'), 'latin1'),
      true,
    ),
    file('zeros', () => new Uint8Array(100_000)),
    file('a picture', () => bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)),
    file('a packed file', () => bytes(0x1f, 0x8b, 8, 0, 0, 0, 0, 0)),
    file('a page', () => '<!doctype html><script>alert(1)</script>'),
    file('YAML with aliases', () => 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n'),
    file('a table', () => 'role;level\nlead;5\n'),
    file('a script', () => `alert(1);${text}`),
    file('two backups in one', () => `${text}\n${text}`),
    file('a comma too many', () => text.replace(/\}$/, ',}')),
    file('a comment', () => `/* mine */${text}`),
    file('single quotes', () => text.replaceAll('"', "'")),
    file('undefined', () => withText(backup, ['preferences'], 'undefined')),
    file('a list of backups', () => `[${text}]`),
    file('a backup in a text', () => JSON.stringify(text)),
    ...['null', 'true', '0', '""', '[]', '{}'].map((json) =>
      file(`nothing but ${json}`, () => json),
    ),
  ];
}
