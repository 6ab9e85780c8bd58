import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { earlyFiles } from './earlyFiles';
import { contentPolicy, responseHeaders } from './policy';

const boot = readFileSync(fileURLToPath(new URL('./boot.js', import.meta.url)), 'utf8');
const policy = contentPolicy(boot);

/** Where `npm run build` leaves the landing page's renderer before it builds the pages. */
export const PRERENDER_DIR = 'node_modules/.cache/next-rung';

/**
 * Finishes index.html: the boot script that starts the app, the content policy, the landing page
 * already rendered, the names of the files that the boot script fetches; and a `_headers` file
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
          ...Object.entries(earlyFiles(bundle)).map(
            ([way, files]) => `<meta name="early:${way}" content="${files}" />`,
          ),
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

/** The landing page as HTML; `npm run build` has made its renderer in the step before. */
async function landingPage(): Promise<string> {
  const renderer = `${process.cwd()}/${PRERENDER_DIR}/prerender.js`;
  const { renderLanding } = await import(pathToFileURL(renderer).href);
  return renderLanding();
}
