import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser, installBrowser } from './browser';
import {
  FAILED,
  inOneLine,
  PASSED,
  sum,
  type Tally,
  tallyOfJourneys,
  tallyOfUnitTests,
  withExit,
} from './tally';

/*
 * npm test: every step is an npm script that also runs alone. A step that fails stops no other, but
 * for those that need the build. Words after `npm test --` choose test files.
 */
const { positionals: words } = parseArgs({ allowPositionals: true });
const reports = mkdtempSync(join(tmpdir(), 'next-rung-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

const types = step('types', () => runScript('types'));
const lint = step('lint', () => runScript('lint'));
const unused = step('unused', () => runScript('unused'));
const bank = step('bank', () => runScript('bank'));
const unit = step('unit', unitTests);
const build = step('build', () => runScript('build'));
const reproduced = step('reproduced', () =>
  build === PASSED ? runScript('reproduce', ['dist']) : cannotRun('no build'),
);
const journeys = step('journeys', () =>
  build === PASSED ? journeyTests() : cannotRun('no build'),
);
conclude({ types, lint, unused, bank, unit, build, reproduced, journeys });

function step(name: string, run: () => Tally): Tally {
  process.stdout.write(`\n── ${name}\n`);
  try {
    return run();
  } catch (error) {
    return cannotRun(error instanceof Error ? error.message : String(error));
  }
}

function unitTests(): Tally {
  const file = join(reports, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const exit = runScript('unit', [...reporters, ...chosen('--passWithNoTests')]);
  return withExit(tallyOfUnitTests(readReport(file)), exit === PASSED);
}

function journeyTests(): Tally {
  const browser = findBrowser() ?? installBrowser();
  if (!browser) return cannotRun('no Chromium here, and none to be had; set CHROME_PATH to one');
  const file = join(reports, 'journeys.json');
  const exit = runScript('journeys', ['--reporter=list,json', ...chosen('--pass-with-no-tests')], {
    CHROME_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const tally = withExit(tallyOfJourneys(readReport(file)), exit === PASSED);
  const { passed, failed, skipped } = sum([unit, tally]);
  if (passed + failed + skipped > 0) return tally;
  return cannotRun(`no test file has ${words.join(' or ')} in its name`);
}

/** A word may choose files of one runner alone. */
function chosen(evenNone: string): string[] {
  return words.length > 0 ? [evenNone, ...words] : [];
}

function readReport(file: string): unknown {
  if (!existsSync(file)) throw new Error('it ended without a report');
  return JSON.parse(readFileSync(file, 'utf8'));
}

function runScript(name: string, args: string[] = [], env: Record<string, string> = {}): Tally {
  const npm = process.env.npm_execpath;
  if (!npm) throw new Error('run it by npm: npm test');
  const { status } = spawnSync(process.execPath, [npm, 'run', '--silent', name, '--', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return status === 0 ? PASSED : FAILED;
}

function cannotRun(reason: string): Tally {
  process.stdout.write(`Could not run: ${reason}.\n`);
  return FAILED;
}

function conclude(steps: Readonly<Record<string, Tally>>): void {
  const lines = Object.entries(steps).map(
    ([name, tally]) => `${tally.failed > 0 ? '✗' : '✓'} ${name.padEnd(10)}  ${inOneLine(tally)}`,
  );
  const total = sum(Object.values(steps));
  process.stdout.write(`\n${lines.join('\n')}\n\n${inOneLine(total)}\n`);
  if (total.failed > 0) process.exitCode = 1;
}
