import { visit } from '../browser';
import type { Bench } from '../openBench';
import { medians } from '../rounds';
import type { Row } from '../row';

/** From opening a link to its verdict, table and radar, against the floor's largest paint. */
export async function measureResult({
  browser,
  link,
  floor,
  rounds,
}: Bench): Promise<readonly Row[]> {
  const until = (part: 'verdict' | 'table' | 'radar') => () =>
    visit(browser, {
      url: link,
      watchResult: true,
      read: async (page) => [await page.evaluate((name) => window.benchResult[name], part)],
    });
  const { floor: baseline, ...parts } = await medians(rounds, {
    floor: () =>
      visit(browser, {
        url: floor,
        read: async (page) => [await page.evaluate(() => window.bench.largestPaint)],
      }),
    verdict: until('verdict'),
    table: until('table'),
    radar: until('radar'),
  });
  return Object.entries(parts).map(([part, ours]) => ({
    measure: `${part} of a link to LCP of floor`,
    unit: 'ms',
    ours,
    baseline,
  }));
}
