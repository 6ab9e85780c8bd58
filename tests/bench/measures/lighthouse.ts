import { answerAll, begin } from '../journey';
import {
  CATEGORIES,
  type Category,
  type Lighthouse,
  openLighthouse,
  type Scores,
  type Throttling,
} from '../lighthouse';
import type { Bench } from '../openBench';
import { OURS, type PageName, WITH_RADAR } from '../pages';
import { median } from '../rounds';
import type { Row } from '../row';

/** A run takes a quarter of a minute, and what is slow is reckoned: three say enough. */
const RUNS = 3;
type Found = Record<Throttling, Record<PageName, readonly Scores[]>>;

/** Lighthouse's scores of every page on a phone; none where Lighthouse cannot be had. */
export async function measureLighthouse(bench: Bench): Promise<readonly Row[]> {
  let lighthouse: Lighthouse;
  try {
    lighthouse = await openLighthouse(bench.certificate);
  } catch (error) {
    bench.notes.push(`Lighthouse did not run: ${String(error).split('\n')[0]}`);
    return [];
  }
  bench.notes.push(`Lighthouse's scores are medians of ${RUNS} rounds.`);
  try {
    return rowsOf(await scoresOf(bench, lighthouse));
  } finally {
    await lighthouse.close();
  }
}

async function scoresOf(bench: Bench, lighthouse: Lighthouse): Promise<Found> {
  const { app, floor, hello, link } = bench;
  const quiz = await lighthouse.prepare((page) => begin(page, app));
  const result = await lighthouse.prepare(async (page) => {
    await begin(page, app);
    return answerAll(page);
  });
  const urls = { floor, 'hello world': hello, landing: app, quiz, result, 'shared link': link };
  const found = { simulate: {}, devtools: {} } as Record<
    Throttling,
    Partial<Record<PageName, readonly Scores[]>>
  >;
  for (let run = 0; run < RUNS; run++) {
    for (const throttling of ['simulate', 'devtools'] as const) {
      for (const [name, url] of Object.entries(urls) as [PageName, string][]) {
        const scores = await lighthouse.scores(url, throttling);
        found[throttling][name] = [...(found[throttling][name] ?? []), scores];
      }
    }
  }
  return found as Found;
}

function rowsOf(found: Found): Row[] {
  const pages = ['hello world', ...OURS] as const;
  return [
    ...pages.flatMap((page) => CATEGORIES.map((category) => rowOf(found.simulate, page, category))),
    ...pages.map((page) => ({
      ...rowOf(found.devtools, page, 'performance'),
      measure: `Lighthouse performance of ${page} to floor, really slowed`,
    })),
  ];
}

function rowOf(
  scores: Record<PageName, readonly Scores[]>,
  page: PageName,
  category: Category,
): Row {
  const score = (of: PageName) => median(scores[of].map((one) => one[category]));
  const least = category === 'performance' && WITH_RADAR.includes(page) ? 97 : 100;
  return {
    measure: `Lighthouse ${category} of ${page} to floor`,
    unit: '',
    ours: score(page),
    baseline: score('floor'),
    ...(page === 'hello world' ? {} : { budget: { least, of: 'ours' as const } }),
  };
}
