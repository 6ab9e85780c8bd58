import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { dataModule } from '../content/dataModule';

const ASKED_AS_DATA = /\.json\?data$/;

/** Lets the interface's texts be imported as data: `import load from './pages.json?data'`. */
export function textsPlugin(): Plugin {
  return {
    name: 'next-rung:texts',
    enforce: 'pre',
    load: {
      filter: { id: ASKED_AS_DATA },
      handler(id) {
        const file = id.replace(/\?data$/, '');
        this.addWatchFile(file);
        const json = JSON.stringify(JSON.parse(readFileSync(file, 'utf8')));
        return { code: dataModule(this, basename(file, '.json'), json), moduleType: 'js' };
      },
    },
  };
}
