import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
} from '@playwright/test';
import { App } from './pages';

export { expect };

interface Fixtures {
  /** What a browser complained about while a test ran. Every test ends with none. */
  complaints: string[];
  /** The app in the browser of the person whom the test is about. */
  app: App;
  /** The app in the browser of somebody else: nothing stored, nothing remembered. */
  newVisitor: (options?: BrowserContextOptions) => Promise<App>;
}

export const test = base.extend<Fixtures>({
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

/** Notes what no page of ours may do: log a complaint, break its own policy, call anywhere else. */
export async function watch(
  context: BrowserContext,
  home: string,
  complaints: string[],
): Promise<void> {
  context.on('console', (message) => {
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
