import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { earlyFiles, landingStyles } from './earlyFiles';
import { contentPolicy } from './policy';

const boot = readFileSync(fileURLToPath(new URL('./boot.js', import.meta.url)), 'utf8');
const policy = contentPolicy(boot);

const STYLESHEET = /<link rel="stylesheet"[^>]*>/g;

/** Where `npm run build` leaves the landing page's renderer before it builds the pages. */
export const PRERENDER_DIR = 'node_modules/.cache/next-rung';

/**
 * Finishes index.html: the boot script that starts the app, the content policy, the landing page
 * already rendered, the names of the files that the boot script fetches.
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
        // The entry's styles come first, then the landing page's, which is shown before its code: what
        // a page says of itself goes before what all of them say, on whatever way one comes to it.
        const own = landingStyles(bundle)
          .filter((file) => !html.includes(file))
          .map((file) => `<link rel="stylesheet" crossorigin href="${file}" />`);
        const head = [
          `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
          ...(html.match(STYLESHEET) ?? []),
          ...own,
          ...Object.entries(earlyFiles(bundle)).map(
            ([way, files]) => `<meta name="early:${way}" content="${files}" />`,
          ),
          `<script>${boot}</script>`,
        ];
        const page = await landingPage();
        // The boot script starts the app, so Vite's own tags for it go.
        return html
          .replace(STYLESHEET, '')
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
