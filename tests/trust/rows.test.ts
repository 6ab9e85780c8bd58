import { describe, expect, it } from 'vitest';
import type { TrustTest } from './catalogue';
import { endedJourneys, endedUnitTests } from './reports';
import { type Found, rowOf, tableOf } from './rows';

const KILLS: TrustTest = {
  number: 1,
  promise: 'Nothing is lost',
  unit: 'kills',
  counts: { chromium: { full: 100, small: 3 }, firefox: { full: 100, small: 2 } },
  notIn: { webkit: 'no profile' },
};
const nothing: Found = { ended: [], results: [], missing: {}, broken: {} };
const passed = { number: 1, engine: 'chromium', how: 'passed' } as const;
const ten = { number: 1, engine: 'chromium', count: 10, failures: 0 } as const;
const inChromium = (found: Partial<Found>) =>
  rowOf(KILLS, 'chromium', 10, { ...nothing, ...found });

describe('A line of the table', () => {
  it('has passed where every test passed as often as was asked', () => {
    const row = inChromium({ ended: [passed, passed], results: [ten] });
    expect(row).toMatchObject({ result: 'passed', count: 10, failures: 0, reason: '' });
  });

  it('adds its parts up, and shows the worst of them', () => {
    const results = [
      { ...ten, count: 4, worst: { value: 1, text: 'a second' } },
      { ...ten, count: 6, worst: { value: 2, text: 'two seconds' } },
    ];
    const row = inChromium({ ended: [passed], results });
    expect(row).toMatchObject({ result: 'passed', count: 10, worst: 'two seconds' });
  });

  it('takes nothing from other promises and engines', () => {
    const others = {
      ended: [passed, { ...passed, number: 2 }, { ...passed, engine: 'firefox' as const }],
      results: [ten, { ...ten, number: 2 }, { ...ten, engine: 'firefox' as const }],
    };
    expect(inChromium(others)).toMatchObject({ result: 'passed', count: 10 });
  });

  it.each<[what: string, found: Partial<Found>, reason: string]>([
    ['no test ran', {}, 'no test has its number'],
    [
      'it was tried less often than asked',
      { ended: [passed], results: [{ ...ten, count: 9 }] },
      '9 of the 10 kills that were asked',
    ],
    [
      'a test passed without saying how often',
      { ended: [passed] },
      '0 of the 10 kills that were asked',
    ],
    [
      'a test was skipped',
      { ended: [passed, { ...passed, how: 'skipped', reason: 'no clock' }], results: [ten] },
      'no clock',
    ],
    ['the engine is not here', { missing: { chromium: 'not installed' } }, 'not installed'],
  ])('is not run, and never passed, where %s', (_, found, reason) => {
    expect(inChromium(found)).toMatchObject({ result: 'not run', reason });
  });

  it('is not run where the engine has not what it needs', () => {
    const row = rowOf(KILLS, 'webkit', 0, nothing);
    expect(row).toMatchObject({ result: 'not run', reason: 'no profile', count: 0 });
  });

  it.each<[what: string, found: Partial<Found>, reason: string]>([
    [
      'a test failed',
      { ended: [passed, { ...passed, how: 'failed' }], results: [ten] },
      '1 of its 2 tests failed',
    ],
    [
      'a failure was counted and no test failed',
      { ended: [passed], results: [{ ...ten, failures: 2 }] },
      '2 of 10 went wrong',
    ],
    ['the engine’s tests broke off', { broken: { chromium: 'no report' } }, 'no report'],
    [
      'a test failed before it could count',
      { ended: [{ ...passed, how: 'failed' }] },
      '1 of its 1 tests failed',
    ],
  ])('has failed where %s', (_, found, reason) => {
    expect(inChromium(found)).toMatchObject({ result: 'FAILED', reason });
  });
});

describe('The reports', () => {
  it('of Vitest give the tests whose title starts with a number of trust', () => {
    const assertionResults = [
      { ancestorTitles: [], title: 'Trust 2: a link', status: 'passed' },
      { ancestorTitles: ['Trust 11: a lock'], title: 'opens', status: 'failed' },
      { ancestorTitles: [], title: 'Trust 12: left out', status: 'skipped' },
      { ancestorTitles: [], title: 'something about Trust 2:', status: 'passed' },
    ];
    expect(endedUnitTests({ testResults: [{ assertionResults }] })).toEqual([
      { number: 2, engine: 'node', how: 'passed' },
      { number: 11, engine: 'node', how: 'failed' },
      { number: 12, engine: 'node', how: 'skipped' },
    ]);
  });

  it('of Playwright give the same by engine, from every depth, with the reason for a skip', () => {
    const spec = (title: string, status: string, projectName = 'firefox', annotations = [{}]) => ({
      title,
      tests: [{ projectName, status, annotations: annotations.filter((one) => 'type' in one) }],
    });
    const deep = [
      spec('a lock', 'skipped', 'webkit', [{ type: 'skip', description: 'no profile' }]),
      spec('opens', 'flaky'),
    ];
    const report = {
      suites: [
        {
          title: 'kills.engines.ts',
          specs: [spec('Trust 1: kills', 'expected'), spec('a page', 'unexpected')],
          suites: [{ title: 'Trust 2: links', specs: deep, suites: [] }],
        },
      ],
    };
    expect(endedJourneys(report)).toEqual([
      { number: 1, engine: 'firefox', how: 'passed' },
      { number: 2, engine: 'webkit', how: 'skipped', reason: 'no profile' },
      { number: 2, engine: 'firefox', how: 'failed' },
    ]);
  });
});

it('The table says a promise once, a line for each engine, and below why one is no pass', () => {
  const rows = [
    inChromium({ ended: [passed], results: [{ ...ten, worst: { value: 1, text: '3 ms' } }] }),
    rowOf(KILLS, 'webkit', 0, nothing),
  ];
  expect(tableOf(rows)).toBe(
    [
      ' 1  Nothing is lost',
      '    chromium  10 kills  0 failures  passed   3 ms',
      '    webkit    0 kills   0 failures  not run',
      '',
      'not run: 1 in webkit: no profile',
    ].join('\n'),
  );
});
