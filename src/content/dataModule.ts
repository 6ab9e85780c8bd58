import { fileURLToPath } from 'node:url';
import { normalizePath, type Rolldown } from 'vite';

const FETCH_DATA = normalizePath(fileURLToPath(new URL('./fetchData.ts', import.meta.url)));

/** What this needs of the plugin that serves a module. */
export type Serving = Pick<Rolldown.PluginContext, 'emitFile'> & {
  readonly environment: {
    readonly config: { readonly consumer: string; readonly command: string };
  };
};

/**
 * Code of a module whose default export loads data. Data is not code: what is built for browsers
 * fetches it from a file of its own; everywhere else the module holds it, and `held` is it.
 * @param name of that file, without its ending
 */
export function dataModule(serving: Serving, name: string, json: string): string {
  const { consumer, command } = serving.environment.config;
  if (command !== 'build' || consumer !== 'client') {
    return `export const held = ${json};\nexport default async () => held;`;
  }
  const file = serving.emitFile({ type: 'asset', name: `${name}.json`, source: json });
  return [
    `import { fetchData } from ${JSON.stringify(FETCH_DATA)};`,
    'export const held = null;',
    `export default () => fetchData(import.meta.ROLLUP_FILE_URL_${file});`,
  ].join('\n');
}
