import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, installBrowser } from '../../src/cli/browser';
import { findFirefox } from '../journeys/engines/firefox';
import type { BrowserEngine } from '../journeys/engines/visitor';
import { missingForWebKit } from '../journeys/engines/webkit';

const APT = '/usr/bin/apt-get';
const PACKAGES: Readonly<Record<BrowserEngine, readonly string[]>> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** Why an engine cannot be had on this machine, or null where it is here; tries to install it first. */
export function missingAfterInstalling(engine: BrowserEngine): string | null {
  if (!missing(engine)) return null;
  process.stdout.write(`Installing what is missing for ${engine}.\n`);
  if (engine === 'chromium') installBrowser();
  if (missing(engine)) installPackages(PACKAGES[engine]);
  return missing(engine);
}

function missing(engine: BrowserEngine): string | null {
  if (engine === 'webkit') return missingForWebKit();
  if (engine === 'firefox') return findFirefox() ? null : 'Firefox is not installed';
  return findBrowser() ? null : 'Chromium is not installed';
}

/** As root, or where sudo asks for no password; nobody is ever asked. */
function installPackages(names: readonly string[]): void {
  if (!existsSync(APT)) return;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const env = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  const install = [APT, 'install', '-y', '-qq', '--no-install-recommends', ...names];
  for (const words of [[APT, 'update', '-qq'], install]) {
    const [command = '', ...args] = [...asRoot, ...env, ...words];
    spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  }
}
