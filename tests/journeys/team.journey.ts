import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { competenciesOf } from '../../src/domain/bank';
import { judgeAnswers } from '../../src/domain/readiness';
import { coverageOf } from '../../src/domain/team';
import { keptBy } from './device';
import { tabTo } from './focus';
import { expect, test } from './journey';
import { en, filled } from './pages';
import { bank, DIRECTOR, knownAnswers, linkTo, titleOf } from './questions';

const answers = knownAnswers(DIRECTOR);
const home = 'https://next-rung.example/';
const linkOf = (label: string) => home + linkTo(answers, { label });
const manyLinks = (count: number) =>
  Array.from({ length: count }, (_, index) => linkOf(`Somebody ${index + 1}`)).join('\n');

/** The team page in somebody's browser. */
class Team {
  readonly field: Locator;
  readonly read: Locator;
  readonly names: Locator;
  readonly role: Locator;
  readonly coverage: Locator;
  readonly roles: Locator;
  readonly parts: Locator;

  constructor(private readonly page: Page) {
    const part = (name: string) => page.getByRole('region', { name });
    this.field = page.getByRole('textbox', { name: en.team.links.label });
    this.read = page.getByRole('button', { name: en.team.links.read });
    this.names = part(en.team.people.title).getByRole('textbox');
    this.role = page.getByRole('combobox', { name: en.team.against.whose });
    this.coverage = part(en.team.coverage.title).getByRole('table');
    this.roles = part(en.team.roles.title).getByRole('table');
    this.parts = page.locator('main [aria-busy]');
  }

  async paste(text: string): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.field.focus();
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.press('ControlOrMeta+V');
  }

  /** Everything is drawn and counted for so many people. */
  async expectPeople(count: number): Promise<void> {
    const text = count === 1 ? en.team.read.people_one : en.team.read.people_other;
    const number = new Intl.NumberFormat('en').format(count);
    const heading = this.page.getByRole('heading', { name: filled(text, { number }), level: 2 });
    await expect(heading).toBeVisible({ timeout: 30_000 });
    await expect(this.parts).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
  }

  linesIn(title: string): Locator {
    return this.page.getByRole('region', { name: title }).getByRole('listitem');
  }

  /** What the heat map counts, row by row. */
  counts(): Promise<number[][]> {
    return this.coverage.evaluate((table: HTMLTableElement) =>
      [...table.rows]
        .filter((row) => row.querySelector('td'))
        .map((row) =>
          [...row.querySelectorAll('td')].map((cell) =>
            Number(cell.textContent?.replace(/\D/g, '')),
          ),
        ),
    );
  }
}

test('An empty team page says what to paste, what comes out, and that nothing is kept', async ({
  app,
  page,
}) => {
  await app.open('#/team');
  await expect(app.heading).toHaveText(en.team.title);
  for (const text of [en.team.notRanked, en.team.links.safe, en.team.empty.links]) {
    await expect(page.getByText(text)).toBeVisible();
  }
  await expect(page.getByRole('table')).toHaveCount(1);
});

test('A pasted list is read at once; whoever it adds is counted, and every other line has its reason', async ({
  app,
  page,
}) => {
  const team = new Team(page);
  await app.open('#/team');
  const before = await keptBy(page);
  const ada = linkOf('Ada');
  await team.paste(
    [
      'Hello, these are ours:',
      ada,
      `<${linkOf('Ben')}>.`,
      '',
      `> ${linkOf('Cem').slice(0, 60)}=`,
      `> ${linkOf('Cem').slice(60)}`,
      `${home}#/k/1.AAknwNqVFzhsi4r0oeAk`,
      ada.slice(0, -9),
      `${home}#/r/1.CQHWSgAAAAu5lWI`,
      ada,
      `${home}about`,
    ].join('\n'),
  );
  await team.expectPeople(3);
  const names = await team.names.evaluateAll((all) =>
    all.map((one) => (one instanceof HTMLInputElement ? one.value : '')),
  );
  expect(names).toEqual(['Ada', 'Ben', 'Cem']);
  await expect(team.linesIn(en.team.read.refused)).toHaveText([
    `Line 7 ${en.team.problem.locked}`,
    `Line 8 ${en.team.problem['cut-short']}`,
    `Line 11 ${en.team.problem['not-a-link']}`,
  ]);
  await expect(team.linesIn(en.team.read.otherEditions)).toContainText(['Line 9 Edition 9.1']);
  await expect(team.linesIn(en.team.read.repeated)).toHaveText([
    `Line 10 ${filled(en.team.read.sameAs, { first: 2 })}`,
  ]);

  const judgement = judgeAnswers(bank, DIRECTOR, answers, 'short');
  const expected = competenciesOf(bank).map((competency) => {
    const { people, unknown } = coverageOf(competency, [judgement, judgement, judgement]);
    return [...people, unknown];
  });
  expect(await team.counts()).toEqual(expected);
  expect(await keptBy(page)).toEqual(before);
});

