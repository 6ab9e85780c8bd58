import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Builds the app as it is published, and maps that say what each chunk is made of. */
export function buildApp(outDir: string): void {
  const flags = [
    '--outDir',
    outDir,
    '--emptyOutDir',
    '--sourcemap',
    'hidden',
    '--logLevel',
    'warn',
  ];
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build', '--', ...flags], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The app does not build.\n${stderr}`);
}

/** The floor: the landing page of a built app, with everything that it shows and no script. */
export function makeFloor(app: string, outDir: string): void {
  cpSync(app, outDir, { recursive: true, filter: (source) => !/\.(?:js|map)$/.test(source) });
  const page = readFileSync(`${app}/index.html`, 'utf8');
  if (!/<h1[\s>]/.test(page)) throw new Error('The landing page is not prerendered.');
  writeFileSync(`${outDir}/index.html`, withoutScripts(page));
}

/**
 * The font's preload, which the boot script makes, stands there as a tag: both show the same letters.
 * Nothing is missing, so the page does not come to say after a while that something is.
 */
function withoutScripts(page: string): string {
  const [tag, font] = /<meta name="early:font" content="([^"]+)" \/>/.exec(page) ?? [];
  if (!tag) throw new Error('The page names no font.');
  return page
    .replace('<html', '<html data-alive=""')
    .replace(tag, `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin />`)
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*rel="modulepreload"[^>]*>/g, '');
}

/** Builds the React hello world. */
export async function buildHello(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: `${HERE}hello`,
    base: './',
    plugins: [react()],
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  });
}

/** The domain, the link and the bank, compiled as for the app: a TypeScript runner slows them. */
export async function buildCore(outDir: string): Promise<typeof import('./core')> {
  await build({
    root: ROOT,
    configFile: `${ROOT}vite.config.ts`,
    logLevel: 'error',
    build: { ssr: `${HERE}core.ts`, outDir, emptyOutDir: true },
  });
  return import(pathToFileURL(`${outDir}/core.js`).href);
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
