/*
 * The twenty promises, tried as often as they are worth, with one table at the end.
 *
 *   npm run test:trust -- [--share 0.1] [--only 1,2] [--engines node,chromium,firefox,webkit]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Engine, TRUST_TESTS } from './catalogue';
import { missingAfterInstalling } from './engines';
import { type Ended, endedJourneys, endedUnitTests } from './reports';
import { rowOf, tableOf } from './rows';
import { type TrustResult, trustCount } from './share';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ENGINES: readonly Engine[] = ['node', 'chromium', 'firefox', 'webkit'];

const { values } = parseArgs({
  options: {
    share: { type: 'string', default: '1' },
    only: { type: 'string' },
    engines: { type: 'string' },
  },
});
const numbers = values.only?.split(',').map(Number) ?? TRUST_TESTS.map(({ number }) => number);
const engines = ENGINES.filter((name) => values.engines?.split(',').includes(name) ?? true);
const chosen = TRUST_TESTS.filter(({ number }) => numbers.includes(number));
if (!(Number(values.share) > 0) || chosen.length === 0 || engines.length === 0) {
  process.stdout.write(
    'npm run test:trust -- [--share 0.1] [--only 1,2] [--engines node,firefox]\n',
  );
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'next-rung-trust-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.env.TRUST_SHARE = values.share;
process.env.TRUST_RESULTS = join(folder, 'results.jsonl');

const pattern = `Trust (${chosen.map(({ number }) => number).join('|')}):`;
const ended: Ended[] = [];
const missing: Partial<Record<Engine, string>> = {};
const broken: Partial<Record<Engine, string>> = {};

for (const engine of engines.filter((name) => chosen.some(({ counts }) => counts[name]))) {
  const began = Date.now();
  process.stdout.write(`\n── Trust in ${engine}\n`);
  try {
    if (engine === 'node') ended.push(...unitTests());
    else ended.push(...journeys(engine));
  } catch (error) {
    broken[engine] = error instanceof Error ? error.message : String(error);
    process.stdout.write(`Could not run: ${broken[engine]}\n`);
  }
  process.stdout.write(`   ${Math.round((Date.now() - began) / 1000)} s\n`);
}

const found = { ended, results: results(), missing, broken };
const rows = chosen.flatMap((test) =>
  engines
    .filter((engine) => test.counts[engine] || test.notIn?.[engine])
    .map((engine) => {
      const asked = test.counts[engine] ? trustCount(test.number, engine) : 0;
      return rowOf(test, engine, asked, found);
    }),
);
const totals = ['passed', 'FAILED', 'not run'].map(
  (result) => `${rows.filter((row) => row.result === result).length} ${result}`,
);
process.stdout.write(
  `\n── Trust, share ${values.share}\n\n${tableOf(rows)}\n\n${totals.join(', ')}\n`,
);
if (rows.some(({ result }) => result === 'FAILED')) process.exitCode = 1;

/** Only files that hold such a title are loaded. */
function unitTests(): Ended[] {
  const files = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => join('tests', file))
    .filter((file) => new RegExp(pattern).test(readFileSync(join(ROOT, file), 'utf8')));
  if (files.length === 0) return [];
  const report = join(folder, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  run('vitest', ['run', ...files, '-t', pattern, ...reporters]);
  const wanted = endedUnitTests(read(report));
  // A pattern of names leaves the other tests of a file out as skipped.
  return wanted.filter(({ number }) => numbers.includes(number));
}

function journeys(engine: Exclude<Engine, 'node'>): Ended[] {
  const reason = missingAfterInstalling(engine);
  if (reason) {
    missing[engine] = reason;
    process.stdout.write(`not run: ${reason}\n`);
    return [];
  }
  build();
  const report = join(folder, `${engine}.json`);
  const config = ['-c', 'tests/journeys/playwright.config.ts', `--project=${engine}`];
  const reporters = ['--reporter=list,json', '--pass-with-no-tests'];
  run('playwright', ['test', ...config, '--grep', pattern, ...reporters], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return endedJourneys(read(report));
}

/** Once, for all engines; or the build that JOURNEY_DIST names. */
function build(): void {
  if (process.env.JOURNEY_DIST) return;
  if (run('npm', ['run', '--silent', 'build']) !== 0) throw new Error('the build failed');
  process.env.JOURNEY_DIST = 'dist';
}

function run(command: string, args: string[], env: Record<string, string> = {}): number | null {
  const [program = command, ...first] = commandOf(command);
  const { status } = spawnSync(program, [...first, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return status;
}

/** Without a shell between, on every system. */
function commandOf(name: string): string[] {
  const scripts: Record<string, string | undefined> = {
    npm: process.env.npm_execpath,
    vitest: 'node_modules/vitest/vitest.mjs',
    playwright: 'node_modules/@playwright/test/cli.js',
  };
  const script = scripts[name];
  if (!script) throw new Error('run it by npm: npm run test:trust');
  return [process.execPath, script];
}

function read(report: string): unknown {
  if (!existsSync(report)) throw new Error('its tests ended without a report');
  return JSON.parse(readFileSync(report, 'utf8'));
}

function results(): TrustResult[] {
  const file = process.env.TRUST_RESULTS ?? '';
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  return lines.map((line) => JSON.parse(line));
}
