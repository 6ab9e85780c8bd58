import { DESKTOP, largestPaint, PHONE, visit } from '../browser';
import type { Bench } from '../openBench';
import { pagesOf } from '../pages';
import { medians } from '../rounds';
import type { Row } from '../row';
import { rowsAgainst } from '../rowsAgainst';

/** Largest contentful paint of every page: as it is, and with network and processor really slowed. */
export async function measureLcp(bench: Bench): Promise<readonly Row[]> {
  return [...(await rowsFor(bench, false, 1.25)), ...(await rowsFor(bench, true, 1.05))];
}

async function rowsFor(bench: Bench, slow: boolean, most: number): Promise<Row[]> {
  const pages = pagesOf(bench);
  const found = await medians(
    bench.rounds,
    pages.map(({ name }) => name),
    pages.map(({ name, options, ...page }) => async () => ({
      [name]: await visit(bench.browser, {
        ...page,
        slow,
        options: { ...(slow ? PHONE : DESKTOP), ...options },
        read: async (opened) => [await largestPaint(opened)],
      }),
    })),
  );
  return rowsAgainst(slow ? 'slow LCP' : 'LCP', 'ms', found, {
    landing: { floor: { most, of: 'ratio' } },
  });
}
