import type { Locator } from '@playwright/test';
import { answerTo, NO_OPPORTUNITY, SKIPPED } from '../../src/domain/answerSheet';
import type { Item } from '../../src/domain/item';
import { copiedText } from './clipboard';
import { answersOn, haveEarlier } from './device';
import { expectToShow } from './expectedResult';
import { tabTo } from './focus';
import { expect, test } from './journey';
import { type App, en } from './pages';
import {
  DIRECTOR,
  knownAnswers,
  ownWording,
  questionsFor,
  readinessOf,
  titleOf,
} from './questions';

const items = questionsFor(DIRECTOR);
const answers = knownAnswers(DIRECTOR);
const [first, second, third] = items;

/** The key that gives an answer: S, O, or the digit of the row in which the option stands. */
async function keyFor(app: App, item: Item): Promise<string> {
  const answer = answerTo(answers, item.id);
  if (answer === SKIPPED) return 's';
  if (answer === NO_OPPORTUNITY) return 'o';
  const rows = await app.quiz.options.evaluateAll((radios) =>
    radios.map((radio) => (radio instanceof HTMLInputElement ? radio.value : '')),
  );
  return String(rows.indexOf(answer ?? '') + 1);
}

for (const language of ['en', 'ar-XB']) {
  test(`Trust 15: By keyboard alone, from the start to a link that opens (${language})`, async ({
    app,
    context,
    page,
    newVisitor,
  }) => {
    test.slow();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await app.open();

    if (language !== 'en') {
      await test.step('They choose another language', async () => {
        await tabTo(page, app.settings.open);
        await page.keyboard.press('Enter');
        await tabTo(page, app.settings.language);
        await page.keyboard.type('Right');
        await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
        await page.keyboard.press('Escape');
        await expect(app.settings.panel).toBeHidden();
      });
    }

    await test.step('They choose the role', async () => {
      await tabTo(page, app.link(en.landing.start));
      await page.keyboard.press('Enter');
      await expect(app.heading).toContainText(en.role.title);
      await expect(app.heading).toBeFocused();
      await tabTo(page, app.roles.role('associate-pm'));
      while (!(await app.roles.role(DIRECTOR.role).isChecked()))
        await page.keyboard.press('ArrowDown');
      await tabTo(page, app.roles.form);
      while (!(await app.roles.shortForm.isChecked())) await page.keyboard.press('ArrowDown');
      await tabTo(page, app.roles.start);
      await page.keyboard.press('Enter');
    });

    await test.step('They rate a story and go to the questions', async () => {
      await expect(app.heading).toContainText(en.warmUp.title);
      await expect(app.heading).toBeFocused();
      await tabTo(page, page.getByRole('radio').first());
      await page.keyboard.press('Space');
      await expect(page.getByRole('status').first()).not.toBeEmpty();
      await tabTo(page, app.roles.toQuestions);
      await page.keyboard.press('Enter');
    });

    await test.step('They answer every question', async () => {
      for (const [index, item] of items.entries()) {
        await expect(app.heading).toContainText(ownWording.items[item.id]?.stem ?? '');
        await expect(app.heading).toContainText(`Question ${index + 1} of ${items.length}`);
        await expect(app.heading).toBeFocused();
        await page.keyboard.press(await keyFor(app, item));
      }
    });

    await test.step('They name nothing of their own', async () => {
      await expect(app.heading).toContainText(en.ownView.title);
      await expect(app.heading).toBeFocused();
      await tabTo(page, app.review.ratherNot);
      await page.keyboard.press('Enter');
    });

    await test.step('They look at the result', async () => {
      await expect(app.heading).toContainText(en.review.title);
      await expect(app.heading).toBeFocused();
      await tabTo(page, app.review.seeResult);
      await page.keyboard.press('Enter');
      await expect(app.heading).toContainText(titleOf(DIRECTOR.role));
      await expect(app.heading).toBeFocused();
    });

    const link = await test.step('They copy a link with their initials', async () => {
      await tabTo(page, app.result.shareButton);
      await page.keyboard.press('Enter');
      await expect(app.share.dialog).toBeVisible();
      await tabTo(page, app.share.addLabel);
      await page.keyboard.press('Space');
      await tabTo(page, app.share.label);
      await page.keyboard.type('so? 1');
      await tabTo(page, app.share.copy);
      await page.keyboard.press('Enter');
      await expect(app.share.copied).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(app.share.dialog).toBeHidden();
      await expect(app.result.shareButton).toBeFocused();
      return copiedText(context);
    });

    await test.step('It opens elsewhere', async () => {
      const reader = await newVisitor();
      await reader.page.goto(link);
      await expectToShow(reader.result, readinessOf(DIRECTOR, answers));
      await expect(reader.page.getByText('so? 1')).toBeVisible();
    });
  });
}

