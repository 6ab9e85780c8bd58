import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The least share of mutants that have to die, in each folder. */
const LEAST_SHARE = 0.85;
const FOLDERS = ['src/domain', 'src/link'];

interface Place {
  readonly line: number;
  readonly column: number;
}

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

interface Results {
  readonly files: Readonly<
    Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>
  >;
}

/** A mutant that no test can or need kill: told by its text, since lines move. */
interface Listed {
  readonly was: string;
  readonly is: string;
  /** Why, or the name of a reason that several share. */
  readonly why: string;
}

interface Survivors {
  readonly reasons: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, readonly Listed[]>>;
}

interface Count {
  killed: number;
  timeout: number;
  survived: number;
  uncovered: number;
}

/**
 * The latest results beside the list of survivors. Fails where a survivor is not listed, or a folder's
 * share of dead mutants is too small.
 * @param only the files to look at, or null for all
 */
export function judge(root: string, only: readonly string[] | null) {
  const path = join(root, 'node_modules/.cache/mutation/results.json');
  if (!existsSync(path)) return { lines: ['Nothing has been mutated yet.'], failed: true };
  const { files } = JSON.parse(readFileSync(path, 'utf8')) as Results;
  const list = JSON.parse(
    readFileSync(join(root, 'tests/mutation/survivors.json'), 'utf8'),
  ) as Survivors;
  const names = Object.keys(files)
    .filter((name) => (only ?? [name]).includes(name) && existsSync(join(root, name)))
    .sort();
  const unlisted: string[] = [];
  const gone: string[] = [];
  const counts = new Map<string, Count>();
  for (const name of names) {
    const { source = '', mutants = [] } = files[name] ?? {};
    counts.set(name, countOf(mutants));
    const rest = [...(list.files[name] ?? [])];
    for (const mutant of mutants.filter(lives)) {
      const was = textAt(source, mutant);
      const is = oneLine(mutant.replacement);
      const at = rest.findIndex((listed) => listed.was === was && listed.is === is);
      if (at >= 0) rest.splice(at, 1);
      else unlisted.push(`${name}:${mutant.location.start.line}  ${was}  →  ${is}`);
    }
    gone.push(...rest.map(({ was, is }) => `${name}  ${was}  →  ${is}`));
  }
  const folders = FOLDERS.map((folder) => ({
    folder,
    count: sum([...counts].filter(([name]) => name.startsWith(`${folder}/`)).map(([, c]) => c)),
  })).filter(({ count }) => total(count) > 0);
  const small = folders.filter(({ count }) => shareOf(count) < LEAST_SHARE);
  const rows = [...counts].filter(([, count]) => total(count) > 0);
  return {
    lines: [
      'killed timeout survived uncovered share',
      ...rows.map(([name, count]) => `${row(count)} ${name}`),
      ...folders.map(({ folder, count }) => `${row(count)} ${folder} in all`),
      ...unlisted.map((text) => `Not listed in tests/mutation/survivors.json: ${text}`),
      ...gone.map((text) => `Listed, but dead or gone: ${text}`),
      ...small.map(({ folder }) => `${folder}: fewer than ${LEAST_SHARE * 100}% died.`),
    ],
    failed: unlisted.length > 0 || small.length > 0,
  };
}

function lives({ status }: Mutant): boolean {
  return status === 'Survived' || status === 'NoCoverage';
}

function countOf(mutants: readonly Mutant[]): Count {
  const having = (wanted: string) => mutants.filter(({ status }) => status === wanted).length;
  return {
    killed: having('Killed') + having('RuntimeError'),
    timeout: having('Timeout'),
    survived: having('Survived'),
    uncovered: having('NoCoverage'),
  };
}

function sum(counts: readonly Count[]): Count {
  const add = (part: keyof Count) => counts.reduce((all, count) => all + count[part], 0);
  return {
    killed: add('killed'),
    timeout: add('timeout'),
    survived: add('survived'),
    uncovered: add('uncovered'),
  };
}

function total({ killed, timeout, survived, uncovered }: Count): number {
  return killed + timeout + survived + uncovered;
}

function shareOf(count: Count): number {
  return (count.killed + count.timeout) / total(count);
}

function row(count: Count): string {
  const { killed, timeout, survived, uncovered } = count;
  const cells = [killed, timeout, survived, uncovered, `${(shareOf(count) * 100).toFixed(1)}%`];
  return cells.map((cell, index) => String(cell).padStart([6, 7, 8, 9, 6][index] ?? 0)).join(' ');
}

/** The text that a mutant replaced, on one line; places count from 1. */
function textAt(source: string, { location: { start, end } }: Mutant): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const cut = lines.map((line, index) =>
    line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
  );
  return oneLine(cut.join('\n'));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
