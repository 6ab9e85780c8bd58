// Runs before every script: is Node new enough, and is everything of the lock file installed? Node's
// own modules only, since nothing else may be here yet; silent on standard output, where the script
// that follows may print for other programs.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
// No package runs code of its own while it is installed: none of ours needs to.
const ARGUMENTS = [
  'ci',
  '--ignore-scripts',
  '--include=dev',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

if (!nodeIsNewEnough()) {
  say(`Next Rung needs Node 20.19, 22.13, 24 or later; this is ${process.version}.`);
  say('A newer one is at https://nodejs.org, or with a version manager: nvm install 24');
  process.exitCode = 1;
} else if (!isInstalled()) {
  say('Installing what is missing (npm ci); this takes about half a minute.');
  const status = install();
  if (status !== 0) {
    say('npm ci did not work out; its words are above. Nothing was started.');
    process.exitCode = 1;
  }
}

/** The same as "engines" in package.json. */
function nodeIsNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 13) || (major === 20 && minor >= 19);
}

/**
 * npm keeps a record of what it installed, written when it has finished. Packages for other
 * platforms are optional, and not in it.
 */
function isInstalled() {
  const record = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = Object.entries(packagesIn(join(ROOT, 'package-lock.json')));
  const installed = packagesIn(record);
  return wanted.every(
    ([path, { version, optional }]) =>
      path === '' || optional || (installed[path] && installed[path].version === version),
  );
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function install() {
  const npm = process.env.npm_execpath || '';
  const options = { cwd: ROOT, stdio: ['ignore', 2, 2] };
  return npm.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [npm, ...ARGUMENTS], options).status
    : spawnSync(`npm ${ARGUMENTS.join(' ')}`, { ...options, shell: true }).status;
}

function say(line) {
  process.stderr.write(`${line}\n`);
}
