import type { Page } from 'playwright-core';
import { visit } from '../browser';
import type { Bench } from '../openBench';
import { pagesOf } from '../pages';
import { medians } from '../rounds';
import type { Row } from '../row';
import { rowsAgainst } from '../rowsAgainst';

/** What a page's script still holds when everything that can be forgotten is. */
export async function measureHeap(bench: Bench): Promise<readonly Row[]> {
  const pages = pagesOf(bench);
  const found = await medians(
    bench.rounds,
    pages.map(({ name }) => name),
    pages.map(({ name, ...page }) => async () => ({
      [name]: await visit(bench.browser, {
        ...page,
        read: async (opened) => [await heapMegabytes(opened)],
      }),
    })),
  );
  return rowsAgainst('heap', 'MB', found);
}

async function heapMegabytes(page: Page): Promise<number> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('HeapProfiler.enable');
  await devTools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devTools.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
