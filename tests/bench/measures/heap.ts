import type { BrowserContextOptions, Page } from 'playwright-core';
import { visit } from '../browser';
import type { Bench } from '../openBench';
import { medians } from '../rounds';
import type { Row } from '../row';

/** What a page's script still holds when everything that can be forgotten is. */
export async function measureHeap(bench: Bench): Promise<readonly Row[]> {
  const { app, hello, journey, link } = bench;
  const open = (url: string, options?: BrowserContextOptions) =>
    visit(bench.browser, { url, options, read: async (page) => [await heapMegabytes(page)] });
  const { hello: baseline, ...pages } = await medians(
    bench.rounds,
    ['hello', 'landing', 'quiz', 'shared link'],
    [
      async () => ({ hello: await open(hello) }),
      async () => ({ landing: await open(app) }),
      async () => ({ quiz: await open(journey.quiz, { storageState: journey.begun }) }),
      async () => ({ 'shared link': await open(link) }),
    ],
  );
  return Object.entries(pages).map(([name, ours]) => ({
    measure: `heap of ${name} to hello world`,
    unit: 'MB',
    ours,
    baseline,
  }));
}

async function heapMegabytes(page: Page): Promise<number> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('HeapProfiler.enable');
  await devTools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devTools.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
