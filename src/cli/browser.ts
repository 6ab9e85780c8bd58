import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

const KNOWN_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The path of a Chromium on this machine, or null. The environment's CHROME_PATH decides alone.
 * @throws Error where CHROME_PATH names a file that is not there.
 */
export function findBrowser(): string | null {
  const chosen = process.env.CHROME_PATH;
  if (chosen && !existsSync(chosen)) {
    throw new Error(`CHROME_PATH is ${chosen}, and there is no such file.`);
  }
  return chosen || ([chromium.executablePath(), ...KNOWN_PLACES].find(existsSync) ?? null);
}

/** Tries Playwright's own download first, then Debian's package. The path, or null. */
export function installBrowser(): string | null {
  downloadBrowser();
  if (!findBrowser() && isRoot() && existsSync('/usr/bin/apt-get')) installPackage();
  return findBrowser();
}

function downloadBrowser(): void {
  // With the system's libraries only where nobody would be asked for a password.
  const withDeps = isRoot() ? ['--with-deps'] : [];
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  // A closed network often answers nothing at all.
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000' };
  run(process.execPath, [join(folder, 'cli.js'), 'install', ...withDeps, 'chromium'], {
    env,
    timeout: 300_000,
  });
}

function installPackage(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
}

function run(command: string, args: readonly string[], options: SpawnSyncOptions): void {
  spawnSync(command, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] });
}

function isRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}
