import type { Page } from '@playwright/test';
import { answersOn, haveEarlier } from './device';
import { expect, test } from './journey';
import { addressesOf, en } from './pages';
import { DIRECTOR, knownAnswers, ownWording, questionsFor } from './questions';

const items = questionsFor(DIRECTOR);
const answers = knownAnswers(DIRECTOR);
const [first, second, third] = items;

test('Another language in the middle of the questions touches no answer', async ({ app, page }) => {
  const { id } = await haveEarlier(page, answers);
  await app.open(`#/a/${id}/quiz/${second?.id}`);
  const chosen = app.quiz.options.and(page.locator(':checked'));
  const before = await chosen.getAttribute('value');
  for (const language of ['en-XA', 'ar-XB', 'en']) {
    await app.settings.choose({ language });
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(chosen).toHaveAttribute('value', before ?? '');
    await expect(page).toHaveURL(new RegExp(`/quiz/${second?.id}$`));
  }
  await app.quiz.expectQuestion(items, second);
  expect(await answersOn(page)).toEqual(answers);
});

test('A language that arrives late changes the words alone: focus and place stay', async ({
  app,
  page,
}) => {
  const { id } = await haveEarlier(page, answers);
  await page.setViewportSize({ width: 390, height: 500 });
  await app.open(`#/a/${id}/quiz/${first?.id}`);
  // Most of a language is made by this: it comes when the next question is read already.
  await page.route('**/assets/pseudo-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await app.settings.choose({ language: 'ar-XB' });
  await page.keyboard.press('s');
  await app.quiz.expectQuestion(items, second);
  await expect(app.heading).toBeFocused();
  await page.evaluate(() => window.scrollTo(0, 200));
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar-XB');
  await expect(app.heading).toBeFocused();
  await expect(app.heading).toContainText(ownWording.items[second?.id ?? '']?.stem ?? '');
  expect(await page.evaluate(() => window.scrollY)).toBe(200);
});

test('Language and theme are remembered', async ({ app, page }) => {
  const html = page.locator('html');
  await app.open();
  await app.settings.choose({ language: 'ar-XB', theme: 'dark' });
  await page.reload();
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(html).toHaveAttribute('dir', 'rtl');
  await app.open('#/start');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(html).toHaveAttribute('lang', 'ar-XB');
  await app.settings.choose({ language: 'en', theme: 'system' });
  await page.reload();
  await expect(html).not.toHaveAttribute('data-theme');
  await expect(html).toHaveAttribute('dir', 'ltr');
});

test('While another page is on its way, what stands above every page is there, and stays', async ({
  app,
  page,
}) => {
  const { id } = await haveEarlier(page, answers);
  // As narrow as lets name and ways stand in one line.
  await page.setViewportSize({ width: 390, height: 844 });
  await app.open();
  // Where its parts have stood in any frame since the first paint, and which page was seen below.
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const look = () => {
      requestAnimationFrame(look);
      if (performance.getEntriesByType('paint').length === 0) return;
      const parts = [...document.querySelectorAll('#root > header, #root > header > *')];
      const places = parts
        .map((part) => part.getBoundingClientRect())
        .map(({ x, y }) => [x, y].map(Math.round).join(' '));
      seen.add(places.join(', '));
      const title = document.querySelector('h1');
      if (title?.checkVisibility()) seen.add(title.innerText);
    };
    requestAnimationFrame(look);
  });
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/assets/app-*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto('about:blank');
  await page.goto(`./#/a/${id}/quiz/${first?.id}`, { waitUntil: 'commit' });
  await expect(app.settings.open).toBeVisible();
  await expect(app.heading).toBeHidden();
  arrive();
  await app.quiz.expectQuestion(items, first);
  const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
  expect(seen).toEqual([
    expect.stringMatching(/^[\d ,]+$/),
    expect.stringContaining(ownWording.items[first?.id ?? '']?.stem ?? ''),
  ]);
});

test('A chosen theme is there before the first paint', async ({ app, page }) => {
  await app.open();
  await app.settings.choose({ theme: 'dark' });
  const atFirst = page.waitForEvent('console', (message) => message.text().startsWith('theme: '));
  await page.addInitScript(() => {
    new PerformanceObserver(() => {
      console.debug(`theme: ${document.documentElement.dataset.theme}`);
    }).observe({ type: 'paint', buffered: true });
  });
  await page.reload();
  expect((await atFirst).text()).toBe('theme: dark');
});

test('The back button goes to the question before, and forward again', async ({ app, page }) => {
  const { id } = await haveEarlier(page, {});
  await app.open(`#/a/${id}/quiz/${first?.id}`);
  await app.quiz.answerAll(items.slice(0, 2), answers, items);
  await app.quiz.expectQuestion(items, third);
  await page.goBack();
  await app.quiz.expectQuestion(items, second);
  await page.goBack();
  await app.quiz.expectQuestion(items, first);
  await expect(app.quiz.options.and(page.locator(':checked'))).toHaveCount(1);
  await page.goForward();
  await app.quiz.expectQuestion(items, second);
});

