import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { IndexHtmlTransformContext, Plugin } from 'vite';
import { contentPolicy, responseHeaders } from './policy';

type Bundle = IndexHtmlTransformContext['bundle'];

const boot = readFileSync(fileURLToPath(new URL('./boot.js', import.meta.url)), 'utf8');
const policy = contentPolicy(boot);

/** Where `npm run build` leaves the landing page's renderer before it builds the pages. */
export const PRERENDER_DIR = 'node_modules/.cache/next-rung';

/** Ends of the modules whose chunks a results link will want, and names of its data. */
const WANTED_BY_LINKS = {
  modules: ['/OtherPages.tsx', '/SharedResultPage.tsx', '/openDeviceStorage.ts'],
  data: ['pages.json', 'wording-en.json', 'advice-en.json'],
};

/**
 * Finishes index.html: the boot script that starts the app, the content policy, the landing page
 * already rendered, the names of the chunks that the boot script fetches; and a `_headers` file
 * beside it for static hosts.
 */
export function documentPlugin(): Plugin {
  let building = false;
  return {
    name: 'next-rung:document',
    config: (_, { command, isPreview }) => {
      building = command === 'build';
      return isPreview ? { preview: { headers: responseHeaders(policy) } } : {};
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
    generateBundle() {
      if (this.environment.name !== 'client') return;
      const lines = Object.entries(responseHeaders(policy)).map(
        ([key, value]) => `  ${key}: ${value}`,
      );
      this.emitFile({
        type: 'asset',
        fileName: '_headers',
        source: `/*\n${lines.join('\n')}\n\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n`,
      });
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
  const chunks = WANTED_BY_LINKS.modules.flatMap((end) => {
    const chunk = chunksIn(bundle).find(({ moduleIds }) =>
      moduleIds.some((id) => id.endsWith(end)),
    );
    if (!chunk) throw new Error(`The build has no chunk for "${end}", which results links want.`);
    return [...withImports(bundle, chunk.fileName)];
  });
  const data = WANTED_BY_LINKS.data.map((name) => {
    const file = Object.values(bundle ?? {}).find(
      (candidate) => candidate.type === 'asset' && candidate.names.includes(name),
    );
    if (!file) throw new Error(`The build has no data "${name}", which results links want.`);
    return `./${file.fileName}`;
  });
  return [...new Set([...data, ...chunks])].filter((file) => !app.includes(file));
}

/** The landing page as HTML; `npm run build` has made its renderer in the step before. */
async function landingPage(): Promise<string> {
  const renderer = `${process.cwd()}/${PRERENDER_DIR}/prerender.js`;
  const { renderLanding } = await import(pathToFileURL(renderer).href);
  return renderLanding();
}
