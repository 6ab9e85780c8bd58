import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { MutantCoverage } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
} from '@stryker-mutator/api/test-runner';
import { modulesIn } from './modules';
import type { Test, testsOf } from './testApi';

const FOLDERS = ['tests/domain', 'tests/link'];
/** What takes a second and more has quicker siblings that say the same of less: ids start so. */
const LEFT_OUT = [
  'tests/domain/simulation.test.ts#',
  'tests/link/fuzz.test.ts#',
  'tests/link/v2Problems.test.ts#a link with %s is refused for every change of one byte',
  'tests/link/v2Problems.test.ts#opens a mutated link of either version',
  'tests/link/locked.test.ts#a locked link that does not open says the same for every flipped bit of the rounds',
  'tests/link/oneOnOne/tampering.test.ts#somebody who writes checksums that hold can change nothing in a reply',
];

/** What the code that Stryker has instrumented reads and writes. */
interface Instrumented {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: MutantCoverage | undefined;
}
/** Stryker waits until a mutant was passed a hundred times as often as without it: minutes, here. */
const LESS_PATIENT = 10;
/** How long each test took in the dry run, which one of several processes makes for all. */
const DURATIONS = 'durations.json';

const instrumented: Instrumented = {};
Object.assign(globalThis, { __stryker__: instrumented });

/**
 * Runs the tests of `domain` and `link` in one process, the quickest first, until one fails. Loading
 * all of them again takes a tenth of a second, where a new thread of vitest takes more than one.
 */
class OneProcessRunner implements TestRunner {
  private modules: Awaited<ReturnType<typeof modulesIn>> | null = null;
  private tests = new Map<string, Test>();
  private milliseconds = new Map<string, number>();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.on('unhandledRejection', () => {});
    process.env.SHEETS = '400';
    this.modules = await modulesIn(process.cwd());
  }

  async dryRun(): Promise<DryRunResult> {
    instrumented.activeMutant = undefined;
    instrumented.mutantCoverage = undefined;
    this.forget();
    await this.load(testFiles());
    const tests: TestResult[] = [];
    for (const test of this.tests.values()) {
      instrumented.currentTestId = test.id;
      const from = performance.now();
      const failure = await failureOf(test);
      const timeSpentMs = performance.now() - from;
      instrumented.currentTestId = undefined;
      const about = { id: test.id, name: test.id, fileName: resolve(test.file), timeSpentMs };
      this.milliseconds.set(test.id, timeSpentMs);
      tests.push(
        failure === null
          ? { ...about, status: TestStatus.Success }
          : { ...about, status: TestStatus.Failed, failureMessage: failure },
      );
    }
    writeFileSync(DURATIONS, JSON.stringify([...this.milliseconds]));
    const { mutantCoverage } = instrumented;
    if (!mutantCoverage) throw new Error('No test has reached a mutant.');
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant } = options;
    const hitLimit = options.hitLimit && options.hitLimit / LESS_PATIENT;
    if (this.milliseconds.size === 0 && existsSync(DURATIONS)) {
      this.milliseconds = new Map(JSON.parse(readFileSync(DURATIONS, 'utf8')));
    }
    const ids = this.quickestFirst(options.testFilter ?? [...this.milliseconds.keys()]);
    if (ids.length === 0) throw new Error('There is no test to run.');
    Object.assign(instrumented, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    try {
      const failure = await this.firstFailure(activeMutant.fileName, ids);
      if (determineHitLimitReached(instrumented.hitCount, hitLimit)) {
        return { status: MutantRunStatus.Timeout, reason: 'It loops for ever.' };
      }
      return failure
        ? { status: MutantRunStatus.Killed, ...failure, nrOfTests: ids.length }
        : { status: MutantRunStatus.Survived, nrOfTests: ids.length };
    } finally {
      instrumented.activeMutant = undefined;
    }
  }

  async dispose() {
    await this.modules?.close();
  }

  private forget(): void {
    this.modules?.forget();
    this.tests = new Map();
  }

  private async load(files: readonly string[]): Promise<void> {
    const { modules } = this;
    if (!modules) throw new Error('init comes first');
    const api = (await modules.load(resolve(import.meta.dirname, 'testApi.ts'))) as {
      testsOf: typeof testsOf;
    };
    for (const file of files) {
      const found = await api.testsOf(file, () => modules.load(resolve(file)));
      for (const test of found) {
        if (!LEFT_OUT.some((start) => test.id.startsWith(start))) this.tests.set(test.id, test);
      }
    }
  }

  /**
   * Tests of the file's own name come first. Everything is loaded afresh, so that no state of one
   * mutant decides about the next.
   */
  private async firstFailure(mutated: string, ids: readonly string[]) {
    const own = `/${basename(mutated, '.ts')}.test.ts`;
    const files = testFiles().filter((file) => ids.some((id) => id.startsWith(`${file}#`)));
    this.forget();
    for (const round of [
      files.filter((f) => f.endsWith(own)),
      files.filter((f) => !f.endsWith(own)),
    ]) {
      try {
        await this.load(round);
      } catch (error) {
        return { killedBy: round.slice(0, 1), failureMessage: `does not load: ${error}` };
      }
      for (const id of ids.filter((id) => round.some((file) => id.startsWith(`${file}#`)))) {
        const test = this.tests.get(id);
        const message = test ? await failureOf(test) : 'is not there any more';
        if (message !== null) return { killedBy: [id], failureMessage: message.slice(0, 200) };
      }
    }
    return null;
  }

  private quickestFirst(ids: readonly string[]): string[] {
    const time = (id: string) => this.milliseconds.get(id) ?? 0;
    return [...ids].sort((a, b) => time(a) - time(b));
  }
}

async function failureOf(test: Test): Promise<string | null> {
  try {
    await test.run();
    return null;
  } catch (error) {
    return String(error);
  }
}

function testFiles(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
    .filter((file) => file.endsWith('.test.ts') && !LEFT_OUT.includes(`${file}#`))
    .sort();
}

const makeRunner = () => new OneProcessRunner();
makeRunner.inject = [] as const;

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'one-process', makeRunner),
];
