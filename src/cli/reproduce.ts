import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { differences, type Hashes } from './differences';

/*
 * npm run reproduce: builds the project in two other folders and compares every file. With a folder
 * (`npm run reproduce -- dist`) it builds once and compares with what lies there.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What a build makes or does not need. */
const LEFT_OUT = ['.git', 'dist', 'test-results', 'node_modules/.cache'].map((path) =>
  join(ROOT, path),
);

const [given] = process.argv.slice(2);
const first = given ? hashesIn(resolve(given)) : builtIn('one');
const second = builtIn('quite-another-folder');
const different = differences(first, second);
for (const line of different) process.stdout.write(`✗ ${line}\n`);
const all = createHash('sha256')
  .update(JSON.stringify([...second]))
  .digest('hex');
process.stdout.write(
  different.length > 0
    ? `${different.length} of ${second.size} files differ between two builds.\n`
    : `Two builds in two folders: the same ${second.size} files, sha256 of all ${all}\n`,
);
if (different.length > 0 || second.size === 0) process.exitCode = 1;

/** Builds a copy of the project in a folder of that name. */
function builtIn(name: string): Hashes {
  const place = mkdtempSync(join(tmpdir(), 'next-rung-'));
  try {
    const project = join(place, name);
    copy(ROOT, project);
    const npm = process.env.npm_execpath;
    if (!npm) throw new Error('Run it by npm: npm run reproduce');
    const { status } = spawnSync(process.execPath, [npm, 'run', '--silent', 'build'], {
      cwd: project,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error('The copy could not be built.');
    return hashesIn(join(project, 'dist'));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Packages are linked file by file where the disk allows it: nothing writes to them. */
function copy(from: string, to: string, linked = false): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (LEFT_OUT.includes(source)) continue;
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (entry.isDirectory()) copy(source, target, linked || entry.name === 'node_modules');
    else if (!linked || !isLinked(source, target)) copyFileSync(source, target);
  }
}

function isLinked(source: string, target: string): boolean {
  try {
    linkSync(source, target);
    return true;
  } catch {
    return false;
  }
}

/** The hash of every file below a folder, by path, in order. */
function hashesIn(folder: string): Hashes {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.sort().map((file) => {
      const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
      return [file.slice(folder.length + 1).replaceAll('\\', '/'), hash];
    }),
  );
}
