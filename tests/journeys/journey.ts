import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
} from '@playwright/test';
import { noteTrust } from '../trust/share';
import { takeStops } from './focus';
import { App } from './pages';

export { expect };

interface Fixtures {
  /** Notes how many stops of the focus the tests of the keyboard have looked at. */
  stops: undefined;
  /** What a browser complained about while a test ran. Every test ends with none. */
  complaints: string[];
  /** The app in the browser of the person whom the test is about. */
  app: App;
  /** The app in the browser of somebody else: nothing stored, nothing remembered. */
  newVisitor: (options?: BrowserContextOptions) => Promise<App>;
}

export const test = base.extend<Fixtures>({
  stops: [
    async ({ baseURL: _ }, use, testInfo) => {
      takeStops();
      await use(undefined);
      if (!testInfo.titlePath.some((title) => title.startsWith('Trust 15:'))) return;
      const failures = testInfo.status === testInfo.expectedStatus ? 0 : 1;
      noteTrust({ number: 15, engine: 'chromium', count: takeStops(), failures });
    },
    { auto: true },
  ],
  complaints: async ({ baseURL: _ }, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints, 'what the browsers complained about').toEqual([]);
  },
  context: async ({ context, baseURL, complaints }, use) => {
    await watch(context, baseURL ?? '', complaints);
    await use(context);
  },
  app: async ({ page }, use) => use(new App(page)),
  newVisitor: async ({ browser, contextOptions, baseURL, complaints }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options) => {
      const context = await newContext(browser, { ...contextOptions, baseURL, ...options });
      contexts.push(context);
      await watch(context, baseURL ?? '', complaints);
      return new App(await context.newPage());
    });
    for (const context of contexts) await context.close();
  },
});

function newContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  return browser.newContext(options);
}

/** What Playwright says where a test has no service worker; see the configuration. */
const WORKER_BLOCKED = 'Service Worker registration blocked by Playwright';

/** A hint of Chromium's: a refused link needs no words of the bank, and a slow machine needs them late. */
const UNUSED_YET = /was preloaded using link preload but not used/;

/** Notes what no page of ours may do: log a complaint, break its own policy, call anywhere else. */
export async function watch(
  context: BrowserContext,
  home: string,
  complaints: string[],
): Promise<void> {
  context.on('console', (message) => {
    if (message.text() === WORKER_BLOCKED || UNUSED_YET.test(message.text())) return;
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('request', (request) => {
    const ours = [home, `blob:${home}`, 'data:'].some((start) => request.url().startsWith(start));
    if (!ours) complaints.push(`A request to ${request.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
}
