import type { BrowserContext } from '@playwright/test';
import type { Item } from '../../src/domain/item';
import { type Seeded, seeded } from '../domain/seeded';
import { noteTrust, trustCount } from '../trust/share';
import { answersOn, haveEarlier } from './device';
import { expect, test } from './journey';
import { App } from './pages';
import { DIRECTOR, questionsFor } from './questions';

const items = questionsFor(DIRECTOR);
const COUNT = trustCount(5, 'chromium');
/** How many answers are given before the disk is looked at. */
const BLOCK = 20;
const TEN_YEARS = 10 * 365.25 * 86_400_000;

/** A tab whose clock is years ahead or behind; its first page is the assessment's. */
async function openTab(context: BrowserContext, id: string, clock: number): Promise<App> {
  const page = await context.newPage();
  await page.addInitScript((ahead) => {
    const Real = Date;
    window.Date = class extends Real {
      constructor(...parts: []) {
        if (parts.length > 0) super(...parts);
        else super(Real.now() + ahead);
      }

      static override now = () => Real.now() + ahead;
    } as DateConstructor;
  }, clock);
  const app = new App(page);
  await app.open(`#/a/${id}/review`);
  return app;
}

/** Kills the process of a tab: no goodbye, nothing more is written. */
async function kill({ page }: App): Promise<void> {
  const died = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await died;
  await page.close();
}

/** Answers one question by keyboard. @returns the option that was chosen */
async function answer(
  app: App,
  id: string,
  item: Item,
  random: Seeded,
  waits: boolean,
): Promise<string> {
  await app.page.evaluate((address) => {
    location.hash = address;
  }, `#/a/${id}/quiz/${item.id}`);
  await app.quiz.expectQuestion(items, item);
  const digit = random.pick([1, 2, 3]);
  const option = await app.quiz.options.nth(digit - 1).getAttribute('value');
  await app.page.keyboard.press(String(digit));
  await expect(app.quiz.options.nth(digit - 1)).toBeChecked();
  if (waits) await expect(app.quiz.saved).toBeVisible();
  return option ?? '';
}

test(`Trust 5: ${COUNT} answers in two tabs in turns, clocks twenty years apart, tabs that die: nothing shown as saved is lost, and for one question both show the same`, async ({
  context,
  page,
  app,
}) => {
  test.setTimeout(60_000 + COUNT * 1500);
  const random = seeded(5);
  const { id } = await haveEarlier(page, {});
  // Answers are given one at a time, and stay on the page until they are called saved.
  await app.settings.open.click();
  await app.settings.moveOn.uncheck();
  await app.settings.panel.press('Escape');

  const clocks = [TEN_YEARS, -TEN_YEARS];
  const tabs = await Promise.all(clocks.map((clock) => openTab(context, id, clock)));
  const known: Record<string, string> = {};
  let given = 0;
  let lost = 0;
  let killed = 0;
  try {
    while (given < COUNT) {
      /** What may stand at an item after this block: the last of each tab, for its item. */
      const may = new Map<string, Map<App, string>>();
      const note = (item: Item, tab: App, option: string) =>
        may.set(item.id, (may.get(item.id) ?? new Map()).set(tab, option));
      for (let round = 0; round < BLOCK / 2 && given < COUNT; round++) {
        const one = random.pick(items);
        // Now and then both answer the same question at the same time.
        const chosen = [one, random.chance(0.15) ? one : random.pick(items)];
        const waits = random.chance(0.7);
        const options = await Promise.all(
          tabs.map((tab, index) => answer(tab, id, chosen[index] ?? one, random, waits)),
        );
        tabs.forEach((tab, index) => {
          note(chosen[index] ?? one, tab, options[index] ?? '');
        });
        given += 2;
      }
      await expect
        .poll(async () => missing(await answersOn(page), may, known))
        .toEqual([])
        .catch((error: unknown) => {
          lost += 1;
          throw error;
        });
      Object.assign(known, await answersOn(page));

      if (random.chance(0.5) && given < COUNT) {
        // One tab dies right after an answer that nobody called saved: that one may be there or not.
        const [index, item] = [random.pick([0, 1]), random.pick(items)];
        const tab = tabs[index] ?? app;
        const last = await answer(tab, id, item, random, false);
        given += 1;
        await kill(tab);
        killed += 1;
        const after = await answersOn(page);
        if (after[item.id] === last) known[item.id] = last;
        expect(after).toEqual(known);
        tabs[index] = await openTab(context, id, clocks[index] ?? 0);
      }
    }
    for (const tab of tabs) {
      for (const item of items.slice(0, 8)) {
        await tab.page.goto(`./#/a/${id}/quiz/${item.id}`);
        await tab.quiz.expectQuestion(items, item);
        const chosen = tab.quiz.options.and(tab.page.locator(':checked'));
        if (known[item.id]) await expect(chosen).toHaveAttribute('value', known[item.id] ?? '');
      }
    }
  } finally {
    noteTrust({
      number: 5,
      engine: 'chromium',
      count: given,
      failures: lost,
      worst: { value: killed, text: `${killed} tabs killed` },
    });
  }
  expect(given).toBeGreaterThanOrEqual(COUNT);
});

/** Items whose answer on the disk is neither one of this block's nor the one from before. */
function missing(
  disk: Readonly<Record<string, string>>,
  may: ReadonlyMap<string, ReadonlyMap<App, string>>,
  known: Readonly<Record<string, string>>,
): string[] {
  return items
    .map((item) => item.id)
    .filter((id) => {
      const options = may.get(id);
      const answer = disk[id];
      return options ? ![...options.values()].includes(answer ?? '') : answer !== known[id];
    });
}

test('Trust 5: for one question the last answer of two tabs counts, in both', async ({
  app,
  context,
  page,
}) => {
  const [item] = items;
  const { id } = await haveEarlier(page, {});
  await app.open(`#/a/${id}/quiz/${item?.id}`);
  const other = new App(await context.newPage());
  await other.open(`#/a/${id}/quiz/${item?.id}`);

  await app.quiz.options.nth(1).press('Space');
  await expect(other.quiz.options.nth(1)).toBeChecked();
  await other.quiz.options.nth(2).press('Space');
  await expect(app.quiz.options.nth(2)).toBeChecked();
});
