import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  'tests/link/decorated.test.ts#',
  'tests/link/oneOnOne/blind.test.ts#',
  'tests/link/v2Problems.test.ts#a link with %s is refused for every change of one byte',
  'tests/link/v2Problems.test.ts#opens a mutated link of either version',
  'tests/link/locked.test.ts#a locked link that does not open says the same for every flipped bit of the rounds',
  'tests/link/oneOnOne/tampering.test.ts#somebody who writes checksums that hold can change nothing in a reply',
];

/** These compute everything another way: they notice most in their first moments, so they come early. */
const EARLY = [
  'tests/domain/independentScorer.test.ts#',
  'tests/domain/agreement.test.ts#An indep',
];
/** Milliseconds of processor that a mutant gets, in the terms of the first run: it has survived after. */
const BUDGET = Number(process.env.MUTATION_BUDGET ?? 2000);

/** What the code that Stryker has instrumented reads and writes. */
interface Instrumented {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: MutantCoverage | undefined;
}
/**
 * A mutant loops for ever when it is passed ten times as often as in all tests without it, or takes this
 * many budgets. Time of the processor, not of the clock: a busy machine must kill nothing.
 */
const PATIENCE = { passes: 10, budgets: 4 };
/** What the dry run has seen, which one of several processes makes for all of them. */
interface Seen {
  /** How much of a processor each test took. */
  milliseconds: Record<string, number>;
  /** Tests that a mutant can decide, for those that loading alone reaches: by mutant. */
  testsOfStatic: Record<string, string[]>;
}
const SEEN = 'seen.json';

const instrumented: Instrumented = {};
Object.assign(globalThis, { __stryker__: instrumented });

let passes = 0;
let endsAt = Number.POSITIVE_INFINITY;
const processorTime = () => process.cpuUsage().user / 1000;
/** Counts passes of the active mutant; beyond the limit Stryker's code in it throws. */
Object.defineProperty(instrumented, 'hitCount', {
  get: () => passes,
  set: (count: number) => {
    passes = count % 64 === 63 && processorTime() > endsAt ? Number.POSITIVE_INFINITY : count;
  },
});

/**
 * Runs the tests of `domain` and `link` in one process, the quickest first, until one fails. Loading
 * all of them again takes a tenth of a second, where a new thread of vitest takes more than one.
 */
class OneProcessRunner implements TestRunner {
  private modules: Awaited<ReturnType<typeof modulesIn>> | null = null;
  private tests = new Map<string, Test>();
  private seen: Seen = { milliseconds: {}, testsOfStatic: {} };

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.on('unhandledRejection', () => {});
    process.env.SHEETS = '300';
    this.modules = await modulesIn(process.cwd());
  }

  async dryRun(): Promise<DryRunResult> {
    instrumented.activeMutant = undefined;
    const reached = await this.reachedByLoading();
    instrumented.mutantCoverage = undefined;
    this.forget();
    await this.load(testFiles());
    const tests: TestResult[] = [];
    const milliseconds: Record<string, number> = {};
    for (const test of this.tests.values()) {
      instrumented.currentTestId = test.id;
      const from = performance.now();
      const before = process.cpuUsage();
      const failure = await failureOf(test);
      const { user, system } = process.cpuUsage(before);
      const timeSpentMs = performance.now() - from;
      instrumented.currentTestId = undefined;
      const about = { id: test.id, name: test.id, fileName: resolve(test.file), timeSpentMs };
      milliseconds[test.id] = (user + system) / 1000;
      tests.push(
        failure === null
          ? { ...about, status: TestStatus.Success }
          : { ...about, status: TestStatus.Failed, failureMessage: failure },
      );
    }
    const { mutantCoverage } = instrumented as { mutantCoverage?: MutantCoverage };
    if (!mutantCoverage) throw new Error('No test has reached a mutant.');
    this.seen = { milliseconds, testsOfStatic: testsOfStatic(tests, reached, mutantCoverage) };
    writeFileSync(SEEN, JSON.stringify(this.seen));
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant } = options;
    // Stryker asks for a hundred times as often.
    const hitLimit = ((options.hitLimit ?? Number.POSITIVE_INFINITY) / 100) * PATIENCE.passes;
    if (Object.keys(this.seen.milliseconds).length === 0) {
      this.seen = JSON.parse(readFileSync(SEEN, 'utf8'));
    }
    const ids = this.quickestFirst(
      options.testFilter ?? this.seen.testsOfStatic[activeMutant.id] ?? [],
    );
    if (ids.length === 0) throw new Error('There is no test to run.');
    endsAt = processorTime() + PATIENCE.budgets * BUDGET;
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

  /** The mutants that loading a test file reaches, by file. */
  private async reachedByLoading(): Promise<Map<string, ReadonlySet<string>>> {
    const reached = new Map<string, ReadonlySet<string>>();
    for (const file of testFiles()) {
      this.forget();
      instrumented.mutantCoverage = undefined;
      await this.load([file]);
      const { mutantCoverage } = instrumented as { mutantCoverage?: MutantCoverage };
      reached.set(file, new Set(Object.keys(mutantCoverage?.static ?? {})));
    }
    return reached;
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
    const needed = new Set(ids.map(fileOf));
    const files = testFiles().filter((file) => needed.has(file));
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
      for (const id of ids.filter((id) => round.includes(fileOf(id)))) {
        const test = this.tests.get(id);
        const message = test ? await failureOf(test) : 'is not there any more';
        if (message !== null) return { killedBy: [id], failureMessage: message.slice(0, 200) };
      }
    }
    return null;
  }

  /** As many as the budget allows, the quickest first. */
  private quickestFirst(ids: readonly string[]): string[] {
    const time = (id: string) => this.seen.milliseconds[id] ?? 0;
    const rank = (id: string) => (EARLY.some((start) => id.startsWith(start)) ? 0 : time(id));
    let sum = 0;
    return [...ids]
      .sort((a, b) => rank(a) - rank(b))
      .filter((id) => {
        sum += time(id);
        return sum <= BUDGET;
      });
  }
}

/** For each mutant that loading reaches: the tests of those files, and the tests that reach it too. */
function testsOfStatic(
  tests: readonly TestResult[],
  reached: ReadonlyMap<string, ReadonlySet<string>>,
  { static: byLoading, perTest }: MutantCoverage,
): Record<string, string[]> {
  return Object.fromEntries(
    Object.keys(byLoading).map((mutant) => [
      mutant,
      tests
        .map(({ id }) => id)
        .filter((id) => reached.get(fileOf(id))?.has(mutant) || perTest[id]?.[mutant]),
    ]),
  );
}

function fileOf(id: string): string {
  return id.slice(0, id.indexOf('#'));
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
