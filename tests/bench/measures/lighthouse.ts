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
import { OURS, type OurPage, type PageName, WITH_RADAR } from '../pages';
import { median } from '../rounds';
import type { Row } from '../row';
import { rowsAgainst } from '../rowsAgainst';

/** A run takes a quarter of a minute, and what is slow is reckoned: three say enough. */
const RUNS = 3;
type PageScores = Record<PageName, readonly Scores[]>;
type Found = Record<Throttling, PageScores>;

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
  const found = { simulate: {}, devtools: {} } as Record<Throttling, Partial<PageScores>>;
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

function rowsOf({ simulate, devtools }: Found): Row[] {
  const rows = (measure: string, scores: PageScores, category: Category) =>
    rowsAgainst(measure, '', mediansOf(scores, category), budgetsOf(category));
  return [
    ...CATEGORIES.flatMap((category) => rows(`Lighthouse ${category}`, simulate, category)),
    ...rows('Lighthouse performance, really slowed,', devtools, 'performance'),
  ];
}

function mediansOf(scores: PageScores, category: Category): Record<PageName, number> {
  const medians = Object.entries(scores).map(([page, runs]) => [
    page,
    median(runs.map((one) => one[category])),
  ]);
  return Object.fromEntries(medians) as Record<PageName, number>;
}

function budgetsOf(category: Category): Parameters<typeof rowsAgainst>[3] {
  const least = (page: OurPage) =>
    category === 'performance' && WITH_RADAR.includes(page) ? 97 : 100;
  return Object.fromEntries(
    OURS.map((page) => [page, { floor: { least: least(page), of: 'ours' } }]),
  );
}
