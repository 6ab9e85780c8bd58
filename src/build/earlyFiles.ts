import type { IndexHtmlTransformContext } from 'vite';

export type Bundle = IndexHtmlTransformContext['bundle'];

/** Not the entry's own file: it only imports this one, and Vite takes such files away. */
export const ENTRY = '/src/main.tsx';
export const LANDING = '/landing/LandingPage.tsx';

/** By the ways in that the boot script knows: ends of the modules wanted there, and names of data. */
const WANTED = {
  font: { modules: [], data: ['newsreader.woff2'] },
  landing: { modules: [LANDING], data: ['landing.json'] },
  pages: {
    modules: [],
    data: ['structure.json', 'pages.json', 'wording-en.json'],
  },
  own: { modules: ['/app/WithAssessment.tsx', '/openDeviceStorage.ts'], data: [] },
  quiz: { modules: ['/quiz/QuizPage.tsx'], data: ['own-en.json'] },
  'own-result': { modules: ['/app/OwnResultPage.tsx'], data: [] },
  'shared-result': { modules: ['/app/SharedResultPage.tsx', '/app/VisitView.tsx'], data: [] },
} as const;

/**
 * What the boot script fetches before the app asks for it, as the content of meta tags by name: the
 * entry and its imports under `app`, and what each way in wants besides.
 * @throws Error where the build lacks something that is wanted
 */
export function earlyFiles(bundle: Bundle): Readonly<Record<string, string>> {
  const app = filesFor(bundle, ENTRY);
  const early: Record<string, string> = {
    app: [...app, dataFile(bundle, 'core.json')].join(' '),
  };
  for (const [way, { modules, data }] of Object.entries(WANTED)) {
    const files = [
      ...modules.flatMap((end) => filesFor(bundle, end)),
      ...data.map((name) => dataFile(bundle, name)),
    ];
    const known = [...app, ...(way === 'landing' ? [] : (early.pages?.split(' ') ?? []))];
    early[way] = [...new Set(files)].filter((file) => !known.includes(file)).join(' ');
  }
  return early;
}

/**
 * The chunk that holds a module, the chunks it needs at once, and the styles of all; relative to the
 * document.
 * @param end the end of the module's path
 */
export function filesFor(bundle: Bundle, end: string): string[] {
  return [...withImports(bundle, chunkOf(bundle, end))];
}

export function chunksIn(bundle: Bundle) {
  return Object.values(bundle ?? {}).filter((file) => file.type === 'chunk');
}

function chunkOf(bundle: Bundle, end: string): string {
  const found = chunksIn(bundle).find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(end)));
  if (!found) throw new Error(`The build has no chunk for "${end}", which is wanted early.`);
  return found.fileName;
}

function dataFile(bundle: Bundle, name: string): string {
  const found = Object.values(bundle ?? {}).find(
    (file) => file.type === 'asset' && file.names.includes(name),
  );
  if (!found) throw new Error(`The build has no data "${name}", which is wanted early.`);
  return `./${found.fileName}`;
}

/** The same of one chunk by its name. */
function withImports(bundle: Bundle, fileName: string, seen = new Set<string>()): Set<string> {
  const chunk = chunksIn(bundle).find((candidate) => candidate.fileName === fileName);
  if (!chunk || seen.has(`./${fileName}`)) return seen;
  seen.add(`./${fileName}`);
  for (const css of chunk.viteMetadata?.importedCss ?? []) seen.add(`./${css}`);
  for (const imported of chunk.imports) withImports(bundle, imported, seen);
  return seen;
}
