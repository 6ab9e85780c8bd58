import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { launchOptions } from './chromium';
import { expect, test } from './journey';
import { App, en } from './pages';
import { DIRECTOR, questionsFor, wording } from './questions';

// KILLS=100 npm run journeys -- kills
const KILLS = Number(process.env.KILLS ?? 3);
const items = questionsFor(DIRECTOR);
const itemAsked = (heading: string) =>
  items.find(({ id }) => heading.endsWith(wording.items[id]?.stem ?? heading));

/** An answer beside which "Saved on this device" stood. */
interface ShownAsSaved {
  readonly heading: string;
  readonly option: string;
}

/** Tells the test what a person sees: which answer is called saved, as soon as it is. */
function reportSaved(sentence: string): void {
  let last = '';
  new MutationObserver(() => {
    const spans = [...document.querySelectorAll('main span')];
    const saved = spans.some(({ textContent }) => textContent === sentence);
    const chosen = document.querySelector<HTMLInputElement>('[role=radiogroup] :checked');
    const heading = document.querySelector('h1')?.textContent;
    const report = JSON.stringify({ heading, option: chosen?.value });
    if (!saved || !chosen || report === last) return;
    last = report;
    console.debug(`shown as saved: ${report}`);
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}

/** One life of a browser whose disk outlives it. */
async function start(folder: string, baseURL: string | undefined, saved: ShownAsSaved[]) {
  const context = await chromium.launchPersistentContext(folder, { ...launchOptions, baseURL });
  context.on('console', (message) => {
    const [, report] = message.text().split('shown as saved: ');
    if (report) saved.push(JSON.parse(report));
  });
  await context.addInitScript(reportSaved, en.quiz.saving.saved);
  return { context, app: new App(await context.newPage()) };
}

/** SIGKILL: no process of this browser gets to say goodbye. */
async function kill(context: BrowserContext, folder: string): Promise<void> {
  const closed = new Promise((resolve) => context.once('close', resolve));
  process.kill(Number(readlinkSync(join(folder, 'SingletonLock')).split('-').pop()), 'SIGKILL');
  await closed;
}

async function startAnew(app: App): Promise<void> {
  await app.open('#/start');
  await app.roles.startFor(DIRECTOR.role);
  await app.quiz.expectQuestion(items, items[0]);
}

async function goOn(app: App): Promise<void> {
  await app.open();
  await app.link(en.landing.goOn.continue).click();
  await expect(app.quiz.options.first()).toBeVisible();
}

/** Which question stands there, counted from 0. */
async function placeOf(app: App): Promise<number> {
  const item = itemAsked((await app.heading.textContent()) ?? '');
  return items.findIndex(({ id }) => id === item?.id);
}

/** The address of the questions, without the one that stands there. */
function quizOf(app: App): string {
  return app.page.url().replace(/[^/]+$/, '');
}

test(`Every answer shown as saved is there after each of ${KILLS} kills`, async ({
  baseURL,
}, testInfo) => {
  test.setTimeout(60_000 + KILLS * 60_000);
  const folder = testInfo.outputPath('profile');
  const saved: ShownAsSaved[] = [];
  const known = new Map<string, string>();

  let { context, app } = await start(folder, baseURL, saved);
  await startAnew(app);

  for (let life = 1; life <= KILLS; life++) {
    let shown = await placeOf(app);
    if (shown > items.length - 8) {
      await startAnew(app);
      shown = 0;
      known.clear();
      saved.splice(0);
    }
    let told = shown;
    for (let answers = 2 + ((life * 7) % 4); answers > 0; answers--) {
      if (answers % 2) {
        // A digit moves on by itself, saved or not.
        await app.page.keyboard.press(String(1 + ((life + answers) % 4)));
      } else {
        await app.quiz.options.nth((life + answers) % 4).press('Space');
        await expect(app.quiz.saved).toBeVisible();
        await app.page.keyboard.press('Enter');
      }
      shown += 1;
      await app.quiz.expectQuestion(items, items[shown]);
    }
    // The last answer is given and not waited for.
    await app.page.keyboard.press('3');
    await kill(context, folder);

    for (const { heading, option } of saved.splice(0)) {
      const item = itemAsked(heading);
      if (!item) continue;
      known.set(item.id, option);
      told = Math.max(told, items.indexOf(item));
    }
    expect(known.size).toBeGreaterThan(0);

    ({ context, app } = await start(folder, baseURL, saved));
    await goOn(app);
    // At the last question called saved, or at one of those shown after it.
    const restored = await placeOf(app);
    expect(restored).toBeGreaterThanOrEqual(told);
    expect(restored).toBeLessThanOrEqual(shown + 1);
    for (const [id, option] of known) {
      await app.page.goto(quizOf(app) + id);
      const item = items.find((one) => one.id === id);
      await app.quiz.expectQuestion(items, item);
      await expect(
        app.page.locator(`[role=radiogroup] input[value="${option}"]`),
        id,
      ).toBeChecked();
    }
    // Where every answer is looked at, the place moves with it.
    await app.page.goto(`${quizOf(app)}${items[restored]?.id}`);
    await app.quiz.expectQuestion(items, items[restored]);
  }
  await context.close();
});

test('Killed while a saved answer stands there: the same question, the same answer', async ({
  baseURL,
}, testInfo) => {
  const folder = testInfo.outputPath('profile');
  const before = await start(folder, baseURL, []);
  await startAnew(before.app);
  for (const item of items.slice(0, 3)) {
    await before.app.quiz.expectQuestion(items, item);
    await before.app.page.keyboard.press('2');
  }
  await before.app.quiz.expectQuestion(items, items[3]);
  await before.app.page.keyboard.press('Tab');
  await before.app.quiz.options.nth(2).focus();
  await before.app.page.keyboard.press('Space');
  await expect(before.app.quiz.saved).toBeVisible();
  await kill(before.context, folder);

  const after = await start(folder, baseURL, []);
  await goOn(after.app);
  await after.app.quiz.expectQuestion(items, items[3]);
  await expect(after.app.quiz.options.nth(2)).toBeChecked();
  await after.context.close();
});
