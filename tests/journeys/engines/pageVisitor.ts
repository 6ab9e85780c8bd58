import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { type AskedFor, type BrowserEngine, callOf, type Shown, type Visitor } from './visitor';

/** Somebody in a browser that Playwright drives: Chromium or Firefox. */
export async function pageVisitor(
  context: BrowserContext,
  {
    engine,
    home,
    complaints,
    profile,
  }: {
    engine: BrowserEngine;
    /** Where the app is. */
    home: string;
    /** Grows as the context is watched. */
    complaints: readonly string[];
    /** The folder that the context was started on, if it was. */
    profile?: string;
  },
): Promise<Visitor & { readonly page: Page }> {
  const requests: AskedFor[] = [];
  context.on('request', (request) => {
    const { referer: referrer = '' } = request.headers();
    const body = request.postData() ?? '';
    requests.push({ url: request.url(), method: request.method(), body, referrer });
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const find = (what: Shown) => locate(page, what);
  return {
    engine,
    page,
    can: { offline: true, profile: true, requests: true },
    open: async (address = '') => {
      await page.goto('about:blank');
      await page.goto(new URL(address, home).href);
      await page.locator('h1').first().waitFor();
    },
    reload: async () => {
      await page.reload();
    },
    run: (task, ...args) => page.evaluate(callOf(task, args)),
    see: (what) => find(what).waitFor(),
    sees: (what) => find(what).isVisible(),
    click: (what) => find(what).click(),
    check: (what) => find(what).check(),
    fill: (what, text) => find(what).fill(text),
    choose: async (what, value) => {
      await find(what).selectOption(value);
    },
    valueOf: (what) => find(what).inputValue(),
    press: (key) => page.keyboard.press(key),
    text: () => page.locator('main').innerText(),
    resize: (size) => page.setViewportSize(size),
    picture: async (file) => {
      // Playwright hides the caret by a style of its own, which the policy would refuse.
      await page.screenshot({ path: file, caret: 'initial' });
    },
    complaints: async () => complaints,
    requests: () => requests,
    offline: (without) => context.setOffline(without),
    kill: async () => {
      if (!profile) throw new Error('Only a browser with a profile of its own can be killed.');
      await killBrowserOf(context, profile);
    },
    close: () => context.close(),
  };
}

function locate(page: Page, what: Shown): Locator {
  const found =
    typeof what === 'string'
      ? page.getByText(what, { exact: true })
      : page.getByRole(what.role, { name: what.name, exact: true });
  return found.filter({ visible: true }).first();
}

/** SIGKILL: no process of this browser gets to say goodbye. */
export async function killBrowserOf(context: BrowserContext, profile: string): Promise<void> {
  const closed = new Promise((resolve) => context.once('close', resolve));
  // Playwright starts a browser as the head of a process group.
  process.kill(-pidOf(profile), 'SIGKILL');
  await closed;
}

/** Both browsers leave a link in their profile that names their process: `host-123`, `address:+123`. */
function pidOf(profile: string): number {
  for (const lock of ['SingletonLock', 'lock']) {
    try {
      return Number(/\d+$/.exec(readlinkSync(join(profile, lock)))?.[0]);
    } catch {
      // The other browser's.
    }
  }
  throw new Error(`No browser runs on ${profile}.`);
}
