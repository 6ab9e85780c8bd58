import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** When it began, in microseconds. */
  readonly ts: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
  readonly args: {
    readonly frame?: string;
    readonly data?: { readonly documentLoaderURL?: string };
  };
}

const OWN_MARK = 'next-rung:own-thread';

/**
 * The longest task of the page's own thread while something is done, in milliseconds of the processor:
 * what else the machine does meanwhile does not count, nor what the browser does before a page that is
 * opened has its first byte.
 */
export async function longestTask(
  browser: Browser,
  page: Page,
  act: () => Promise<unknown>,
): Promise<number> {
  const categories = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];
  await browser.startTracing(page, { categories });
  let trace: Buffer;
  try {
    await act();
    // The browser's own windows are pages as well, in threads of the same name.
    await page.evaluate((mark) => performance.mark(mark), OWN_MARK);
  } finally {
    // Also where that failed: a browser traces one thing at a time.
    trace = await browser.stopTracing();
  }
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace.toString());
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const mark = traceEvents.find(({ name }) => name === OWN_MARK);
  const own = traceEvents.filter((event) => mark && threadOf(event) === threadOf(mark));
  // Pictures are documents as well, and have no address there.
  const opening = own.find(({ args }) => args.data?.documentLoaderURL)?.args.frame;
  const begun = own
    .filter(({ name, args }) => name === 'domLoading' && args.frame === opening)
    .map(({ ts }) => ts);
  const tasks = own.filter(({ name, ts }) => name === 'RunTask' && ts >= Math.max(0, ...begun));
  if (tasks.length === 0) throw new Error('The browser traced no task.');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
}
