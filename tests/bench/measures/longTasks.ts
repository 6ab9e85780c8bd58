import { DESKTOP, slowProcessor, visit } from '../browser';
import type { Bench } from '../openBench';
import { pagesOf } from '../pages';
import { medians } from '../rounds';
import type { Row } from '../row';
import { rowsAgainst } from '../rowsAgainst';
import { longestTask } from '../tasks';

/** Milliseconds beyond which somebody can feel that a page is busy. */
const LONG = { most: 50, of: 'ours' } as const;

/** The longest task of opening each page, and of an answer, on a processor of a quarter of the speed. */
export async function measureLongTasks(bench: Bench): Promise<readonly Row[]> {
  const { browser, rounds, journey } = bench;
  const pages = pagesOf(bench);
  const opening = pages.map(({ name, ...page }) => async () => {
    let longest = Number.NaN;
    await visit(browser, {
      ...page,
      before: slowProcessor,
      open: async (opened, goThere) => {
        longest = await longestTask(browser, opened, goThere);
      },
      read: async () => undefined,
    });
    return { [name]: [longest] };
  });
  const found = await medians(
    rounds,
    pages.map(({ name }) => name),
    opening,
  );
  const answering = await medians(
    rounds,
    ['answer'],
    [
      async () => ({
        answer: await visit(browser, {
          url: journey.quiz,
          options: { ...DESKTOP, storageState: journey.begun },
          before: slowProcessor,
          read: async (page) => [
            await longestTask(browser, page, async () => {
              await page.keyboard.press('2');
              await page.waitForTimeout(1000);
            }),
          ],
        }),
      }),
    ],
  );
  return [
    ...rowsAgainst('longest task, slowed,', 'ms', found, {
      landing: { floor: LONG },
      quiz: { floor: LONG },
      result: { floor: LONG },
      'shared link': { floor: LONG },
    }),
    {
      measure: 'longest task, slowed, of an answer to opening hello world',
      unit: 'ms',
      ours: answering.answer,
      baseline: found['hello world'],
      budget: LONG,
    },
  ];
}
