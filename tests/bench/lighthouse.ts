import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM, CHROMIUM_FLAGS } from './browser';
import type { Certificate } from './certificate';
import { removeFolder } from './sites';

/** Fetched when it is wanted: it brings more packages than everything else here. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];
/** How slowness is had: reckoned from a quick run, or really made. */
export type Throttling = 'simulate' | 'devtools';

/** 0 to 100. */
export type Scores = Readonly<Record<Category, number>>;

/** A browser that Lighthouse can steer, and that keeps what was answered in it. */
export interface Lighthouse {
  /** Does something in the browser before anything is measured. */
  prepare<Result>(act: (page: Page) => Promise<Result>): Promise<Result>;
  /** A phone's scores of a page, by somebody who has nothing of the app's in any cache. */
  scores(url: string, throttling: Throttling): Promise<Scores>;
  close(): Promise<void>;
}

/** @throws where Lighthouse cannot be had, or does not start here */
export async function openLighthouse({ browserFlag }: Certificate): Promise<Lighthouse> {
  await lighthouse('--version');
  const profile = mkdtempSync(`${tmpdir()}/next-rung-lighthouse-`);
  const flags = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const browser = spawn(CHROMIUM, [...CHROMIUM_FLAGS, browserFlag, ...flags, 'about:blank'], {
    stdio: 'ignore',
  });
  const port = await portOf(browser, profile);

  async function prepare<Result>(act: (page: Page) => Promise<Result>): Promise<Result> {
    const connected = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    try {
      const page = await connected.contexts()[0]?.newPage();
      if (!page) throw new Error('The browser has no window.');
      const result = await act(page);
      await page.close();
      return result;
    } finally {
      await connected.close();
    }
  }

  return {
    prepare,
    scores: async (url, throttling) => {
      await prepare((page) => forgetFiles(page, new URL(url).origin));
      const report = await reportOf(
        ...[url, `--port=${port}`, '--quiet', '--output=json', '--disable-storage-reset'],
        ...[`--only-categories=${CATEGORIES.join()}`, `--throttling-method=${throttling}`],
      );
      const { categories } = JSON.parse(report) as {
        categories: Record<Category, { score: number | null }>;
      };
      const scores = CATEGORIES.map((name) => [name, (categories[name].score ?? 0) * 100]);
      return Object.fromEntries(scores) as Scores;
    },
    close: async () => {
      const gone = once(browser, 'exit');
      browser.kill();
      await gone;
      removeFolder(profile);
    },
  };
}

/** Lighthouse loses a trace now and then, and asks to be run again. */
async function reportOf(...options: string[]): Promise<string> {
  try {
    return await lighthouse(...options);
  } catch (error) {
    if (!String((error as { stderr?: string }).stderr).includes('run Lighthouse again'))
      throw error;
    return lighthouse(...options);
  }
}

async function lighthouse(...options: string[]): Promise<string> {
  const args = ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', ...options];
  const { stdout } = await promisify(execFile)('npm', args, { maxBuffer: 100_000_000 });
  return stdout;
}

async function portOf(browser: ChildProcess, profile: string): Promise<number> {
  const file = `${profile}/DevToolsActivePort`;
  for (let tries = 0; tries < 100; tries++) {
    if (browser.exitCode !== null) throw new Error('The browser did not start.');
    const port = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : 0;
    if (port > 0) return port;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The browser names no port.');
}

/** Answers stay; files, and the worker that keeps them, do not. */
async function forgetFiles(page: Page, origin: string): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Network.clearBrowserCache');
  await devTools.send('Storage.clearDataForOrigin', {
    origin,
    storageTypes: 'service_workers,cache_storage',
  });
}
