import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { BUILT } from './hosts/host';
import { expect, test } from './journey';
import { en } from './pages';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const text = readFileSync(join(BUILT, 'licences.txt'), 'utf8');
const named = new Set([...text.matchAll(/^# (\S+) \d\S* \(.+\)$/gm)].map(([, name]) => name));

/** The package that a module comes from; null for our own and for what plugins write. */
function packageOf(module: string): string | null {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module) ?? [];
  return name ?? null;
}

test('The file of licences names every package that has code in a chunk', async () => {
  test.setTimeout(180_000);
  const result = await build({ root: ROOT, logLevel: 'silent', build: { write: false } });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const modules = outputs.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  const packages = new Set(modules.map(packageOf).filter((name) => name !== null));
  expect(packages).toContain('react-dom');
  expect([...packages].filter((name) => !named.has(name))).toEqual([]);
});

test('The file of licences names what the service worker is made with, and the typeface', () => {
  const folder = join(ROOT, 'src/offline');
  const code = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const packages = [...code.join('\n').matchAll(/from '(workbox-[a-z]+)/g)].map(([, name]) => name);
  expect(packages).toContain('workbox-precaching');
  expect(packages.filter((name) => !named.has(name))).toEqual([]);
  expect(text).toContain('# Newsreader (OFL-1.1)\n\nCopyright 2020 The Newsreader Project Authors');
});

test('The page on privacy leads to the licences', async ({ app, page, request }) => {
  await app.open('#/privacy');
  const address = await app.link(en.privacy.others.link).getAttribute('href');
  const response = await request.get(new URL(address ?? '', page.url()).href);
  expect(await response.text()).toBe(text);
});
