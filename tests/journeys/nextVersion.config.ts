import { defineConfig, mergeConfig, type Plugin } from 'vite';
import present from '../../vite.config';
import { NEXT } from './nextVersion';

const numbered = (text: string) =>
  text.replace(/Version \d+\.\d+\.\d+/g, `Version ${NEXT.version}`);

const nextVersion: Plugin = {
  name: 'next-version',
  enforce: 'post',
  config: () => ({ define: { __VERSION__: JSON.stringify(NEXT.version) } }),
  transform: {
    order: 'pre',
    filter: { id: /locales\/en\/pages\.json$/ },
    handler: (code) => code.replace('There is no such page.', NEXT.title),
  },
  // The landing page was rendered before.
  transformIndexHtml: { order: 'post', handler: numbered },
  generateBundle(_, bundle) {
    const changes = bundle['changes.en.json'];
    if (changes?.type !== 'asset') throw new Error('The build does not say what changed.');
    const versions = JSON.parse(String(changes.source));
    changes.source = JSON.stringify({ [NEXT.key]: { words: NEXT.change }, ...versions });
  },
};

const names = 'assets/next-[name]-[hash]';
export default defineConfig(
  mergeConfig(present, {
    plugins: [nextVersion],
    build: {
      rolldownOptions: {
        output: {
          entryFileNames: `${names}.js`,
          chunkFileNames: `${names}.js`,
          assetFileNames: `${names}[extname]`,
        },
      },
    },
  }),
);
