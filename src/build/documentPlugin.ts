import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { earlyFiles } from './earlyFiles';
import { contentPolicy } from './policy';
import { takeStyles } from './takeStyles';

const boot = readFileSync(fileURLToPath(new URL('./boot.js', import.meta.url)), 'utf8');

/** Where `npm run build` leaves the landing page's renderer before it builds the pages. */
export const PRERENDER_DIR = 'node_modules/.cache/next-rung';

/**
 * Finishes index.html: the boot script that starts the app, the content policy, the landing page
 * already rendered with its styles, the names of the files that the boot script fetches.
 */
export function documentPlugin(): Plugin {
  let building = false;
  let styles = '';
  return {
    name: 'next-rung:document',
    config: (_, { command }) => {
      building = command === 'build';
    },
    generateBundle: {
      // Before Vite writes down which styles each chunk waits for.
      order: 'pre',
      handler(_, bundle) {
        if (this.environment.name === 'client') styles = takeStyles(bundle);
      },
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (!building) return html.replace('<!--boot-->', `<script>${boot}</script>`);
        const policy = contentPolicy(boot, styles);
        const head = [
          `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
          `<style>${styles}</style>`,
          ...Object.entries(earlyFiles(bundle)).map(
            ([way, files]) => `<meta name="early:${way}" content="${files}" />`,
          ),
          `<script>${boot}</script>`,
        ];
        const page = await landingPage();
        // The boot script starts the app, so Vite's own tags for it go.
        return html
          .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
          .replace(/\s*<link rel="modulepreload"[^>]*>/g, '')
          .replace('<!--boot-->', () => head.join('\n    '))
          .replace('<!--page-->', () => page);
      },
    },
  };
}

/** The landing page as HTML; `npm run build` has made its renderer in the step before. */
async function landingPage(): Promise<string> {
  const renderer = `${process.cwd()}/${PRERENDER_DIR}/prerender.js`;
  const { renderLanding } = await import(pathToFileURL(renderer).href);
  return renderLanding();
}