test.describe('In a question', () => {
  test.beforeEach(async ({ app, page }) => {
    await page.clock.install();
    await haveEarlier(page, {});
    await app.open(`#/a/earlier/quiz/${first?.id}`);
    await app.quiz.expectQuestion(items, first);
  });

  test('arrow keys choose and never move on; a digit does', async ({ app, page }) => {
    await tabTo(page, app.quiz.options.first());
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(app.quiz.options.nth(2)).toBeChecked();
    await page.clock.fastForward(60_000);
    await app.quiz.expectQuestion(items, first);

    await page.keyboard.press('2');
    await app.quiz.expectQuestion(items, second);
    await page.keyboard.press('Backspace');
    await app.quiz.expectQuestion(items, first);
    await expect(app.quiz.options.nth(1)).toBeChecked();
  });

  test('Enter goes on, Backspace goes back, and the answers are where they were', async ({
    app,
    page,
  }) => {
    await tabTo(page, app.quiz.options.first());
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await app.quiz.expectQuestion(items, second);
    await expect(app.heading).toBeFocused();
    await page.keyboard.press('Backspace');
    await app.quiz.expectQuestion(items, first);
    await expect(app.heading).toBeFocused();
    await expect(app.quiz.options.nth(1)).toBeChecked();
  });

  test('S skips, O says that there was no opportunity, and both can be seen afterwards', async ({
    app,
    page,
  }) => {
    await page.keyboard.press('s');
    await app.quiz.expectQuestion(items, second);
    await page.keyboard.press('o');
    await app.quiz.expectQuestion(items, third);
    await page.keyboard.press('Backspace');
    await expect(page.getByText(en.quiz.passed['no-opportunity'])).toBeVisible();
    await page.keyboard.press('Backspace');
    await expect(page.getByText(en.quiz.passed.skip)).toBeVisible();
  });

  test('? explains the keys, and no key reaches the question behind', async ({ app, page }) => {
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: en.quiz.keys.title });
    await expect(help).toBeVisible();
    for (const key of ['1', 's', 'o', 'Backspace']) await page.keyboard.press(key);
    await page.clock.fastForward(60_000);
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
    await app.quiz.expectQuestion(items, first);
    await expect(app.quiz.options.and(page.locator(':checked'))).toHaveCount(0);
  });

  test('the keys are silent while somebody uses the settings', async ({ app, page }) => {
    await app.settings.open.click();
    await app.settings.theme.focus();
    for (const key of ['s', 'o', '1', 'Backspace']) await page.keyboard.press(key);
    await page.clock.fastForward(60_000);
    await app.quiz.expectQuestion(items, first);
    expect(await answersOn(page)).toEqual({});
  });

  test('the keys can be switched off; Tab and arrows still do everything', async ({
    app,
    page,
  }) => {
    await app.settings.open.click();
    await app.settings.shortcuts.uncheck();
    await app.settings.panel.press('Escape');
    await expect(app.settings.panel).toBeHidden();
    for (const key of ['1', 's', 'o', '?', 'Backspace']) await page.keyboard.press(key);
    await page.clock.fastForward(60_000);
    await app.quiz.expectQuestion(items, first);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await answersOn(page)).toEqual({});

    await tabTo(page, app.quiz.options.first());
    await page.keyboard.press('Space');
    await expect(app.quiz.options.first()).toBeChecked();
    await tabTo(page, app.quiz.next);
    await page.keyboard.press('Enter');
    await app.quiz.expectQuestion(items, second);
  });
});

test('Letters typed into the search for a role are only letters', async ({ app, page }) => {
  await app.open('#/start');
  await tabTo(page, app.roles.search);
  await page.keyboard.type('so1?');
  await expect(app.roles.search).toHaveValue('so1?');
  await app.roles.search.fill('director');
  await expect(app.roles.role(DIRECTOR.role)).toBeVisible();
  await expect(app.roles.role('associate-pm')).toBeHidden();
  await app.roles.search.fill('zebra');
  await expect(page.getByText(/No role mentions “zebra”/)).toBeVisible();
});

test('Trust 15: The first stop of Tab skips to the content', async ({ app, page }) => {
  await app.open('#/method');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await tabTo(page, app.link(en.shell.skip));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

const LAYERS: readonly {
  what: string;
  address: string;
  opener: (app: App) => Locator;
  layer: (app: App) => Locator;
}[] = [
  {
    what: 'the settings',
    address: '#/method',
    opener: (app) => app.settings.open,
    layer: (app) => app.settings.panel,
  },
  {
    what: 'the help with the keys',
    address: `#/a/earlier/quiz/${first?.id}`,
    opener: (app) => app.button(en.quiz.keys.open),
    layer: (app) => app.page.getByRole('dialog', { name: en.quiz.keys.title }),
  },
  {
    what: 'the share dialog',
    address: '#/a/earlier',
    opener: (app) => app.result.shareButton,
    layer: (app) => app.share.dialog,
  },
  {
    what: 'the question before everything is deleted',
    address: '#/assessments',
    opener: (app) => app.button(en.library.everything.button),
    layer: (app) => app.page.getByRole('dialog', { name: en.library.everything.title }),
  },
];
for (const { what, address, opener, layer } of LAYERS) {
  test(`Trust 15: Tab goes round in ${what}, Escape closes it, and the focus goes back`, async ({
    app,
    page,
  }) => {
    await haveEarlier(page, answers);
    await app.open(address);
    await tabTo(page, opener(app));
    await page.keyboard.press('Enter');
    await expect(layer(app)).toBeVisible();
    const stops = layer(app)
      .locator('button:enabled, select, input, textarea, summary')
      .filter({ visible: true });
    await tabTo(page, stops.first());
    await tabTo(page, stops.last());
    await page.keyboard.press('Escape');
    await expect(layer(app)).toBeHidden();
    await expect(opener(app)).toBeFocused();
  });
}
