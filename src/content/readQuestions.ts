import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from './compileBank';

/** Not questions: what the questions are explained and edited with. */
const BESIDES = /(?:^|\/)(?:[A-Z]+\.md$|schema\/|\.|.*(?:~|\.swp|\.tmp)$)/;

/** All question files under a folder, for `compileBank`. Hidden files, READMEs, reviews and schemas are left out. */
export function readQuestions(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      file,
      path: relative(folder, file).split(sep).join('/'),
    }))
    .filter(({ path }) => !BESIDES.test(path))
    .map(({ file, path }) => ({ path, text: readFileSync(file, 'utf8') }));
}
