import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/*
 * Keeps the picture of the source true, types included: imports point down, neighbours leave each
 * other alone. A file that sits in `src` itself is an entry, which mounts or renders the app;
 * `build` holds what the build does besides.
 */
const ROWS: readonly (readonly string[])[] = [
  ['entry', 'cli', 'build'],
  ['app'],
  ['features'],
  ['stores', 'charts', 'ui'],
  ['i18n'],
  ['content', 'link', 'storage', 'offline'],
  ['domain'],
  ['assets'],
];

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CODE = /\.tsx?$/;

interface Import {
  readonly from: string;
  /** A path from the root for what is ours, else the name of a package or virtual module. */
  readonly to: string;
}

const isOurs = (name: string) => name.startsWith('src/');
const say = ({ from, to }: Import) => `${from} -> ${to}`;
const folderOf = (path: string) =>
  (path.split('/').length > 2 ? path.split('/')[1] : 'entry') ?? '';
const rowOf = (path: string) => ROWS.findIndex((row) => row.includes(folderOf(path)));

/** Each feature is a neighbour of the others; elsewhere the whole folder belongs together. */
function neighbourhoodOf(path: string): string {
  const [, folder = '', feature = ''] = path.split('/');
  if (folderOf(path) === 'entry') return path;
  return folder === 'features' ? `features/${feature}` : folder;
}

/** What a source text imports: statically, lazily, as a type, or by URL. */
function namesImportedBy(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const forms = [
    /^\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]/gm,
    /\bimport\(\s*['"]([^'"]+)['"]/g,
    /\bnew URL\(\s*['"](\.[^'"]+)['"]/g,
  ];
  return forms.flatMap((form) => [...code.matchAll(form)].map(([, name = '']) => name));
}

function importsOf(file: string, text: string, isFile: (path: string) => boolean): Import[] {
  return namesImportedBy(text).map((name) => {
    if (!name.startsWith('.')) return { from: file, to: name };
    const path = posix.join(dirname(file), name.replace(/\?.*$/, ''));
    const endings = ['', '.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx'];
    const found = endings.map((ending) => path + ending).find(isFile);
    return { from: file, to: found ?? path };
  });
}

function againstTheArrows(imports: readonly Import[]): string[] {
  return imports
    .filter(({ to }) => isOurs(to))
    .filter(({ from, to }) => neighbourhoodOf(from) !== neighbourhoodOf(to))
    .filter(({ from, to }) => rowOf(from) >= rowOf(to))
    .map((one) => {
      const level = rowOf(one.from) === rowOf(one.to);
      return `${say(one)} (${level ? 'a neighbour on the same row' : 'points up'})`;
    });
}

/** One path through every circle of files that import each other. */
function circlesAmong(imports: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, path: readonly string[]) => {
    if (path.includes(file)) {
      circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    } else if (!done.has(file)) {
      for (const to of targets.get(file) ?? []) follow(to, [...path, file]);
      done.add(file);
    }
  };
  for (const file of targets.keys()) follow(file, []);
  return circles;
}

const isFile = (path: string) => existsSync(ROOT + path) && statSync(ROOT + path).isFile();
const read = (path: string) => importsOf(path, readFileSync(ROOT + path, 'utf8'), isFile);
const files = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => CODE.test(path))
  .sort();
const imports = files.flatMap(read);
const textOf = (path: string) => readFileSync(ROOT + path, 'utf8');
const lazyNamesIn = (path: string) =>
  [...textOf(path).matchAll(/=> import\('[^']+'\)/g)].flatMap(([code]) =>
    importsOf(path, code, isFile).map(({ to }) => to),
  );
const importersOf = (name: string) =>
  imports.filter(({ to }) => to === name || to.startsWith(`${name}/`)).map(({ from }) => from);

/** What comes with these files: by static imports, types left out. */
function neededAtOnce(entries: readonly string[]): ReadonlySet<string> {
  const needed = new Set<string>();
  const add = (path: string) => {
    if (needed.has(path) || !CODE.test(path)) return;
    needed.add(path);
    const code = textOf(path)
      .replace(/^(?:import|export) type [^;]*;/gm, '')
      .replace(/\bimport\([^)]*\)/g, '');
    for (const { to } of importsOf(path, code, isFile)) if (isOurs(to)) add(to);
  };
  entries.forEach(add);
  return needed;
}

