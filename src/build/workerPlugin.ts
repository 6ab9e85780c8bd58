import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { VITE_LICENCES } from './licencesPlugin';

const WORKER = fileURLToPath(new URL('../offline/worker.ts', import.meta.url));
const PAGE = 'index.html';
/** What packages it is made with, for the plugin of licences. */
const WORKER_LICENCES = `worker.${VITE_LICENCES}`;

/** A file as the worker keeps it: fetched again only where revision or name differ. */
interface KeptFile {
  readonly url: string;
  /** Null where the name changes with the content. */
  readonly revision: string | null;
  /** What does not have these bytes (a page for "not found", a file of another build) is refused. */
  readonly integrity: string;
}

/**
 * Makes `sw.js` from `src/offline/worker.ts` and the names of all files that the app needs, and names
 * the build in the page. Nothing but the files' bytes goes into either: the same source gives the same
 * worker.
 */
export function workerPlugin(): Plugin {
  let publicDir = '';
  return {
    name: 'next-rung:worker',
    enforce: 'post',
    configResolved(config) {
      publicDir = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        if (this.environment.name !== 'client') return;
        const page = bundle[PAGE];
        if (page?.type !== 'asset') throw new Error('The build has no index.html.');
        const others = filesOf(bundle, publicDir);
        const name = buildName([...others, kept(PAGE, page.source)]);
        page.source = withBuildName(String(page.source), name);
        const files = [...others, kept(PAGE, page.source)];
        for (const [fileName, source] of Object.entries(await workerFor(name, files))) {
          this.emitFile({ type: 'asset', fileName, source });
        }
      },
    },
  };
}

/** Everything that a page of the app can ask for, but the page itself; by name. */
function filesOf(bundle: Rolldown.OutputBundle, publicDir: string): KeptFile[] {
  const made = Object.values(bundle)
    .filter(({ fileName }) => fileName.startsWith('assets/') || fileName.endsWith('.webmanifest'))
    .map((file) => kept(file.fileName, file.type === 'chunk' ? file.code : file.source));
  const icon = join(publicDir, 'favicon.svg');
  const copied = existsSync(icon) ? [kept('favicon.svg', readFileSync(icon))] : [];
  return [...made, ...copied].sort((a, b) => (a.url < b.url ? -1 : 1));
}

function kept(url: string, content: string | Uint8Array): KeptFile {
  const hash = createHash('sha256').update(content).digest('base64');
  return {
    url,
    revision: url.startsWith('assets/') ? null : hash.replace(/\W/g, '').slice(0, 16),
    integrity: `sha256-${hash}`,
  };
}

/** Changes with any byte of any file. */
function buildName(files: readonly KeptFile[]): string {
  const all = files.map(({ url, integrity }) => `${url} ${integrity}\n`).join('');
  return createHash('sha256').update(all).digest('hex').slice(0, 16);
}

function withBuildName(page: string, name: string): string {
  return page.replace('</title>', `</title>\n    <meta name="build" content="${name}" />`);
}

/** One classic script: under the content policy it could fetch no other. */
async function workerFor(
  name: string,
  files: readonly KeptFile[],
): Promise<Readonly<Record<string, string>>> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      __BUILD__: JSON.stringify(name),
      __FILES__: JSON.stringify(files),
      'process.env.NODE_ENV': JSON.stringify('production'),
    },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      license: { fileName: WORKER_LICENCES },
      rolldownOptions: { input: WORKER, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
  const [made] = Array.isArray(result) ? result : [result];
  if (!made || !('output' in made)) throw new Error('The worker could not be built.');
  const contents = made.output.map((file) => [
    file.fileName,
    file.type === 'chunk' ? file.code : String(file.source),
  ]);
  return Object.fromEntries(contents);
}
