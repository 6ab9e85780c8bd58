import type { Page, Request } from 'playwright-core';
import { visit } from '../browser';
import { chunkShares, isDrawnWith } from '../chunks';
import type { Bench } from '../openBench';
import { type BenchPage, type PageName, pagesOf, WITH_RADAR } from '../pages';
import type { Row } from '../row';
import { rowsAgainst } from '../rowsAgainst';

interface Loaded {
  readonly script: readonly string[];
  readonly requests: number;
  readonly elsewhere: number;
  /** Kilobytes of brotli: of script, and of everything, the document, fonts and data included. */
  readonly scriptKilobytes: number;
  readonly allKilobytes: number;
}

const atMost = (most: number) => ({ 'hello world': { most, of: 'ours' as const } });
const JS_BUDGETS = {
  landing: atMost(90),
  quiz: atMost(100),
  result: atMost(180),
  'shared link': atMost(180),
};

/** What each page fetches until it is at rest, as somebody who opens it first. */
export async function measureBytes(bench: Bench): Promise<readonly Row[]> {
  const loaded: Partial<Record<PageName, Loaded>> = {};
  for (const page of pagesOf(bench)) loaded[page.name] = await load(bench, page);
  const each = loaded as Record<PageName, Loaded>;
  for (const name of ['landing', 'quiz', 'shared link'] as const) {
    const shares = await chunkShares(bench, each[name].script);
    bench.notes.push(`JS of ${name} by package, kB:\n${shares}`);
  }
  const figures = (figure: (page: Loaded) => number) =>
    Object.fromEntries(Object.entries(each).map(([name, page]) => [name, figure(page)])) as Record<
      PageName,
      number
    >;
  const withoutRadar = Object.entries(each).filter(
    ([name]) => !WITH_RADAR.includes(name as PageName),
  );
  return [
    // The floor has no script to compare with.
    ...rowsAgainst(
      'JS',
      'kB',
      figures((page) => page.scriptKilobytes),
      JS_BUDGETS,
    ).filter(({ baseline }) => baseline !== 0),
    ...rowsAgainst(
      'all bytes',
      'kB',
      figures((page) => page.allKilobytes),
    ),
    ...rowsAgainst(
      'requests',
      '',
      figures((page) => page.requests),
    ),
    {
      measure: 'chunks with Recharts where no radar is shown',
      unit: '',
      ours: withoutRadar
        .flatMap(([, { script }]) => script)
        .filter((url) => url.startsWith(bench.app) && isDrawnWith(bench, url, 'recharts')).length,
      budget: { most: 0, of: 'ours' },
    },
    {
      measure: 'third-party requests, all pages',
      unit: '',
      ours: Object.values(each).reduce((sum, { elsewhere }) => sum + elsewhere, 0),
      budget: { most: 0, of: 'ours' },
    },
  ];
}

async function load({ browser, server }: Bench, page: BenchPage): Promise<Loaded> {
  const requests: Request[] = [];
  return visit<Loaded>(browser, {
    ...page,
    before: (opened: Page) => opened.on('request', (request) => requests.push(request)),
    read: async () => {
      const urls = [...new Set(requests.map((request) => request.url().replace(/#.*$/, '')))];
      const script = urls.filter((url) => /\.js$/.test(url));
      const kilobytes = (some: readonly string[]) =>
        some.reduce((sum, url) => sum + server.wireBytes(url), 0) / 1000;
      return {
        script,
        requests: requests.length,
        elsewhere: urls.filter((url) => !url.startsWith(server.origin)).length,
        scriptKilobytes: kilobytes(script),
        allKilobytes: kilobytes(urls),
      };
    },
  });
}
