import { fileURLToPath } from 'node:url';
import { createServer, createServerModuleRunner, type Plugin } from 'vite';
import { compileBank } from '../../src/content/compileBank';
import { readQuestions } from '../../src/content/readQuestions';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** How often tests of a promise repeat themselves here. */
const TRUST_COUNT = 300;

/**
 * Own modules of the tests in another form: the shipped bank compiled once, not at every load, since
 * that belongs to `content`, which is not mutated; and fewer repetitions.
 */
function lighterModules(): Plugin {
  const { compiled } = compileBank(readQuestions(here('../../questions')));
  if (!compiled) throw new Error('The questions do not compile: npm run bank says why.');
  const { bank, digest } = compiled;
  const code: Readonly<Record<string, string>> = {
    '/tests/domain/shippedBank.ts': `export const shippedBank = ${JSON.stringify(bank)};`,
    '/tests/trust/share.ts': `export const trustCount = () => ${TRUST_COUNT}; export const noteTrust = () => {};`,
    '/tests/link/shippedEdition.ts': `export const shippedEdition = ${JSON.stringify({ bank, digest })};`,
  };
  return {
    name: 'lighter-modules',
    enforce: 'pre',
    load: (id) => Object.entries(code).find(([path]) => id.endsWith(path))?.[1],
  };
}

/** What the tests import gets a stand-in from this folder, whose files alone get the package. */
function standIns(): Plugin {
  const folder = here('./');
  const standIns = { vitest: 'testApi.ts', 'fast-check': 'fewerRuns.ts' };
  return {
    name: 'stand-ins',
    enforce: 'pre',
    transform: (code, id) =>
      id.startsWith(folder)
        ? null
        : Object.entries(standIns).reduce(
            (text, [name, file]) => text.replaceAll(`from '${name}'`, `from '${folder}${file}'`),
            code,
          ),
  };
}

/** Loads tests and sources of a folder as Vite does, in this process; `forget` loads them afresh. */
export async function modulesIn(root: string) {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [lighterModules(), standIns()],
  });
  const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
  return {
    load: (file: string) => runner.import(file),
    forget: () => runner.clearCache(),
    close: async () => {
      await runner.close();
      await server.close();
    },
  };
}