describe('The source', () => {
  it('lies in folders that the picture knows', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((path) => rowOf(path) < 0)).toEqual([]);
  });

  it('imports downwards alone, past its neighbours', () => {
    expect(againstTheArrows(imports)).toEqual([]);
  });

  it('imports nothing of its own from outside src', () => {
    const outside = imports.filter(({ to }) => /^(?:\.\.\/|questions\/|tests\/|public\/)/.test(to));
    expect(outside.map(say)).toEqual([]);
  });

  it('has no files that import each other in a circle', () => {
    expect(circlesAmong(imports)).toEqual([]);
  });

  it('has a domain that needs nothing but itself', () => {
    const inDomain = (path: string) => path.startsWith('src/domain/');
    const needed = imports.filter(({ from, to }) => inDomain(from) && !inDomain(to));
    expect(needed.map(say)).toEqual([]);
  });

  it('draws with Recharts in charts alone, and fetches it after the page', () => {
    const importers = [...new Set(importersOf('recharts'))];
    expect(importers.filter((path) => !path.startsWith('src/charts/'))).toEqual([]);
    const pages = ['src/app/lazyPages.ts', 'src/app/lazyOtherPages.ts'].flatMap(lazyNamesIn);
    expect(pages.length).toBeGreaterThan(10);
    const atOnce = neededAtOnce(['src/main.tsx', 'src/features/landing/LandingPage.tsx', ...pages]);
    expect([...atOnce].filter((path) => importers.includes(path))).toEqual([]);
  });

  it('reads the compiled bank in a single file', () => {
    expect([...new Set(importersOf('virtual:bank'))]).toEqual(['src/content/bank.ts']);
  });
});

describe('The build', () => {
  it('reaches into the source for its own files and the plugin of the bank alone', () => {
    const reached = read('vite.config.ts').filter(({ to }) => isOurs(to));
    const others = reached.filter(({ to }) => !to.startsWith('src/build/'));
    expect(others.map(say)).toEqual(['vite.config.ts -> src/content/bankPlugin.ts']);
  });

  it('is needed by nothing in the source', () => {
    const needed = imports.filter(({ to }) => to.startsWith('src/build/'));
    expect(needed.filter(({ from }) => !from.startsWith('src/build/')).map(say)).toEqual([]);
  });
});

describe('These checks', () => {
  const from = (file: string, text: string) =>
    importsOf(file, text, (path) => /\.(?:ts|css)$/.test(path));

  it('see every form of import', () => {
    const text = `
      import { a } from '../domain/a';
      import type { B } from "../domain/b";
      import {
        c,
      } from '../domain/c';
      import '../ui/base.css';
      export * from './d';
      export type { E } from './e';
      const Lazy = lazy(() => import('../charts/Radar'));
      type F = import('./f').F;
      const worker = new Worker(new URL('./g.ts', import.meta.url));
      // import { no } from './comment';
    `;
    expect(from('src/app/x.ts', text).map(({ to }) => to)).toEqual([
      ...['src/domain/a.ts', 'src/domain/b.ts', 'src/domain/c.ts', 'src/ui/base.css'],
      ...['src/app/d.ts', 'src/app/e.ts', 'src/charts/Radar.ts', 'src/app/f.ts', 'src/app/g.ts'],
    ]);
  });

  it.each([
    ['src/domain/a.ts', '../content/b', 'points up'],
    ['src/link/a.ts', '../storage/b', 'a neighbour'],
    ['src/stores/a.ts', '../ui/b', 'a neighbour'],
    ['src/features/quiz/a.ts', '../results/b', 'a neighbour'],
    ['src/features/quiz/a.ts', '../../app/b', 'points up'],
    ['src/cli/a.ts', '../main', 'a neighbour'],
  ])('refuse that %s imports %s', (file, name, reason) => {
    const [problem] = againstTheArrows(from(file, `import { b } from '${name}';`));
    expect(problem).toContain(`${file} -> `);
    expect(problem).toContain(reason);
  });

  it.each([
    ['src/main.tsx', './app/App'],
    ['src/cli/score.ts', '../domain/readiness'],
    ['src/features/quiz/a.ts', './b'],
    ['src/features/quiz/a.ts', '../../domain/b'],
    ['src/link/v1/a.ts', '../../domain/b'],
    ['src/link/v1/a.ts', '../b'],
  ])('allow that %s imports %s', (file, name) => {
    expect(againstTheArrows(from(file, `import { b } from '${name}';`))).toEqual([]);
  });

  it('name every file of a circle', () => {
    const circle = [
      ...from('src/domain/a.ts', "import { b } from './b';"),
      ...from('src/domain/b.ts', "import type { c } from './c';"),
      ...from('src/domain/c.ts', "import { a } from './a';"),
    ];
    expect(circlesAmong(circle)).toEqual([
      'src/domain/a.ts -> src/domain/b.ts -> src/domain/c.ts -> src/domain/a.ts',
    ]);
  });
});
