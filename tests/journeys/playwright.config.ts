import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { launchOptions } from './chromium';
import { findFirefox, firefoxOptions } from './engines/firefox';
import { missingForWebKit } from './engines/webkit';

const root = fileURLToPath(new URL('../..', import.meta.url));
const port = Number(process.env.JOURNEY_PORT ?? 4280);
// The built app to walk through, with the headers that it would have in production.
const built = process.env.JOURNEY_DIST ?? 'dist';

const ENGINE_TESTS = '*.engines.ts';
const firefox = {
  name: 'firefox',
  testMatch: ENGINE_TESTS,
  use: { browserName: 'firefox', channel: 'moz-firefox', launchOptions: firefoxOptions },
} as const;
// Its tests bring the browser themselves: Playwright drives no WebKit of the system's.
const webkit = { name: 'webkit', testMatch: ENGINE_TESTS };
const missing = {
  firefox: findFirefox() ? null : 'Firefox is not installed',
  webkit: missingForWebKit(),
};
// Not again in every worker.
if (process.env.TEST_WORKER_INDEX === undefined) {
  for (const reason of Object.values(missing)) if (reason) console.log(`not run: ${reason}`);
}

export default defineConfig({
  testDir: '.',
  projects: [
    { name: 'chromium', testMatch: ['*.journey.ts', ENGINE_TESTS] },
    ...(missing.firefox ? [] : [firefox]),
    ...(missing.webkit ? [] : [webkit]),
  ],
  outputDir: `${root}test-results`,
  // What a screen reader is told, one file a page.
  snapshotPathTemplate: '{testDir}/trees/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    // It would fetch the whole app once for every visitor. Tests that are about it allow it.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${port}/`,
    browserName: 'chromium',
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    // A trace of everything takes a third of the time; ask for one with --trace on.
    trace: 'off',
    launchOptions,
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort --outDir ${built}`,
    cwd: root,
    env: { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
