import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  errors,
  type Page,
} from 'playwright-core';
import type { Certificate } from './certificate';

const KNOWN_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const probe = (file: string) => fileURLToPath(new URL(`./page/${file}`, import.meta.url));

export const DESKTOP = { viewport: { width: 1280, height: 900 } } as const;
export const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
} as const;

/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back; a processor of a quarter of the speed. */
const SLOW_NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const SLOW_PROCESSOR = 4;

export const CHROMIUM =
  process.env.CHROME_PATH ??
  KNOWN_PLACES.find((path) => existsSync(path)) ??
  chromium.executablePath();
export const CHROMIUM_FLAGS: readonly string[] = [
  ...['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
];

/**
 * While a browser is steered it wants to know where errors come from, and React makes some as it starts:
 * V8 would read all of the script twice more, two thirds of the time to run it, which costs nobody else.
 */
const READ_SCRIPTS_ONCE = '--js-flags=--no-enable-lazy-source-positions';

/** A browser that believes the server of this run. */
export function launch({ browserFlag }: Certificate): Promise<Browser> {
  const args = [...CHROMIUM_FLAGS, READ_SCRIPTS_ONCE, browserFlag];
  return chromium.launch({ executablePath: CHROMIUM, args });
}

export interface Visit<Result> {
  readonly url: string;
  readonly options?: BrowserContextOptions;
  readonly slow?: boolean;
  /** What comes last of what the page shows, where it does not come with the rest. */
  readonly last?: string | undefined;
  /** Watches for the parts of a result from the start. */
  readonly watchResult?: boolean;
  /** Sees the page before it goes anywhere, and is waited for. */
  readonly before?: (page: Page) => unknown;
  /** Takes the place of going there by its address. */
  readonly open?: (page: Page, goThere: () => Promise<void>) => Promise<void>;
  /** What is wanted of the page, once it is at rest. */
  readonly read: (page: Page) => Promise<Result>;
}

/**
 * Opens a page as somebody who has never been here: no cache, no connection, nothing compiled. The copy
 * for offline is not made: it is fetched when nobody waits, and would be in the way of the next figure.
 * Slowed by Chromium, some page in hundreds never gets its files: that one is opened once more.
 */
export async function visit<Result>(browser: Browser, wanted: Visit<Result>): Promise<Result> {
  try {
    return await visitOnce(browser, wanted);
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    process.stderr.write(`once more: ${error.message}\n`);
    return visitOnce(browser, wanted);
  }
}

async function visitOnce<Result>(browser: Browser, wanted: Visit<Result>): Promise<Result> {
  const options = { ...DESKTOP, ...wanted.options, serviceWorkers: 'block' } as const;
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.addInitScript({ path: probe('probe.js') });
    if (wanted.watchResult) await page.addInitScript({ path: probe('watchResult.js') });
    if (wanted.slow) await slowDown(page);
    await wanted.before?.(page);
    const goThere = async () => {
      await page.goto(wanted.url, { waitUntil: 'networkidle' });
      if (wanted.last) await isThere(page, wanted.last);
      await atRest(page);
    };
    await (wanted.open ? wanted.open(page, goThere) : goThere());
    return await wanted.read(page);
  } finally {
    await context.close();
  }
}

/** Resolves when something matches; a locator would have the page read half a megabyte to wait for it. */
async function isThere(page: Page, selector: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (await page.evaluate((wanted) => document.querySelector(wanted) !== null, selector)) return;
    await page.waitForTimeout(100);
  }
  throw new Error(`Nothing matches ${selector}.`);
}

/** Resolves when a page has fetched nothing for a while. */
async function atRest(page: Page): Promise<void> {
  const fetched = () => page.evaluate(() => performance.getEntriesByType('resource').length);
  for (let before = -1; before !== (await fetched()); ) {
    before = await fetched();
    await page.waitForTimeout(700);
  }
}

/** Milliseconds to the largest contentful paint. */
export function largestPaint(page: Page): Promise<number> {
  return page.evaluate(() => window.bench.largestPaint);
}

async function slowDown(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Network.enable');
  await devTools.send('Network.emulateNetworkConditions', SLOW_NETWORK);
  await slowProcessor(page);
}

export async function slowProcessor(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_PROCESSOR });
}
