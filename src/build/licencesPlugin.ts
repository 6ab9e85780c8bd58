import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { licencesText, type Shipped } from './licences';

/** Where a build leaves what Vite knows; this plugin turns all such files into the one text. */
export const VITE_LICENCES = 'licences.json';

/**
 * Writes the licences of everything that is shipped into one file. Vite names the packages whose code
 * is in the chunks; it knows nothing of the typeface, nor of the few lines that it adds itself.
 */
export function licencesPlugin(): Plugin {
  return {
    name: 'next-rung:licences',
    enforce: 'post',
    config: () => ({ build: { license: { fileName: VITE_LICENCES } } }),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const shipped: Shipped[] = [];
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith(VITE_LICENCES)) continue;
          shipped.push(...(JSON.parse(String(file.source)) as Shipped[]));
          delete bundle[file.fileName];
        }
        if (this.environment.name !== 'client') return;
        const all = [...shipped.map(withText), ...besides()];
        const source = licencesText(read('../../LICENSE'), all);
        this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
      },
    },
  };
}

/** Some packages name a licence of the public domain and leave its words out. */
function withText(shipped: Shipped): Shipped {
  const { identifier, text } = shipped;
  return !text && identifier === 'Unlicense'
    ? { ...shipped, text: read('unlicense.txt') }
    : shipped;
}

function besides(): Shipped[] {
  const typeface = read('../assets/newsreader.LICENSE.txt');
  return [
    { name: 'Newsreader', version: '', identifier: 'OFL-1.1', text: typeface },
    // Chunks are loaded and linked by a few lines of these two.
    { ...packageAt('vite'), text: ofViteItself() },
    { ...packageAt('rolldown'), text: read('../../node_modules/rolldown/LICENSE') },
  ];
}

/** The file goes on with what Vite's own code is made of; none of that is shipped. */
function ofViteItself(): string {
  const [first = ''] = read('../../node_modules/vite/LICENSE.md').split('\n# ');
  return first.slice(first.indexOf('MIT License\n'));
}

function packageAt(name: string): Shipped {
  const { version, license } = JSON.parse(read(`../../node_modules/${name}/package.json`));
  return { name, version, identifier: license };
}

function read(path: string): string {
  return readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
}
