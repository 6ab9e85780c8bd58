/*
 * Measures the built app against a page without script and a React hello world, all built, served
 * and opened in the same run, and says what keeps its budget.
 *
 *   npm run bench -- [--rounds N] [--only NAME]
 */
import { mkdtempSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { measureBytes } from './measures/bytes';
import { measureClick } from './measures/click';
import { measureDomain } from './measures/domain';
import { measureHeap } from './measures/heap';
import { measureLcp } from './measures/lcp';
import { measureLibrary } from './measures/library';
import { measureLighthouse } from './measures/lighthouse';
import { measureLink } from './measures/link';
import { measureLongTasks } from './measures/longTasks';
import { measureResult } from './measures/result';
import { measureTeam } from './measures/team';
import { type Bench, openBench } from './openBench';
import { breaksBudget, type Row, tableOf } from './row';
import { removeFolder } from './sites';

const MEASURES: Readonly<Record<string, (bench: Bench) => Promise<readonly Row[]>>> = {
  bytes: measureBytes,
  lcp: measureLcp,
  click: measureClick,
  tasks: measureLongTasks,
  lighthouse: measureLighthouse,
  result: measureResult,
  heap: measureHeap,
  library: measureLibrary,
  link: measureLink,
  domain: measureDomain,
  team: measureTeam,
};

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, only: { type: 'string' } },
});
const rounds = Number(values.rounds);
const names = values.only === undefined ? Object.keys(MEASURES) : [values.only];
if (!Number.isInteger(rounds) || rounds < 3 || !names.every((name) => name in MEASURES)) {
  throw new Error(
    `Give --rounds 3 or more, and --only one of ${Object.keys(MEASURES).join(', ')}.`,
  );
}

const folder = mkdtempSync(`${tmpdir()}/next-rung-bench-`);
try {
  await run();
} finally {
  removeFolder(folder);
}

async function run(): Promise<void> {
  const bench = await openBench(folder, rounds);
  const rows: Row[] = [];
  try {
    for (const name of names) {
      process.stderr.write(`measuring ${name}\n`);
      rows.push(...((await MEASURES[name]?.(bench)) ?? []));
    }
  } finally {
    await bench.close();
  }
  const busy = loadavg()[0] ?? 0;
  if (busy > cpus().length) {
    bench.notes.push(
      `The machine had more to do (load ${busy.toFixed(1)} on ${cpus().length} cores): times are rough.`,
    );
  }
  const broken = rows.filter(breaksBudget).map(({ measure }) => measure);
  console.log(
    `\nMedians of ${rounds} interleaved rounds, over HTTP/2; kB are 1000 bytes, brotli, on the wire.\n`,
  );
  console.log(tableOf(rows));
  for (const note of bench.notes) console.log(`\n${note}`);
  console.log(
    broken.length ? `\nBudgets broken: ${broken.join('; ')}.` : '\nEvery budget is kept.',
  );
}
