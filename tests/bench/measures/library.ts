import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Backup } from '../../../src/storage/backup';
import { DESKTOP, visit } from '../browser';
import type { Bench } from '../openBench';
import { medians } from '../rounds';
import type { Row } from '../row';
import { completeAssessment } from '../someAnswers';

const FEW = 10;
const MANY = 200;
/** Found in the roles of all of them. */
const SEARCH = 'product';
const watchLibrary = fileURLToPath(new URL('../page/watchLibrary.js', import.meta.url));

type Stored = BrowserContextOptions['storageState'];

/** The library with ten finished assessments and with two hundred: until its lines are painted, and a key in its search. */
export async function measureLibrary(bench: Bench): Promise<readonly Row[]> {
  const [few, many] = [await deviceWith(bench, FEW), await deviceWith(bench, MANY)];
  const open = (storageState: Stored) =>
    visit(bench.browser, {
      url: libraryOf(bench),
      options: { ...DESKTOP, storageState },
      before: (page) => page.addInitScript({ path: watchLibrary }),
      read: async (page) => ({
        opening: await page.evaluate(() => window.benchLibrary),
        typing: await keysIn(page),
      }),
    });
  const found = await medians(
    bench.rounds,
    ['opening few', 'opening many', 'typing few', 'typing many'],
    [
      async () => {
        const { opening, typing } = await open(few);
        return { 'opening few': [opening], 'typing few': typing };
      },
      async () => {
        const { opening, typing } = await open(many);
        return { 'opening many': [opening], 'typing many': typing };
      },
    ],
  );
  return [
    {
      measure: `opening the library with ${MANY} to ${FEW}`,
      unit: 'ms',
      ours: found['opening many'],
      baseline: found['opening few'],
      budget: { most: 2.5, of: 'ratio' },
    },
    {
      measure: `key to paint in its search with ${MANY} to ${FEW}`,
      unit: 'ms',
      ours: found['typing many'],
      baseline: found['typing few'],
      budget: { most: 2.5, of: 'ratio' },
    },
  ];
}

function libraryOf({ app }: Bench): string {
  return `${app}#/assessments`;
}

/** What a browser has stored after a backup with so many assessments was restored in it. */
async function deviceWith(bench: Bench, count: number): Promise<Stored> {
  const context = await bench.browser.newContext(DESKTOP);
  try {
    const page = await context.newPage();
    await page.goto(libraryOf(bench));
    await page.locator('input[type=file]').setInputFiles({
      name: 'backup.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(backupOf(bench, count))),
    });
    await page.locator('[id^=assessment-]').first().waitFor();
    return await context.storageState({ indexedDB: true });
  } finally {
    await context.close();
  }
}

/** Finished ones of the short form, a day each. */
function backupOf({ core }: Bench, count: number): Backup {
  const { answers, ...circumstances } = completeAssessment(core, 'product-director', 'short');
  const given = Object.entries(answers).map(([itemId, answer]) => ({
    itemId,
    answer: String(answer),
    revision: 1,
  }));
  return {
    format: 'next-rung-backup',
    version: 2,
    assessments: Array.from({ length: count }, (_, index) => {
      const day = new Date(Date.UTC(2026, 10, 2) - index * 86_400_000).toISOString();
      return {
        header: {
          ...circumstances,
          ...{ id: `bench-${index}`, createdAt: day, updatedAt: day, finishedAt: day },
          ...{ currentRole: null, shuffleSeed: 5, position: null, ownView: null, label: null },
          ...{ origin: 'mine', link: null, frozenAt: null, previous: null },
        },
        ...{ revision: 1, answers: given, examples: [], notes: [] },
      };
    }),
    ...{ oneOnOnes: [], replies: [], conversations: [], topics: [], preferences: null },
  };
}

/** Milliseconds from each key to the paint after it. */
async function keysIn(page: Page): Promise<number[]> {
  await page.getByRole('searchbox').focus();
  const times: number[] = [];
  for (const key of SEARCH) {
    const measured = page.evaluate(() => window.bench.nextKey());
    // The listener has to be there before the key: a round trip makes sure.
    await page.evaluate(() => null);
    await page.keyboard.press(key);
    times.push(await measured);
  }
  return times;
}