test('Everybody is held against one role when asked to, and the file says so', async ({
  app,
  page,
}, testInfo) => {
  const team = new Team(page);
  await app.open('#/team');
  await team.paste(manyLinks(3));
  await team.expectPeople(3);
  await team.role.selectOption('head-of-product');
  await expect(page.getByRole('combobox', { name: en.team.against.stage })).toBeVisible();
  const role = titleOf('head-of-product');
  const asked = filled(en.team.coverage.askedLegend, { role });
  await expect(page.getByText(asked, { exact: true })).toBeVisible();
  await team.expectPeople(3);
  const download = page.waitForEvent('download');
  await app.button(en.team.files.json).click();
  const path = testInfo.outputPath('team.json');
  await (await download).saveAs(path);
  const file = JSON.parse(await readFile(path, 'utf8'));
  expect(file).toMatchObject({
    format: 'next-rung-team',
    version: 1,
    against: { role: 'head-of-product' },
  });
  expect(file.people).toHaveLength(3);
});

test('Two hundred people and a thousand are read with the page at hand, and few of them shown', async ({
  app,
  page,
}) => {
  test.slow();
  const team = new Team(page);
  await app.open('#/team');
  for (const count of [200, 1000]) {
    await team.paste(manyLinks(count));
    // The page answers before it is done.
    await app.settings.open.click();
    await expect(app.settings.panel).toBeVisible();
    await app.settings.panel.press('Escape');
    await team.expectPeople(count);
    expect(await team.names.count()).toBeLessThan(50);
    const elements = await page.evaluate(() => document.querySelectorAll('main *').length);
    expect(elements).toBeLessThan(2000);
    for (const row of await team.counts()) {
      expect(row.reduce((sum, one) => sum + one)).toBe(count);
    }
  }
});

test('Another list takes the place of one that is still being read', async ({ app, page }) => {
  const team = new Team(page);
  await app.open('#/team');
  await team.paste(manyLinks(1000));
  await team.paste(manyLinks(2));
  await team.expectPeople(2);
  await expect(team.names).toHaveCount(2);
});

test('Trust 15: By keyboard alone: paste, name somebody, choose a role, see who could help', async ({
  app,
  page,
}) => {
  const team = new Team(page);
  await app.open('#/team');
  await tabTo(page, team.field);
  await team.paste([`${home}${linkTo(answers)}`, linkOf('Ben')].join('\n'));
  await team.expectPeople(2);
  await tabTo(page, team.read);
  await page.keyboard.press('Enter');
  await team.expectPeople(2);
  await tabTo(page, team.names.first());
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Zoë');
  await page.keyboard.press('Tab');
  const gaps = page.getByRole('region', { name: en.team.gaps.title });
  await expect(gaps.getByText(/Zoë/).first()).toBeVisible();
  await tabTo(page, team.role);
  await page.keyboard.type(titleOf('head-of-product'));
  await expect(team.role).toHaveValue('head-of-product');
  await tabTo(page, app.button(en.team.files.competencies));
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(
    /^next-rung-team-competencies-\d{4}-\d\d-\d\d\.csv$/,
  );
});

for (const width of [390, 320]) {
  test(`Nothing scrolls sideways at ${width} pixels`, async ({ app, page }) => {
    await page.setViewportSize({ width, height: 844 });
    const team = new Team(page);
    const scrolled = () => page.evaluate(() => document.documentElement.scrollWidth);
    await app.open('#/team');
    const empty = await scrolled();
    expect(empty).toBeLessThanOrEqual(width);
    await team.paste(
      [manyLinks(3), 'https://x.example/#/k/1.AAkn', linkOf('W'.repeat(40))].join('\n'),
    );
    await team.expectPeople(4);
    expect(await scrolled()).toBe(empty);
  });
}
