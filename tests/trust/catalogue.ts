/** Where a trust test runs: without a browser, or in one of the three engines. */
export type Engine = 'node' | 'chromium' | 'firefox' | 'webkit';

export interface TrustTest {
  readonly number: number;
  /** What is promised, as one line of the table. */
  readonly promise: string;
  /** What is counted. */
  readonly unit: string;
  /** How often, in the full run and in `npm test`; engines that are not named do not run it. */
  readonly counts: Partial<Record<Engine, { readonly full: number; readonly small: number }>>;
}

/**
 * The twenty promises, most important first. The tests of promise N have titles that start with
 * `Trust N:`, wherever they live; `npm run test:trust` finds them by that.
 */
export const TRUST_TESTS: readonly TrustTest[] = [
  {
    number: 1,
    promise: 'Every answer shown as saved outlives a kill of the browser',
    unit: 'kills',
    counts: { chromium: { full: 100, small: 3 }, firefox: { full: 100, small: 2 } },
  },
  {
    number: 2,
    promise: 'A damaged link gives the right result or a refusal, never another result',
    unit: 'links',
    counts: {
      node: { full: 10_000_000, small: 20_000 },
      chromium: { full: 2_000, small: 20 },
      firefox: { full: 2_000, small: 10 },
      webkit: { full: 2_000, small: 10 },
    },
  },
];
