import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

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

export function launch(): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH ?? KNOWN_PLACES.find((path) => existsSync(path));
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      ...['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync'],
    ],
  });
}

export interface Visit<Result> {
  readonly url: string;
  readonly options?: BrowserContextOptions;
  readonly slow?: boolean;
  /** Watches for the parts of a result from the start. */
  readonly watchResult?: boolean;
  /** Sees the page before it goes anywhere, and is waited for. */
  readonly before?: (page: Page) => unknown;
  /** What is wanted of the page, once the network is idle. */
  readonly read: (page: Page) => Promise<Result>;
}

/** Opens a page as somebody who has never been here: no cache, no connection, nothing compiled. */
export async function visit<Result>(browser: Browser, wanted: Visit<Result>): Promise<Result> {
  const context = await browser.newContext(wanted.options ?? DESKTOP);
  try {
    const page = await context.newPage();
    await page.addInitScript({ path: probe('probe.js') });
    if (wanted.watchResult) await page.addInitScript({ path: probe('watchResult.js') });
    if (wanted.slow) await slowDown(page);
    await wanted.before?.(page);
    await page.goto(wanted.url, { waitUntil: 'networkidle' });
    return await wanted.read(page);
  } finally {
    await context.close();
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
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_PROCESSOR });
}
