import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the version after this one into a folder: see nextVersion.config.ts. */
export function buildNextVersion(folder: string): void {
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
