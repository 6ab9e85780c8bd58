import { readFile } from 'node:fs/promises';
import { optionNear } from '../domain/people';
import { copiedText } from './clipboard';
import { haveEarlier, keptBy, NOTHING } from './device';
import { expectToShow, rungsOf } from './expectedResult';
import { expect, test } from './journey';
import { en } from './pages';
import {
  bank,
  DIRECTOR,
  knownAnswers,
  linkTo,
  questionsFor,
  readinessOf,
  wording,
} from './questions';

const answers = knownAnswers(DIRECTOR);
const expected = readinessOf(DIRECTOR, answers);
const nameOf = (competency: string) => wording.competencies[competency]?.name ?? '';

/** Text without the places where it wraps, which differ by size. */
function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

test('From the landing page to a result, a link, and the same result in another browser', async ({
  app,
  context,
  newVisitor,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  test.slow();
  const items = questionsFor(DIRECTOR);

  await test.step('They choose Director of Product and answer everything', async () => {
    await app.open();
    await app.link(en.landing.start).click();
    await app.roles.startFor(DIRECTOR.role);
    await app.quiz.answerAll(items, answers);
    await app.review.ratherNot.click();
    await app.review.seeResult.click();
  });

  await test.step('The result is what the domain computes from these answers', async () => {
    await expectToShow(app.result, expected);
    await expect(app.result.rungs).toHaveCount(bank.roles.length);
    for (const [index, name] of rungsOf(expected, answers).entries()) {
      await expect(app.result.rungs.nth(index)).toHaveAccessibleName(name);
    }
  });

  await test.step('The radar has an axis for each of the twenty competencies', async () => {
    const names = expected.competencies.map(({ competency }) =>
      wording.competencies[competency]?.short.replaceAll(' ', ''),
    );
    expect(names).toHaveLength(20);
    expect(await app.result.axes()).toEqual(names);
  });

  const link = await test.step('They copy the link', async () => {
    await app.result.shareButton.click();
    await expect(app.share.dialog).toContainText(en.share.warning);
    await app.share.copy.click();
    await expect(app.share.copied).toBeVisible();
    const copied = await copiedText(context);
    await expect(app.share.text).toHaveValue(copied);
    return copied;
  });

  await test.step('Somebody else opens it: the same numbers, and nothing is kept', async () => {
    const reader = await newVisitor();
    await reader.page.goto(link);
    await expectToShow(reader.result, expected);
    await expect(reader.page.getByText(en.shared.somebody)).toBeVisible();
    expect(await reader.result.axes()).toHaveLength(20);
    expect(await keptBy(reader.page)).toEqual(NOTHING);
  });
});

test('A reader keeps a copy of a shared result, once', async ({ app, page }) => {
  await app.open(linkTo(answers, { label: 'Zoë' }));
  await expect(page.getByText('Zoë')).toBeVisible();
  await app.button(en.shared.keep).click();
  await expect(page.getByText(en.shared.kept.saved)).toBeVisible();
  await app.open(`${linkTo(answers, { label: 'Zoë' })}>.`);
  await app.button(en.shared.keep).click();
  await expect(page.getByText(en.shared.kept.saved)).toBeVisible();

  const { records } = await keptBy(page);
  expect(records['next-rung assessments']).toHaveLength(1);
  expect(records['next-rung assessments']).toMatchObject([{ origin: 'link', label: 'Zoë' }]);
  expect(records['next-rung answers']).toHaveLength(Object.keys(answers).length);
});

test('A reader compares a shared result with their own: both on one radar, both in the table', async ({
  app,
  page,
}) => {
  const items = questionsFor(DIRECTOR);
  const own = Object.fromEntries(items.map((item) => [item.id, optionNear(item, 2)]));
  await haveEarlier(page, own);
  const before = await keptBy(page);

  await app.open(linkTo(answers));
  await app.button(en.shared.compare).click();
  await expect(page.getByText(en.result.radar.other, { exact: true })).toBeVisible();
  await expectToShow(app.result, expected, readinessOf(DIRECTOR, own));

  await app.button(en.shared.compareStop).click();
  await expectToShow(app.result, expected);
  expect(await keptBy(page)).toEqual(before);
});

test('A reader without an assessment of their own is told so', async ({ app, page }) => {
  await app.open(linkTo(answers));
  await app.button(en.shared.compare).click();
  await expect(page.getByText(en.shared.compareNone)).toBeVisible();
});

test('A reader takes it themselves: the way leads to the choice of a role', async ({
  app,
  page,
}) => {
  await app.open(linkTo(answers));
  await app.link(en.shared.take).click();
  await expect(app.heading).toHaveText(en.role.title);
  await expect(page).toHaveURL(/#\/start$/);
});

test.describe('From one’s own result', () => {
  test.beforeEach(async ({ app, page }) => {
    await haveEarlier(page, answers);
    await app.open('#/a/earlier');
    await app.result.shareButton.click();
  });

  test('levels alone are shared: the reader sees the verdict and every level, and no answer', async ({
    app,
    newVisitor,
  }) => {
    await app.share.reveals('levels').check();
    await expect(app.share.dialog).toContainText(en.share.neverAnswers);
    const link = await app.share.text.inputValue();

    const reader = await newVisitor();
    await reader.page.goto(link);
    await expect(reader.heading).toContainText('Director of Product');
    await expect(reader.page.getByText(en.shareMore.levelsOnly)).toBeVisible();
    await expect(reader.result.gates).toHaveCount(expected.gates.length);
    await expect(reader.result.lines).toHaveText(
      expected.competencies.map(({ competency }) => new RegExp(`^${nameOf(competency)}`)),
    );
    expect(await reader.result.axes()).toHaveLength(20);
    expect(await reader.result.tableRows()).toHaveLength(21);
    await expect(reader.button(en.shared.keep)).toHaveCount(0);
    expect(await keptBy(reader.page)).toEqual(NOTHING);
  });

  test('areas alone are shared: the reader sees four numbers, and no verdict', async ({
    app,
    newVisitor,
  }) => {
    await app.share.reveals('areas').check();
    const link = await app.share.text.inputValue();

    const reader = await newVisitor();
    await reader.page.goto(link);
    await expect(reader.page.getByText(en.shareMore.areasOnly)).toBeVisible();
    await expect(reader.result.gates).toHaveCount(0);
    await expect(reader.result.lines).toHaveCount(bank.areas.length);
    for (const { competency } of expected.competencies) {
      await expect(reader.page.getByText(nameOf(competency), { exact: true })).toHaveCount(0);
    }
    expect(await keptBy(reader.page)).toEqual(NOTHING);
  });

  for (const disclosure of ['everything', 'levels', 'areas'] as const) {
    test(`what the dialog shows is what the reader of "${disclosure}" sees`, async ({
      app,
      newVisitor,
    }) => {
      await app.share.reveals(disclosure).check();
      await app.share.addLabel.check();
      await app.share.label.fill('Zoë');
      await expect(app.share.preview).toContainText('Zoë');
      const reader = await newVisitor();
      await reader.page.goto(await app.share.text.inputValue());
      await expect(reader.result.radar).toBeVisible();
      const seen = inOneLine(await reader.page.getByRole('main').innerText());
      // Its radar may come a moment later.
      await expect.poll(async () => inOneLine(await app.share.preview.innerText())).toBe(seen);
    });
  }

  test('the picture of their page can be scrolled and not pressed, and steals neither focus nor title', async ({
    app,
    page,
  }) => {
    const title = await page.title();
    await expect(app.share.preview).toContainText(en.shared.keep);
    expect(await page.title()).toBe(title);
    const before = await keptBy(page);
    await app.share.preview.getByText(en.shared.keep).click({ force: true });
    expect(await keptBy(page)).toEqual(before);
  });

  test('a locked link opens with its passphrase alone, and leaves no open link behind', async ({
    app,
    newVisitor,
  }) => {
    await app.share.lock.check();
    await expect(app.share.passphrase).toHaveValue(/^[a-z]+( [a-z]+){5}$/);
    await expect(app.share.text).toHaveValue(/#\/k\/1\./);
    await expect(app.share.dialog).toContainText(en.share.warningLocked);
    const passphrase = await app.share.passphrase.inputValue();
    const link = await app.share.text.inputValue();

    const reader = await newVisitor();
    const field = reader.page.getByRole('textbox', { name: en.lock.passphrase });
    await reader.page.goto(link);
    await expect(reader.heading).toHaveText(en.lock.title);
    await field.fill(`${passphrase}s`);
    await reader.button(en.lock.open).click();
    await expect(reader.page.getByRole('alert')).toContainText(en.lock.problem['does-not-unlock']);
    await expect(field).toBeFocused();
    await field.fill(passphrase);
    await reader.button(en.lock.open).click();
    await expectToShow(reader.result, expected);
    expect(reader.page.url()).toBe(link);
    expect(await keptBy(reader.page)).toEqual(NOTHING);
  });

  test('a locked link with its end missing, or changed, is refused in a sentence', async ({
    app,
    newVisitor,
  }) => {
    await app.share.lock.check();
    await expect(app.share.text).toHaveValue(/#\/k\/1\./);
    const passphrase = await app.share.passphrase.inputValue();
    const link = await app.share.text.inputValue();
    const last = link.at(-30) === 'A' ? 'B' : 'A';
    const changed = link.slice(0, -30) + last + link.slice(-29);
    for (const [text, sentence] of [
      [link.slice(0, -20), en.shared.problem['cut-short']],
      [changed, en.lock.problem['does-not-unlock']],
    ] as const) {
      const reader = await newVisitor();
      await reader.page.goto(text);
      await reader.page.getByRole('textbox', { name: en.lock.passphrase }).fill(passphrase);
      await reader.button(en.lock.open).click();
      await expect(reader.page.getByRole('alert')).toContainText(sentence);
      expect(await keptBy(reader.page)).toEqual(NOTHING);
    }
  });

  test('one’s own passphrase locks from twelve characters on', async ({ app }) => {
    await app.share.lock.check();
    await expect(app.share.copy).toBeEnabled();
    await app.share.passphrase.fill('too short');
    await expect(app.share.copy).toBeDisabled();
    await app.share.passphrase.fill('long enough!');
    await expect(app.share.copy).toBeEnabled();
  });

  test('the radar, the table and all of it are saved as files, under names without a name', async ({
    app,
    page,
  }) => {
    await app.share.addLabel.check();
    await app.share.label.fill('Zoë');
    await app.share.files.click();
    const starts = {
      svg: /^<\?xml[^>]*>\s*<svg [^>]*viewBox/,
      png: /^\x89PNG/,
      csv: /^\ufeffId,Area,Competency/,
      json: /^\{\s*"\$schema"/,
    };
    for (const kind of ['svg', 'png', 'csv', 'json'] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        app.share.dialog.getByRole('button', { name: en.files[kind] }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(
        new RegExp(`^next-rung-product-director-result-\\d{4}-\\d\\d-\\d\\d\\.${kind}$`),
      );
      const content = await readFile(await download.path());
      expect(content.toString(kind === 'png' ? 'latin1' : 'utf8')).toMatch(starts[kind]);
      if (kind === 'svg') {
        const drawn = content.toString('utf8');
        for (const { competency } of expected.competencies) {
          const words = wording.competencies[competency]?.short.split(' ') ?? [];
          for (const word of words) expect(drawn).toContain(word.replace('&', '&amp;'));
        }
        expect(drawn).not.toMatch(/var\(|class=|style=|NaN/);
      }
    }
  });
});

test('On a phone the look at their page comes before the link', async ({ app, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await haveEarlier(page, answers);
  await app.open('#/a/earlier');
  await app.result.shareButton.click();
  await expect(app.share.copy).toBeHidden();
  await app.share.toPreview.click();
  await expect(page.getByRole('heading', { name: en.share.preview })).toBeFocused();
  await expect(app.share.preview).toContainText('Director of Product');
  await expect(app.share.copy).toBeVisible();
  await app.button(en.share.back).click();
  await expect(app.share.toPreview).toBeFocused();
});
