import { DESKTOP, largestPaint, PHONE, visit } from '../browser';
import type { Bench } from '../openBench';
import { type BenchPage, pagesOf, WITH_RADAR } from '../pages';
import { medians } from '../rounds';
import type { Row } from '../row';

/** From opening a result to its verdict, table and radar, against the floor's largest paint. */
export async function measureResult(bench: Bench): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const page of pagesOf(bench).filter(({ name }) => WITH_RADAR.includes(name))) {
    rows.push(...(await rowsFor(bench, page, false)), ...(await rowsFor(bench, page, true)));
  }
  return rows;
}

async function rowsFor(
  { browser, floor, rounds }: Bench,
  page: BenchPage,
  slow: boolean,
): Promise<Row[]> {
  const options = slow ? PHONE : DESKTOP;
  const found = await medians(
    rounds,
    ['floor', 'verdict', 'table', 'radar'],
    [
      () =>
        visit(browser, {
          url: floor,
          slow,
          options,
          read: async (page) => ({ floor: [await largestPaint(page)] }),
        }),
      () =>
        visit(browser, {
          ...page,
          slow,
          options: { ...options, ...page.options },
          watchResult: true,
          read: (opened) =>
            opened.evaluate(async () => ({
              verdict: [await window.benchResult.verdict],
              table: [await window.benchResult.table],
              radar: [await window.benchResult.radar],
            })),
        }),
    ],
  );
  const throttled = slow ? 'slow ' : '';
  const parts = ['verdict', 'table', 'radar'] as const;
  return [
    ...parts.map((part) => ({
      measure: `${throttled}${part} of ${page.name} to LCP of floor`,
      unit: 'ms',
      ours: found[part],
      baseline: found.floor,
    })),
    {
      measure: `${throttled}table of ${page.name} to its radar`,
      unit: 'ms',
      ours: found.table,
      baseline: found.radar,
      budget: { most: 1, of: 'ratio' },
    },
  ];
}