test('Loading again stays at the question, with its answer', async ({ app, page }) => {
  const { id } = await haveEarlier(page, {});
  await app.open(`#/a/${id}/quiz/${first?.id}`);
  await app.quiz.answerAll(items.slice(0, 2), answers, items);
  await app.quiz.expectQuestion(items, third);
  await app.quiz.back.click();
  await app.quiz.expectQuestion(items, second);
  const chosen = app.quiz.options.and(page.locator(':checked'));
  const before = await chosen.getAttribute('value');
  await page.reload();
  await app.quiz.expectQuestion(items, second);
  await expect(chosen).toHaveAttribute('value', before ?? '');
});

test('A person sees the options in the same order each time', async ({ app, page }) => {
  const { id } = await haveEarlier(page, {}, { shuffleSeed: 77 });
  await app.open(`#/a/${id}/quiz/${first?.id}`);
  const order = () =>
    app.quiz.options.evaluateAll((radios) => radios.map((radio) => radio.getAttribute('value')));
  const before = await order();
  await app.open('#/start');
  await app.roles.startFor(DIRECTOR.role);
  await app.quiz.expectQuestion(items, first);
  expect(await order()).toEqual(before);
});

test('Moving on after an answer can be switched off', async ({ app, page }) => {
  await page.clock.install();
  const { id } = await haveEarlier(page, {});
  await app.open(`#/a/${id}/quiz/${first?.id}`);
  await app.settings.open.click();
  await app.settings.moveOn.uncheck();
  await app.settings.panel.press('Escape');
  await app.quiz.options.nth(1).click();
  await page.keyboard.press('3');
  await page.clock.fastForward(60_000);
  await app.quiz.expectQuestion(items, first);
  await expect(app.quiz.options.nth(2)).toBeChecked();
  await app.quiz.next.click();
  await app.quiz.expectQuestion(items, second);
});

for (const format of ['A4', 'Letter']) {
  test(`The result prints on ${format}: the words and the picture, and nothing to press`, async ({
    app,
    page,
  }) => {
    const { id } = await haveEarlier(page, answers);
    await app.open(`#/a/${id}`);
    await expect(app.result.radar).toBeVisible();
    const pages = (await page.pdf({ format })).toString('latin1').match(/\/Type \/Page\b/g);
    expect(pages?.length).toBeGreaterThan(1);
    expect(pages?.length).toBeLessThan(9);

    await page.emulateMedia({ media: 'print' });
    await expect(app.result.verdict).toBeVisible();
    await expect(app.result.radar).toBeVisible();
    await expect(app.result.gates.first()).toBeVisible();
    for (const name of [en.result.share, en.result.print, en.settings.open]) {
      await expect(app.button(name)).toBeHidden();
    }
    await expect(app.link(en.shell.library)).toBeHidden();
  });
}

test.describe('For somebody who asked for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('Trust 17: nothing moves on any page', async ({ app, page }) => {
    await countMotion(page);
    const { id } = await haveEarlier(page, answers);
    for (const [name, address] of Object.entries(addressesOf(id))) {
      await app.open(address);
      if (/result/.test(name)) await expect(app.result.radar).toBeVisible();
      expect(await motionOn(page), name).toEqual({ animations: 0, redrawn: 0 });
    }
    await app.open(`#/a/${id}/quiz/${first?.id}`);
    await app.quiz.next.click();
    await app.quiz.expectQuestion(items, second);
    expect(await motionOn(page)).toEqual({ animations: 0, redrawn: 0 });
  });
});

test('For everybody else the next question slides in and the radar grows', async ({
  app,
  page,
}) => {
  await countMotion(page);
  const { id } = await haveEarlier(page, answers);
  await app.open(`#/a/${id}/quiz/${first?.id}`);
  await app.quiz.expectQuestion(items, first);
  expect((await motionOn(page)).animations, 'the first is there at once').toBe(0);
  await app.quiz.next.click();
  await app.quiz.expectQuestion(items, second);
  await expect.poll(async () => (await motionOn(page)).animations).toBeGreaterThan(0);
  await app.open(`#/a/${id}`);
  await expect(app.result.radar).toBeVisible();
  await expect.poll(async () => (await motionOn(page)).redrawn).toBeGreaterThan(0);
});

/** Counts from the start of each page what moves: animations of style, and shapes drawn anew. */
function countMotion(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const seen = { animations: 0, redrawn: 0 };
    Object.assign(window, { motionSeen: seen });
    for (const start of ['animationstart', 'transitionrun']) {
      document.addEventListener(start, ({ target }) => {
        // That a page is on its way appears late, and does not move.
        if (!(target as Element).matches('.loading')) seen.animations += 1;
      });
    }
    new MutationObserver((changes) => {
      seen.redrawn += changes.length;
    }).observe(document, { subtree: true, attributeFilter: ['d'] });
  });
}

function motionOn(page: Page) {
  return page.evaluate(() => {
    const { motionSeen } = window as typeof window & {
      motionSeen: { animations: number; redrawn: number };
    };
    return motionSeen;
  });
}
