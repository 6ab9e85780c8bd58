import type { BrowserContext, BrowserType, LaunchOptions } from '@playwright/test';
import { seeded } from '../domain/seeded';
import { noteTrust, trustCount } from '../trust/share';
import { answersOn } from './device';
import { expect, test } from './engines/engine';
import { killBrowserOf } from './engines/pageVisitor';
import { Promised, TOLD, tellWhatIsSaved } from './engines/shownAsSaved';
import { App, en } from './pages';
import { DIRECTOR, ownWording, questionsFor } from './questions';

const EVERY_MS = 150;
/** A life ends at some moment after so long, at most. */
const LONGEST_LIFE_MS = 2_700;
const MOST_ANSWERS = Math.ceil(LONGEST_LIFE_MS / EVERY_MS) + 2;

const items = questionsFor(DIRECTOR);
const itemAsked = (heading: string) =>
  items.find(({ id }) => heading.endsWith(ownWording.items[id]?.stem ?? heading));

interface Life {
  readonly context: BrowserContext;
  readonly app: App;
  /** SIGKILL: no process of this browser gets to say goodbye. */
  kill(): Promise<void>;
}

test.skip(({ engine }) => engine === 'webkit', 'WebKit’s automation keeps no profile');

/** Lives of one browser whose disk outlives them. */
function lives(
  browser: BrowserType,
  options: LaunchOptions & { baseURL?: string },
  folder: string,
) {
  const promised = new Promised();
  async function start(): Promise<Life> {
    const context = await browser.launchPersistentContext(folder, options);
    context.on('console', (message) => {
      const [, report] = message.text().split(TOLD);
      if (report) promised.hear(JSON.parse(report));
    });
    await context.addInitScript(tellWhatIsSaved, { sentence: en.quiz.saving.saved, told: TOLD });
    const app = new App(await context.newPage());
    return { context, app, kill: () => killBrowserOf(context, folder) };
  }
  return { start, promised };
}

async function startAnew(app: App): Promise<void> {
  await app.open('#/start');
  await app.roles.startFor(DIRECTOR.role);
  await app.quiz.expectQuestion(items, items[0]);
}

/** @returns false where the landing page knows of nothing to go on with: the browser threw it all away */
async function goOn(app: App): Promise<boolean> {
  await app.open();
  const way = app.link(en.landing.goOn.continue);
  const isThere = await way.waitFor({ timeout: 20_000 }).then(
    () => true,
    () => false,
  );
  if (!isThere) return false;
  await way.click();
  await expect(app.quiz.options.first()).toBeVisible();
  return true;
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

/** A digit every 150 ms, seen or not, until the browser is no more. */
async function answerUntil(killed: Promise<void>, app: App, digit: () => string): Promise<number> {
  let presses = 0;
  let alive = true;
  const end = killed.then(() => {
    alive = false;
  });
  while (alive) {
    presses += 1;
    // Counted first: what the dying browser confirms no more may have arrived all the same.
    await app.page.keyboard.press(digit()).catch(() => {});
    await Promise.race([end, new Promise((resolve) => setTimeout(resolve, EVERY_MS))]);
  }
  return presses;
}

test('Trust 1: every answer shown as saved is there after each kill, in the middle of answering', async ({
  playwright,
  browserName,
  channel,
  launchOptions,
  baseURL,
  engine,
}, testInfo) => {
  const kills = trustCount(1, engine);
  test.setTimeout(60_000 + kills * 60_000);
  const options = { channel, ...launchOptions, baseURL };
  const { start, promised } = lives(
    playwright[browserName],
    options,
    testInfo.outputPath('profile'),
  );
  const random = seeded(1);
  const digit = () => random.pick(['1', '2', '3', '4']);
  const lost: string[] = [];
  const misplaced: string[] = [];
  let looked = 0;

  let life = await start();
  await startAnew(life.app);
  for (let kill = 1; kill <= kills; kill++) {
    let place = await placeOf(life.app);
    if (place + MOST_ANSWERS >= items.length) {
      await startAnew(life.app);
      place = 0;
      promised.clear();
    }
    // One answer is called saved in every life, so that there is something to lose.
    await life.app.page.keyboard.press(digit());
    await expect.poll(() => promised.headings.length).toBeGreaterThan(0);
    const { kill: end } = life;
    const killed = new Promise((resolve) =>
      setTimeout(resolve, random.fraction() * LONGEST_LIFE_MS),
    ).then(end);
    const presses = await answerUntil(killed, life.app, digit);

    life = await start();
    if (!(await goOn(life.app))) {
      looked += promised.headings.length;
      lost.push(...promised.headings.map((heading) => `kill ${kill}: “${heading}”, and all else`));
      await startAnew(life.app);
      promised.clear();
      continue;
    }
    const restored = await placeOf(life.app);
    const asked = promised.headings.map((heading) => ({ heading, item: itemAsked(heading) }));
    const told = Math.max(...asked.map(({ item }) => items.findIndex(({ id }) => id === item?.id)));
    // At the last question called saved, or at one of those that followed.
    if (restored < told || restored > place + presses + 1) {
      misplaced.push(`kill ${kill}: question ${restored + 1} came up, ${told + 1} was the last`);
    }
    // Assessments that were full before are on this disk as well.
    const [, assessmentId] = /\/a\/([^/]+)\//.exec(life.app.page.url()) ?? [];
    const kept = await answersOn(life.app.page, assessmentId);
    for (const { heading, item } of asked) {
      looked += 1;
      const answer = kept[item?.id ?? ''];
      if (!promised.isKept(heading, answer)) lost.push(`kill ${kill}: ${item?.id} is ${answer}`);
    }
    // What is on the disk is on the page: the last ones are looked at there.
    for (const { item } of asked.slice(-3)) {
      await life.app.page.goto(quizOf(life.app) + item?.id);
      await life.app.quiz.expectQuestion(items, item);
      const chosen = life.app.page.locator('[role=radiogroup] input:checked');
      await expect(chosen).toHaveValue(kept[item?.id ?? ''] ?? '');
    }
    // Where every answer is looked at, the place moves with it.
    await life.app.page.goto(`${quizOf(life.app)}${items[restored]?.id}`);
    await life.app.quiz.expectQuestion(items, items[restored]);
  }
  await life.context.close();

  const failures = lost.length + misplaced.length;
  const text = `${lost.length} of ${looked} answers called saved were lost, the place ${misplaced.length} times`;
  noteTrust({ number: 1, engine, count: kills, failures, worst: { value: failures, text } });
  expect([...lost, ...misplaced]).toEqual([]);
});

test('Trust 1: killed while a saved answer stands there: the same question, the same answer', async ({
  playwright,
  browserName,
  channel,
  launchOptions,
  baseURL,
}, testInfo) => {
  test.setTimeout(120_000);
  const options = { channel, ...launchOptions, baseURL };
  const { start } = lives(playwright[browserName], options, testInfo.outputPath('profile'));
  const before = await start();
  await startAnew(before.app);
  for (const item of items.slice(0, 3)) {
    await before.app.quiz.expectQuestion(items, item);
    await before.app.page.keyboard.press('2');
  }
  await before.app.quiz.expectQuestion(items, items[3]);
  await before.app.quiz.options.nth(2).focus();
  await before.app.page.keyboard.press('Space');
  await expect(before.app.quiz.saved).toBeVisible();
  await before.kill();

  const after = await start();
  expect(await goOn(after.app)).toBe(true);
  await after.app.quiz.expectQuestion(items, items[3]);
  await expect(after.app.quiz.options.nth(2)).toBeChecked();
  await after.context.close();
});
