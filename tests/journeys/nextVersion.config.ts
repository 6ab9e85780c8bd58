import { defineConfig, mergeConfig, type Plugin, type Rolldown } from 'vite';
import present from '../../vite.config';
import { NEXT } from './nextVersion';

const numbered = (text: string) =>
  text.replace(/Version \d+\.\d+\.\d+/g, `Version ${NEXT.version}`);

type Texts = Record<string, unknown>;

function edit(bundle: Rolldown.OutputBundle, name: RegExp, change: (texts: Texts) => Texts): void {
  const file = Object.values(bundle).find(({ fileName }) => name.test(fileName));
  if (file?.type !== 'asset') throw new Error(`The build has no ${name}.`);
  file.source = JSON.stringify(change(JSON.parse(String(file.source))));
}

const nextVersion: Plugin = {
  name: 'next-version',
  enforce: 'post',
  config: () => ({ define: { __VERSION__: JSON.stringify(NEXT.version) } }),
  // The landing page was rendered before.
  transformIndexHtml: { order: 'post', handler: numbered },
  // Before the files are counted and put down for the worker.
  generateBundle(_, bundle) {
    edit(bundle, /pages-[^/]*\.json$/, (texts) => ({
      ...texts,
      notFound: { ...(texts.notFound as object), title: NEXT.title },
    }));
    edit(bundle, /^changes\.en\.json$/, (texts) => ({
      [NEXT.key]: { words: NEXT.change },
      ...texts,
    }));
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
