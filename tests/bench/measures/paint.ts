import { DESKTOP, PHONE, visit } from '../browser';
import type { Bench } from '../openBench';
import { medians } from '../rounds';
import type { Row } from '../row';

/** Largest contentful paint of the landing page, against the same page without script. */
export async function measurePaint(bench: Bench): Promise<readonly Row[]> {
  return [...(await rowsFor(bench, false, 1.25)), ...(await rowsFor(bench, true, 1.05))];
}

async function rowsFor(bench: Bench, slow: boolean, most: number): Promise<Row[]> {
  const of = (url: string) => () =>
    visit(bench.browser, {
      url,
      slow,
      options: slow ? PHONE : DESKTOP,
      read: async (page) => [await page.evaluate(() => window.bench.largestPaint)],
    });
  const found = await medians(bench.rounds, {
    floor: of(bench.floor),
    landing: of(bench.app),
    hello: of(bench.hello),
  });
  const name = slow ? 'slow LCP' : 'LCP';
  return [
    {
      measure: `${name} of landing to floor`,
      unit: 'ms',
      ours: found.landing,
      baseline: found.floor,
      budget: { most, of: 'ratio' },
    },
    {
      measure: `(${name} of hello world to floor)`,
      unit: 'ms',
      ours: found.hello,
      baseline: found.floor,
    },
  ];
}
