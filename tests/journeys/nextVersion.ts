import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The version after this one, as far as it matters: other words, another number, no file name alike. */
export const NEXT = {
  version: '9.9.9',
  key: '9-9-9',
  change: 'It says so.',
  title: 'Nothing here.',
};

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A fixture: a folder with the version after this one, built once for a worker of the tests. */
export const nextVersion: [typeof aFolder, { scope: 'worker'; timeout: number }] = [
  aFolder,
  // Where much else runs, a build takes its time.
  { scope: 'worker', timeout: 300_000 },
];

async function aFolder(
  { playwright: _ }: { playwright: unknown },
  use: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'next-rung-next-'));
  buildNextVersion(folder);
  await use(folder);
  rmSync(folder, { recursive: true });
}

/** Builds the version after this one into a folder: see nextVersion.config.ts. */
function buildNextVersion(folder: string): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      'node_modules/vite/bin/vite.js',
      'build',
      ...['--config', 'tests/journeys/nextVersion.config.ts'],
      ...['--outDir', folder, '--emptyOutDir', '--logLevel', 'error'],
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The next version could not be built:\n${stderr}`);
}
