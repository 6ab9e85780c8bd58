import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAPERS = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  ...[
    'src/README.md',
    'src/link/README.md',
    'src/storage/README.md',
    'src/offline/README.md',
    'questions/README.md',
  ],
];
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const isThere = (path: string) => existsSync(join(ROOT, path));
const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

describe.each(PAPERS)('%s', (paper) => {
  const text = read(paper);

  it('links to what is there', () => {
    const links = matches(text, /\]\(([^)#]+)/g).filter((link) => !link.startsWith('http'));
    expect(links.filter((link) => !isThere(join(dirname(paper), link)))).toEqual([]);
  });

  it('names scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = matches(text, /npm run (?:--silent )?([a-z]+)/g);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('The tour of the source', () => {
  const tour = read('src/README.md');

  it('comes by every folder, and by none that is gone', () => {
    const folders = (path: string) =>
      readdirSync(join(ROOT, path), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name);
    const shown = matches(tour, /^src\/([a-z0-9-]+)\//gm);
    const features = matches(
      tour.split('src/features/')[1]?.split('src/stores/')[0] ?? '',
      /^ {2}([a-z-]+)\//gm,
    );
    expect(shown.sort()).toEqual(folders('src').sort());
    expect(features.sort()).toEqual(folders('src/features').sort());
  });

  it('names functions and components that there are', () => {
    const code = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => read(join('src', path)))
      .join('\n');
    const named = matches(tour, /`([a-z]+[A-Z]\w*|[A-Z]\w+)(?:\([^`]*\))?`/g);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
  });
});
