import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { launchOptions } from './chromium';

const root = fileURLToPath(new URL('../..', import.meta.url));
const port = Number(process.env.JOURNEY_PORT ?? 4280);
// The built app to walk through, with the headers that it would have in production.
const built = process.env.JOURNEY_DIST ?? 'dist';

export default defineConfig({
  testDir: '.',
  testMatch: '*.journey.ts',
  outputDir: `${root}test-results`,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
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
