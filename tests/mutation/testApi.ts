/*
 * Stands in for vitest in a mutation run: tests are collected here and run by `runner`, as often as
 * there are mutants, without loading anything again. `expect` and `vi` are vitest's own.
 */
export { expect, vi } from 'vitest';

export interface Test {
  /** File and name: no two are the same. */
  readonly id: string;
  readonly file: string;
  readonly run: () => Promise<void>;
}

type Body = (...values: never[]) => unknown;
type Each = <T>(
  cases: readonly T[],
) => (name: string, body: (...values: never[]) => unknown) => void;

let file = '';
let names: readonly string[] = [];
let afterwards: (() => unknown)[] = [];
let collected = new Map<string, Test>();

/** The tests of one file, which `load` imports. */
export async function testsOf(path: string, load: () => Promise<unknown>): Promise<Test[]> {
  file = path;
  names = [];
  afterwards = [];
  collected = new Map();
  await load();
  return [...collected.values()];
}

function describeOne(name: string, body: () => unknown): void {
  const outer = names;
  names = [...outer, name];
  body();
  names = outer;
}

function itOne(name: string, body: () => unknown): void {
  const afterEachTest = afterwards;
  const id = idFor([...names, name].join(' '));
  const run = async () => {
    try {
      await body();
    } finally {
      for (const tidyUp of afterEachTest) await tidyUp();
    }
  };
  collected.set(id, { id, file, run });
}

/** Cases of one name are counted: what they are about need not be formatted to be run. */
function idFor(name: string, time = 1): string {
  const id = `${file}#${name}${time === 1 ? '' : ` (${time})`}`;
  return collected.has(id) ? idFor(name, time + 1) : id;
}

const eachWith =
  (one: (name: string, body: () => unknown) => void): Each =>
  (cases) =>
  (name, body) => {
    for (const values of cases) {
      one(name, () => body(...((Array.isArray(values) ? values : [values]) as never[])));
    }
  };

export const describe = Object.assign(describeOne, { each: eachWith(describeOne) });
export const it = Object.assign(itOne, { each: eachWith(itOne) });
export const test = it;

export function afterEach(tidyUp: Body): void {
  afterwards.push(tidyUp as () => unknown);
}

/** What a file says when it is done is not about mutants. */
export function afterAll(): void {}
