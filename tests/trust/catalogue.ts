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
  /** Why an engine cannot run it, for the table. */
  readonly notIn?: Partial<Record<Engine, string>>;
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
    notIn: { webkit: 'WebKit’s automation keeps no profile that could outlive a kill' },
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
  {
    number: 3,
    promise:
      'Golden links of every released edition and format open with the same scores, for ever',
    unit: 'links',
    counts: { node: { full: 107, small: 107 } },
  },
  {
    number: 4,
    promise:
      'In every language the strongest option scores as in English; an independent scorer agrees',
    unit: 'sheets and options',
    counts: { node: { full: 100_000, small: 4_000 } },
  },
  {
    number: 5,
    promise:
      'Two tabs on one assessment keep the union of their answers, whatever their clocks say',
    unit: 'answers',
    counts: { chromium: { full: 2_000, small: 40 } },
  },
  {
    number: 6,
    promise: 'Nothing that anybody typed, sent or saved becomes markup, script or formula',
    unit: 'payloads (by four ways in a browser)',
    counts: { node: { full: 500, small: 60 }, chromium: { full: 500, small: 7 } },
  },
  {
    number: 7,
    promise:
      'The whole journey keeps the production policy with Trusted Types, without a complaint',
    unit: 'pages',
    counts: {
      chromium: { full: 34, small: 34 },
      firefox: { full: 34, small: 34 },
      webkit: { full: 34, small: 34 },
    },
  },
  {
    number: 8,
    promise: 'No request leaves the site, and none, no title and no referrer says anything',
    unit: 'requests',
    counts: {
      chromium: { full: 300, small: 300 },
      firefox: { full: 300, small: 300 },
      webkit: { full: 300, small: 300 },
    },
  },
  {
    number: 9,
    promise:
      'A new version in mid-quiz reloads nothing by itself, loses no answer and misses no part',
    unit: 'new versions',
    counts: {
      chromium: { full: 50, small: 2 },
      firefox: { full: 10, small: 1 },
      webkit: { full: 10, small: 1 },
    },
  },
  {
    number: 10,
    promise:
      'Where storage fails, the app works in memory, says so, and leaves the records as they are',
    unit: 'broken stores',
    counts: { chromium: { full: 120, small: 12 } },
  },
  {
    number: 11,
    promise:
      'A locked link gives one answer to every wrong key and change; no salt or IV comes twice',
    unit: 'locked links',
    counts: { node: { full: 10_000, small: 1_000 } },
  },
  {
    number: 12,
    promise: 'Before rating, an invitation says nothing about the answers behind it',
    unit: 'answer sheets',
    counts: { node: { full: 2_000, small: 40 }, chromium: { full: 50, small: 2 } },
  },
  {
    number: 13,
    promise: 'A hostile import file is refused or cleaned, and what was there stays',
    unit: 'files',
    counts: { node: { full: 370, small: 140 } },
  },
  {
    number: 18,
    promise: 'After the first page everything works without a network, below any path',
    unit: 'pages opened',
    counts: {
      chromium: { full: 76, small: 76 },
      firefox: { full: 76, small: 76 },
      webkit: { full: 76, small: 76 },
    },
  },
  {
    number: 19,
    promise: 'A link that was decorated on its way is repaired, or refused with a reason',
    unit: 'links',
    counts: { node: { full: 1_000, small: 1_000 } },
  },
  {
    number: 20,
    promise: 'Deleting everything leaves nothing; a backup file brings all of it back',
    unit: 'devices',
    counts: { node: { full: 200, small: 20 }, chromium: { full: 50, small: 2 } },
  },
  {
    number: 14,
    promise:
      'Every page in every state, language and theme passes axe, with nothing left unreviewed',
    unit: 'pages seen',
    // Every look in every language and theme, as its test makes sure.
    counts: { chromium: { full: 384, small: 62 } },
  },
  {
    number: 15,
    promise: 'By keyboard alone everything completes, with the focus in sight and never covered',
    unit: 'stops of the focus',
    counts: { chromium: { full: 1, small: 1 } },
  },
  {
    number: 16,
    promise: 'What a radar draws is in its table and in the accessibility tree',
    unit: 'radars read back',
    counts: { chromium: { full: 8, small: 8 } },
  },
  {
    number: 17,
    promise:
      'Narrow, enlarged, respaced or in forced colours: one direction to scroll, room to touch',
    unit: 'pages seen',
    // Every look in every condition, as its test makes sure.
    counts: { chromium: { full: 384, small: 70 } },
  },
];
