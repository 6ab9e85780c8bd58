import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { judge } from './judge';

/*
 * npm run mutate                                   both folders, what has not changed from before
 * npm run mutate -- --mutate src/domain/gap.ts     one file, or several behind commas
 * npm run mutate -- --force                        everything again
 * npm run mutate -- --report                       nothing again: what the last runs said
 */
const FOLDERS = ['src/domain', 'src/link'];
/** Results are kept after each so many files, so that an interrupted run goes on from there. */
const FILES_AT_ONCE = 6;

const { values } = parseArgs({
  options: {
    mutate: { type: 'string' },
    force: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
  },
});
const root = fileURLToPath(new URL('../..', import.meta.url));

const files = values.mutate?.split(',') ?? FOLDERS.flatMap(sourcesIn);
if (!values.report) {
  for (let at = 0; at < files.length; at += FILES_AT_ONCE) {
    mutate(files.slice(at, at + FILES_AT_ONCE));
  }
}
const { lines, failed } = judge(root, values.mutate ? files : null);
console.log(lines.join('\n'));
if (failed) process.exitCode = 1;

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => `${folder}/${file}`);
}

function mutate(some: readonly string[]): void {
  console.log(some.join('\n'));
  const { status } = spawnSync(
    process.execPath,
    [
      ...['node_modules/@stryker-mutator/core/bin/stryker.js', 'run'],
      'tests/mutation/stryker.config.json',
      ...['--mutate', some.join(',')],
      // Not in node_modules: what lies there is never compiled.
      ...['--tempDirName', join(tmpdir(), `next-rung-mutation-${process.pid}`)],
      ...(values.force ? ['--force'] : []),
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_OPTIONS: '--import tsx' } },
  );
  if (status !== 0) throw new Error(`Stryker stopped with ${status}.`);
}
