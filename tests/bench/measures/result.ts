import { DESKTOP, largestPaint, PHONE, visit } from '../browser';
import type { Bench } from '../openBench';
import { medians } from '../rounds';
import type { Row } from '../row';

/** From opening a link to its verdict, table and radar, against the floor's largest paint. */
export async function measureResult(bench: Bench): Promise<readonly Row[]> {
  return [...(await rowsFor(bench, false)), ...(await rowsFor(bench, true))];
}

async function rowsFor({ browser, floor, link, rounds }: Bench, slow: boolean): Promise<Row[]> {
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
          url: link,
          slow,
          options,
          watchResult: true,
          read: (page) =>
            page.evaluate(async () => ({
              verdict: [await window.benchResult.verdict],
              table: [await window.benchResult.table],
              radar: [await window.benchResult.radar],
            })),
        }),
    ],
  );
  const name = slow ? 'slow ' : '';
  const parts = ['verdict', 'table', 'radar'] as const;
  return [
    ...parts.map((part) => ({
      measure: `${name}${part} of a link to LCP of floor`,
      unit: 'ms',
      ours: found[part],
      baseline: found.floor,
    })),
    {
      measure: `${name}table of a link to its radar`,
      unit: 'ms',
      ours: found.table,
      baseline: found.radar,
      budget: { most: 1, of: 'ratio' },
    },
  ];
}
