import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { IndexHtmlTransformContext, Plugin } from 'vite';
import { contentPolicy } from './policy';

type Bundle = IndexHtmlTransformContext['bundle'];

const boot = readFileSync(fileURLToPath(new URL('./boot.js', import.meta.url)), 'utf8');
const policy = contentPolicy(boot);

/** Where `npm run build` leaves the landing page's renderer before it builds the pages. */
export const PRERENDER_DIR = 'node_modules/.cache/next-rung';

/** Ends of the modules whose chunks a results link will want, in the order of wanting. */
const WANTED_BY_LINKS = [
  '/SharedResultPage.tsx',
  '/pageTexts.ts',
  'virtual:bank/wording/en',
  'virtual:bank/advice/en',
];

/**
 * Finishes index.html: the boot script that starts the app, the content policy, the landing page
 * already rendered, the names of the chunks that the boot script fetches.
 */
export function documentPlugin(): Plugin {
  let building = false;
  return {
    name: 'next-rung:document',
    config: (_, { command }) => {
      building = command === 'build';
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (!building) return html.replace('<!--boot-->', `<script>${boot}</script>`);
        const head = [
          `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
          `<meta name="app-chunks" content="${appChunks(bundle).join(' ')}" />`,
          `<meta name="result-chunks" content="${resultChunks(bundle).join(' ')}" />`,
          `<script>${boot}</script>`,
        ];
        const page = await landingPage();
        // The boot script starts the app, so Vite's own tags for it go.
        return html
          .replace(/\s*<script type="module"[^>]*><\/script>/, '')
          .replace(/\s*<link rel="modulepreload"[^>]*>/g, '')
          .replace('<!--boot-->', () => head.join('\n    '))
          .replace('<!--page-->', () => page);
      },
    },
  };
}

function chunksIn(bundle: Bundle) {
  return Object.values(bundle ?? {}).filter((file) => file.type === 'chunk');
}

/** A chunk, the chunks it needs at once, and their styles; relative to the document. */
function withImports(bundle: Bundle, fileName: string, seen = new Set<string>()): Set<string> {
  const chunk = chunksIn(bundle).find((candidate) => candidate.fileName === fileName);
  if (!chunk || seen.has(`./${fileName}`)) return seen;
  seen.add(`./${fileName}`);
  for (const css of chunk.viteMetadata?.importedCss ?? []) seen.add(`./${css}`);
  for (const imported of chunk.imports) withImports(bundle, imported, seen);
  return seen;
}

/** The entry first, then what it imports. Its styles are in the document already. */
function appChunks(bundle: Bundle): string[] {
  const entry = chunksIn(bundle).find((chunk) => chunk.isEntry);
  if (!entry) throw new Error('The build has no entry.');
  return [...withImports(bundle, entry.fileName)].filter((file) => file.endsWith('.js'));
}

/** What a results link needs beyond the app itself. */
function resultChunks(bundle: Bundle): string[] {
  const app = appChunks(bundle);
  const wanted = WANTED_BY_LINKS.flatMap((end) => {
    const chunk = chunksIn(bundle).find(({ facadeModuleId }) => facadeModuleId?.endsWith(end));
    if (!chunk) throw new Error(`The build has no chunk for "${end}", which results links want.`);
    return [...withImports(bundle, chunk.fileName)];
  });
  return [...new Set(wanted)].filter((file) => !app.includes(file));
}

/** The landing page as HTML; `npm run build` has made its renderer in the step before. */
async function landingPage(): Promise<string> {
  const renderer = `${process.cwd()}/${PRERENDER_DIR}/prerender.js`;
  const { renderLanding } = await import(pathToFileURL(renderer).href);
  return renderLanding();
}
