import type { Page, Request } from 'playwright-core';
import { type Visit, visit } from '../browser';
import { chunkShares, isDrawnWith } from '../chunks';
import type { Bench } from '../openBench';
import type { Row } from '../row';

interface Loaded {
  readonly script: readonly string[];
  readonly scriptKilobytes: number;
  readonly requests: number;
  readonly elsewhere: number;
}

/** What each page fetches until the network is idle, as somebody who opens it first. */
export async function measureBytes(bench: Bench): Promise<readonly Row[]> {
  const { app, hello, journey, link } = bench;
  const baseline = await load(bench, { url: hello });
  const pages: Record<string, { loaded: Loaded; most: number; radar: boolean }> = {
    landing: { loaded: await load(bench, { url: app }), most: 90, radar: false },
    quiz: { loaded: await load(bench, own(journey.quiz, journey.begun)), most: 100, radar: false },
    result: {
      loaded: await load(bench, own(journey.result, journey.finished)),
      most: 180,
      radar: true,
    },
    'shared link': { loaded: await load(bench, { url: link }), most: 180, radar: true },
  };
  for (const name of ['landing', 'quiz', 'shared link']) {
    const files = pages[name]?.loaded.script ?? [];
    bench.notes.push(`JS of ${name} by package, kB:\n${await chunkShares(bench, files)}`);
  }
  return [
    ...Object.entries(pages).flatMap(([name, { loaded, most, radar }]) => [
      {
        measure: `JS of ${name}`,
        unit: 'kB',
        ours: loaded.scriptKilobytes,
        baseline: baseline.scriptKilobytes,
        budget: { most, of: 'ours' as const },
      },
      {
        measure: `requests of ${name}`,
        unit: '',
        ours: loaded.requests,
        baseline: baseline.requests,
      },
      ...(radar ? [] : [radarsIn(bench, name, loaded)]),
    ]),
    {
      measure: 'third-party requests, all pages',
      unit: '',
      ours: Object.values(pages).reduce((sum, { loaded }) => sum + loaded.elsewhere, 0),
      budget: { most: 0, of: 'ours' },
    },
  ];
}

function own(url: string, storageState: Bench['journey']['begun']) {
  return { url, options: { storageState } };
}

function radarsIn(bench: Bench, name: string, { script }: Loaded): Row {
  const ours = script.filter((url) => isDrawnWith(bench, url, 'recharts')).length;
  return {
    measure: `chunks of ${name} with Recharts`,
    unit: '',
    ours,
    budget: { most: 0, of: 'ours' },
  };
}

function load({ browser, server }: Bench, wanted: Pick<Visit<Loaded>, 'url' | 'options'>) {
  const requests: Request[] = [];
  return visit<Loaded>(browser, {
    ...wanted,
    before: (page: Page) => page.on('request', (request) => requests.push(request)),
    read: async () => {
      const script = [
        ...new Set(requests.map((request) => request.url()).filter((url) => /\.js$/.test(url))),
      ];
      const bytes = script.reduce((sum, url) => sum + server.wireBytes(url), 0);
      return {
        script,
        scriptKilobytes: bytes / 1000,
        requests: requests.length,
        elsewhere: requests.filter((request) => !request.url().startsWith(server.origin)).length,
      };
    },
  });
}
