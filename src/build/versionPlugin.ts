import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { DEFAULT_LOCALE } from '../i18n/locales';
import changes from '../i18n/locales/en/changes.json' with { type: 'json' };

/**
 * Tells the pages which version they are, and which edition of the questions comes with it; and writes
 * what changed beside them, for pages of an older version that ask what they would get.
 */
export function versionPlugin(): Plugin {
  return {
    name: 'next-rung:version',
    config({ root = process.cwd() }) {
      const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
      const { edition } = parse(readFileSync(join(root, 'questions/bank.yaml'), 'utf8'));
      return {
        define: { __VERSION__: JSON.stringify(version), __EDITION__: JSON.stringify(edition) },
      };
    },
    generateBundle() {
      if (this.environment.name !== 'client') return;
      const source = JSON.stringify(changes.changes.versions);
      this.emitFile({ type: 'asset', fileName: `changes.${DEFAULT_LOCALE}.json`, source });
    },
  };
}
