import type { Engine, TrustTest } from './catalogue';
import type { Ended } from './reports';
import type { TrustResult } from './share';

/** One promise in one engine. */
export interface Row {
  readonly number: number;
  readonly promise: string;
  readonly engine: Engine;
  readonly unit: string;
  readonly asked: number;
  readonly count: number;
  readonly failures: number;
  readonly worst: string;
  readonly result: 'passed' | 'FAILED' | 'not run';
  /** Why it is no pass; for the lines below the table. */
  readonly reason: string;
}

/** All that is known after a run. */
export interface Found {
  readonly ended: readonly Ended[];
  readonly results: readonly TrustResult[];
  /** Engines that are not here, with the reason. */
  readonly missing: Partial<Record<Engine, string>>;
  /** Engines whose tests broke off, or could not be started, with the reason. */
  readonly broken: Partial<Record<Engine, string>>;
}

/** @param asked how often the promise was to be tried there */
export function rowOf(
  { number, promise, unit, notIn }: TrustTest,
  engine: Engine,
  asked: number,
  found: Found,
): Row {
  const ofThis = (one: { number: number; engine: Engine }) =>
    one.number === number && one.engine === engine;
  const ended = found.ended.filter(ofThis);
  const results = found.results.filter(ofThis);
  const count = sum(results.map((result) => result.count));
  const failures = sum(results.map((result) => result.failures));
  const worst = results
    .flatMap((result) => result.worst ?? [])
    .reduce((most, one) => (one.value > most.value ? one : most), { value: -Infinity, text: '' });
  const row = { number, promise, engine, unit, asked, count, failures, worst: worst.text };
  const say = (result: Row['result'], reason = ''): Row => ({ ...row, result, reason });

  const failed = ended.filter(({ how }) => how === 'failed').length;
  const cannot = notIn?.[engine] ?? found.missing[engine];
  if (failed > 0) return say('FAILED', `${failed} of its ${ended.length} tests failed`);
  if (failures > 0) return say('FAILED', `${failures} of ${count} went wrong`);
  if (cannot) return say('not run', cannot);
  const broken = found.broken[engine];
  if (broken) return say('FAILED', broken);
  if (ended.length === 0) return say('not run', 'no test has its number');
  const skipped = ended.find(({ how }) => how === 'skipped');
  if (skipped) return say('not run', skipped.reason ?? 'a test of it was skipped');
  if (count < asked) return say('not run', `${count} of the ${asked} ${unit} that were asked`);
  return say('passed');
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

const number = new Intl.NumberFormat('en');
const LONGEST_WORST = 70;
const short = (text: string) =>
  text.length > LONGEST_WORST ? `${text.slice(0, LONGEST_WORST - 1)}…` : text;

/** The table, a promise above its engines, and below it why a line is no pass. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ engine, count, unit, failures, result, worst }) => [
    engine,
    `${number.format(count)} ${unit}`,
    `${number.format(failures)} failures`,
    result,
    short(worst.replaceAll(/\s+/g, ' ')),
  ]);
  const width = (column: number) =>
    Math.max(0, ...cells.map((line) => (line[column] ?? '').length));
  const widths = [0, 1, 2, 3].map(width);
  const lines = rows.flatMap((row, index) => {
    const head = `${String(row.number).padStart(2)}  ${row.promise}`;
    const line = cells[index]?.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ');
    return [...(rows[index - 1]?.number === row.number ? [] : [head]), `    ${line?.trimEnd()}`];
  });
  const reasons = rows
    .filter(({ reason }) => reason)
    .map((row) => `${row.result}: ${row.number} in ${row.engine}: ${row.reason}`);
  return [...lines, ...(reasons.length ? ['', ...reasons] : [])].join('\n');
}
