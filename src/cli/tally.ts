import * as v from 'valibot';

/** How many tests ended how; a step without tests of its own counts as one. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const PASSED: Tally = { passed: 1, failed: 0, skipped: 0 };
export const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

const unitReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
  testResults: v.array(
    v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) }),
  ),
});

const journeysReport = v.object({
  stats: v.object({
    expected: v.number(),
    unexpected: v.number(),
    flaky: v.number(),
    skipped: v.number(),
  }),
});

/** Out of Vitest's JSON report. A file that fails without a failed test, such as one that does not load, counts. */
export function tallyOfUnitTests(report: unknown): Tally {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = v.parse(
    unitReport,
    report,
  );
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + brokenFiles.length,
    skipped: numPendingTests + numTodoTests,
  };
}

/** Out of Playwright's JSON report. A test that passed when tried again counts as passed. */
export function tallyOfJourneys(report: unknown): Tally {
  const { expected, unexpected, flaky, skipped } = v.parse(journeysReport, report).stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}

/** A runner may fail for a reason that is no test, and such a run must not look like a good one. */
export function withExit(tally: Tally, exitedWell: boolean): Tally {
  return exitedWell || tally.failed > 0 ? tally : sum([tally, FAILED]);
}

export function sum(tallies: readonly Tally[]): Tally {
  const total = (key: keyof Tally) => tallies.reduce((count, tally) => count + tally[key], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

/** "12 passed, 0 failed", and what was skipped if anything was. Other programs read this line. */
export function inOneLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
