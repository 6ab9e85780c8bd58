import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { contentPolicy, responseHeaders } from './policy';

const boot = readFileSync(fileURLToPath(new URL('./boot.js', import.meta.url)), 'utf8');
const policy = contentPolicy(boot);

/** Where `npm run build` leaves the landing page's renderer before it builds the pages. */
export const PRERENDER_DIR = 'node_modules/.cache/next-rung';

/** Pages that a results link will want: their chunks are named in the document. */
const WANTED_BY_LINKS = ['SharedResultPage', 'GapRadar'];

/**
 * Finishes index.html: the boot script, the content policy, the landing page already rendered, the
 * names of the chunks that a results link needs; and a `_headers` file beside it for static hosts.
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
        const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk');
        const wanted = new Set<string>();
        const want = (fileName: string) => {
          const chunk = chunks.find((candidate) => candidate.fileName === fileName);
          if (!chunk || wanted.has(fileName) || chunk.isEntry) return;
          wanted.add(fileName);
          for (const css of chunk.viteMetadata?.importedCss ?? []) wanted.add(css);
          chunk.imports.forEach(want);
        };
        for (const { name, fileName } of chunks) {
          if (WANTED_BY_LINKS.includes(name)) want(fileName);
        }
        const head = [
          building ? `<meta http-equiv="Content-Security-Policy" content="${policy}" />` : '',
          `<meta name="result-chunks" content="${[...wanted].map((file) => `./${file}`).join(' ')}" />`,
          `<script>${boot}</script>`,
        ];
        return html
          .replace('<!--boot-->', () => head.join('\n    '))
          .replace('<!--page-->', await landingPage());
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

  async function landingPage(): Promise<string> {
    const renderer = `${process.cwd()}/${PRERENDER_DIR}/prerender.js`;
    if (!building || !existsSync(renderer)) return '';
    const { renderLanding } = await import(pathToFileURL(renderer).href);
    return renderLanding();
  }
}
