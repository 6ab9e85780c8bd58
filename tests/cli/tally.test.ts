import { describe, expect, it } from 'vitest';
import {
  FAILED,
  inOneLine,
  PASSED,
  sum,
  tallyOfJourneys,
  tallyOfUnitTests,
  withExit,
} from '../../src/cli/tally';

describe('The counts of the unit tests', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
      { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
    ],
  };

  it('are those of the report, with tests yet to write among the skipped', () => {
    expect(tallyOfUnitTests(report)).toEqual({ passed: 7, failed: 1, skipped: 3 });
  });

  it('hold a file that did not load', () => {
    const broken = { status: 'failed', assertionResults: [] };
    const { failed } = tallyOfUnitTests({
      ...report,
      testResults: [...report.testResults, broken],
    });
    expect(failed).toBe(2);
  });

  it('refuse a report that has none', () => {
    expect(() => tallyOfUnitTests({ success: true })).toThrow();
  });
});

describe('The counts of the journeys', () => {
  it('are those of the report, with a test that passed when tried again among the passed', () => {
    const stats = { expected: 5, unexpected: 2, flaky: 1, skipped: 3, duration: 1 };
    expect(tallyOfJourneys({ stats })).toEqual({ passed: 6, failed: 2, skipped: 3 });
  });
});

describe('A run that ended badly', () => {
  it('counts as one failure where no test failed', () => {
    expect(withExit({ passed: 9, failed: 0, skipped: 0 }, false)).toEqual({
      passed: 9,
      failed: 1,
      skipped: 0,
    });
  });

  it('counts its failed tests alone where there are some', () => {
    expect(withExit(FAILED, false)).toEqual(FAILED);
  });

  it('is no run that ended well', () => {
    expect(withExit(PASSED, true)).toEqual(PASSED);
  });
});

describe('The closing line', () => {
  it('adds up all steps', () => {
    expect(inOneLine(sum([PASSED, FAILED, { passed: 40, failed: 2, skipped: 0 }]))).toBe(
      '41 passed, 3 failed',
    );
  });

  it('names what was skipped, if anything was', () => {
    expect(inOneLine({ passed: 1, failed: 0, skipped: 4 })).toBe('1 passed, 0 failed, 4 skipped');
  });
});
