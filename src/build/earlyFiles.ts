import type { IndexHtmlTransformContext } from 'vite';

type Bundle = IndexHtmlTransformContext['bundle'];

/** By the ways in that the boot script knows: ends of the modules wanted there, and names of data. */
const WANTED = {
  landing: { modules: ['/landing/LandingPage.tsx'], data: ['landing.json'] },
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
  // Not the entry's own file: it only imports this one, and Vite takes such files away.
  const app = [...withImports(bundle, chunkOf(bundle, '/src/main.tsx'))];
  const early: Record<string, string> = {
    app: [...app.filter(isNoStyle), dataFile(bundle, 'core.json')].join(' '),
  };
  const inDocument = [...app, ...landingStyles(bundle)];
  for (const [way, { modules, data }] of Object.entries(WANTED)) {
    const files = [
      ...modules.flatMap((end) => [...withImports(bundle, chunkOf(bundle, end))]),
      ...data.map((name) => dataFile(bundle, name)),
    ];
    const known = [...inDocument, ...(way === 'landing' ? [] : (early.pages?.split(' ') ?? []))];
    early[way] = [...new Set(files)].filter((file) => !known.includes(file)).join(' ');
  }
  return early;
}

/** The styles that the prerendered page needs beside the entry's, relative to the document. */
export function landingStyles(bundle: Bundle): string[] {
  const [page] = WANTED.landing.modules;
  return [...withImports(bundle, chunkOf(bundle, page))].filter((file) => !isNoStyle(file));
}

const isNoStyle = (file: string) => !file.endsWith('.css');

function chunksIn(bundle: Bundle) {
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

/** A chunk, the chunks it needs at once, and their styles; relative to the document. */
function withImports(bundle: Bundle, fileName: string, seen = new Set<string>()): Set<string> {
  const chunk = chunksIn(bundle).find((candidate) => candidate.fileName === fileName);
  if (!chunk || seen.has(`./${fileName}`)) return seen;
  seen.add(`./${fileName}`);
  for (const css of chunk.viteMetadata?.importedCss ?? []) seen.add(`./${css}`);
  for (const imported of chunk.imports) withImports(bundle, imported, seen);
  return seen;
}
