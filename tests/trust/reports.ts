import * as v from 'valibot';
import type { Engine } from './catalogue';

/** How one test of a promise ended. */
export interface Ended {
  readonly number: number;
  readonly engine: Engine;
  readonly how: 'passed' | 'failed' | 'skipped';
  /** Why it was skipped, where it says so. */
  readonly reason?: string;
}

const ENGINES: readonly string[] = ['chromium', 'firefox', 'webkit'] satisfies Engine[];

const unitReport = v.object({
  testResults: v.array(
    v.object({
      assertionResults: v.array(
        v.object({ ancestorTitles: v.array(v.string()), title: v.string(), status: v.string() }),
      ),
    }),
  ),
});

const journey = v.object({
  title: v.string(),
  tests: v.array(
    v.object({
      projectName: v.string(),
      status: v.string(),
      annotations: v.array(v.object({ type: v.string(), description: v.optional(v.string()) })),
    }),
  ),
});

interface Suite {
  readonly title: string;
  readonly specs: readonly v.InferOutput<typeof journey>[];
  readonly suites?: readonly Suite[] | undefined;
}
const suite: v.GenericSchema<unknown, Suite> = v.object({
  title: v.string(),
  specs: v.array(journey),
  suites: v.optional(v.array(v.lazy(() => suite))),
});
const journeysReport = v.object({ suites: v.array(suite) });

/** The tests of promises in Vitest's JSON report. Those that a name left out count as skipped there. */
export function endedUnitTests(report: unknown): Ended[] {
  return v
    .parse(unitReport, report)
    .testResults.flatMap(({ assertionResults }) => assertionResults)
    .flatMap(({ ancestorTitles, title, status }) => {
      const number = numberIn([...ancestorTitles, title]);
      if (number === null) return [];
      const how = status === 'passed' || status === 'failed' ? status : 'skipped';
      return [{ number, engine: 'node', how }];
    });
}

/** The tests of promises in Playwright's JSON report. Trying again until it works is no pass. */
export function endedJourneys(report: unknown): Ended[] {
  return v
    .parse(journeysReport, report)
    .suites.flatMap((one) => specsIn(one))
    .flatMap(({ titles, tests }) => {
      const number = numberIn(titles);
      if (number === null) return [];
      return tests.flatMap(({ projectName, status, annotations }) => {
        if (!isEngine(projectName)) return [];
        const how = { expected: 'passed', skipped: 'skipped' }[status] ?? 'failed';
        const reason = annotations.find(({ type }) => type === 'skip')?.description;
        return [
          { number, engine: projectName, how: how as Ended['how'], ...(reason && { reason }) },
        ];
      });
    });
}

interface Spec {
  /** Its own title last. */
  readonly titles: readonly string[];
  readonly tests: v.InferOutput<typeof journey>['tests'];
}

function specsIn({ title, specs, suites = [] }: Suite, above: readonly string[] = []): Spec[] {
  const titles = [...above, title];
  return [
    ...specs.map((spec) => ({ titles: [...titles, spec.title], tests: spec.tests })),
    ...suites.flatMap((one) => specsIn(one, titles)),
  ];
}

/** A promise is named by a test or by the group that it is in. */
function numberIn(titles: readonly string[]): number | null {
  const numbers = titles.flatMap((title) => /^Trust (\d+):/.exec(title)?.slice(1) ?? []);
  return numbers[0] ? Number(numbers[0]) : null;
}

function isEngine(name: string): name is Engine {
  return ENGINES.includes(name);
}
