import { expect, type Locator, type Page } from '@playwright/test';
import { type AnswerSheet, answerTo, NO_OPPORTUNITY, SKIPPED } from '../../src/domain/answerSheet';
import type { Item } from '../../src/domain/item';
import { encodeResult } from '../../src/link/encodeResult';
import { areasOf, levelsOf } from '../../src/link/v2/fromReadiness';
import { en } from '../fixtures/englishTexts';
import { someInvitation, someJointLink, someReply } from './oneOnOneLinks';
import {
  bank,
  DIRECTOR,
  digest,
  knownAnswers,
  linkTo,
  ownWording,
  questionsFor,
  readinessOf,
  titleOf,
  wording,
} from './questions';

export { en };

/** Fills the gaps of a text of the interface. */
export function filled(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
}

/** One person's browser with the app in it. What is found on every page, and the pages. */
export class App {
  readonly heading: Locator;
  readonly roles: RoleChoice;
  readonly quiz: Quiz;
  readonly review: Review;
  readonly result: Result;
  readonly share: ShareDialog;
  readonly settings: Settings;

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1 });
    this.roles = new RoleChoice(page);
    this.quiz = new Quiz(page);
    this.review = new Review(page);
    this.result = new Result(page);
    this.share = new ShareDialog(page);
    this.settings = new Settings(page);
  }

  /** Opens an address of the app as if it were typed: a new document. */
  async open(fragment = ''): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(`./${fragment}`);
    await expect(this.heading).toBeVisible();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name });
  }

  link(name: string): Locator {
    return this.page.getByRole('link', { name });
  }
}

class RoleChoice {
  readonly search: Locator;
  /** The form chosen now: where Tab arrives among the forms. */
  readonly form: Locator;
  readonly shortForm: Locator;
  readonly start: Locator;
  readonly toQuestions: Locator;

  constructor(private readonly page: Page) {
    this.form = page
      .getByRole('group', { name: en.role.form })
      .getByRole('radio', { checked: true });
    this.shortForm = page.getByRole('radio', { name: wording.forms.short?.name });
    this.toQuestions = page.getByRole('link', { name: en.warmUp.start });
    this.search = page.getByRole('searchbox', { name: en.role.search });
    this.start = page.getByRole('button', { name: en.role.start });
  }

  role(id: string): Locator {
    return this.page.getByRole('radio', { name: wording.roles[id]?.summary });
  }

  /** Starts the short form and passes over the stories before it. */
  async startFor(id: string): Promise<void> {
    await this.role(id).click();
    await this.shortForm.click();
    await this.start.click();
    await this.toQuestions.click();
  }
}

export class Quiz {
  readonly heading: Locator;
  readonly options: Locator;
  readonly next: Locator;
  readonly back: Locator;
  readonly skip: Locator;
  readonly noOpportunity: Locator;
  readonly resultSoFar: Locator;
  readonly saved: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1 });
    this.options = page.getByRole('radiogroup').getByRole('radio');
    this.next = page.getByRole('button', {
      name: new RegExp(`${en.quiz.next}|${en.quiz.toReview}`),
    });
    this.back = page.getByRole('button', { name: en.quiz.back });
    this.skip = page.getByRole('button', { name: en.quiz.skip });
    this.noOpportunity = page.getByRole('button', { name: en.quiz.noOpportunity });
    this.resultSoFar = page.getByRole('link', { name: en.quiz.resultSoFar });
    this.saved = page.getByText(en.quiz.saving.saved);
  }

  option(item: Item, option: string | undefined): Locator {
    const text = option && ownWording.items[item.id]?.options[option]?.text;
    return this.page.getByRole('radio', { name: text });
  }

  /** The question is on the page, in its place, and is announced so. */
  async expectQuestion(items: readonly Item[], item: Item | undefined): Promise<void> {
    const place = {
      position: items.findIndex(({ id }) => id === item?.id) + 1,
      count: items.length,
    };
    const position = filled(en.quiz.position, place);
    await expect(this.heading).toHaveAccessibleName(
      `${position}: ${ownWording.items[item?.id ?? '']?.stem}`,
    );
  }

  /** Answers by pointer; an option moves on by itself. */
  async answer(item: Item, sheet: AnswerSheet): Promise<void> {
    const answer = answerTo(sheet, item.id);
    if (answer === SKIPPED) await this.skip.click();
    else if (answer === NO_OPPORTUNITY) await this.noOpportunity.click();
    else await this.option(item, answer).click();
  }

  /** Answers these questions, the first of all that are asked. */
  async answerAll(items: readonly Item[], sheet: AnswerSheet, asked = items): Promise<void> {
    for (const item of items) {
      await this.expectQuestion(asked, item);
      await this.answer(item, sheet);
    }
  }
}

class Review {
  /** Passes over the choice of strongest and weakest. */
  readonly ratherNot: Locator;
  readonly seeResult: Locator;
  readonly title: Locator;

  constructor(page: Page) {
    this.ratherNot = page.getByRole('button', { name: en.ownView.skip });
    this.title = page.getByRole('heading', { level: 1, name: en.review.title });
    this.seeResult = page.getByRole('main').getByRole('link', { name: en.review.result }).first();
  }
}

export class Result {
  readonly verdict: Locator;
  readonly gates: Locator;
  readonly top: Locator;
  readonly lines: Locator;
  readonly plan: Locator;
  readonly strengths: Locator;
  readonly rungs: Locator;
  readonly radar: Locator;
  readonly table: Locator;
  readonly role: Locator;
  readonly stage: Locator;
  readonly shareButton: Locator;

  constructor(private readonly page: Page) {
    const part = (name: string) => page.getByRole('region', { name });
    this.verdict = page.getByRole('heading', { level: 1 });
    this.gates = part(en.result.gates.title).getByRole('listitem');
    this.top = part(en.result.top.title).getByRole('listitem');
    this.lines = part(en.result.dots.title).getByRole('listitem');
    this.plan = part(en.result.plan.title);
    this.strengths = part(en.result.strengths.title).getByRole('listitem');
    this.rungs = part(en.result.ladder.title).getByRole('button');
    // Drawn last, and only then there as a whole: its lines.
    this.radar = page
      .getByRole('application', { name: /radar/i })
      .filter({ has: page.locator('.recharts-radar path') });
    this.table = page.getByRole('table').filter({ hasText: en.result.table.competency });
    this.role = page.getByRole('combobox', { name: en.result.role });
    this.stage = page.getByRole('combobox', { name: en.result.stage });
    this.shareButton = page.getByRole('button', { name: en.result.share });
  }

  /** Opens the table of all values and reads it, row by row. */
  async tableRows(): Promise<string[][]> {
    if (!(await this.table.isVisible())) {
      await this.page.getByText(en.result.table.title, { exact: true }).first().click();
    }
    await expect(this.table).toBeVisible();
    return this.table.evaluate((table: HTMLTableElement) =>
      [...table.rows]
        .filter((row) => row.cells.length > 1)
        .map((row) => [...row.cells].map((cell) => cell.textContent ?? '')),
    );
  }

  /** The names at the radar's axes, without the places where they wrap. */
  async axes(): Promise<string[]> {
    await expect(this.radar).toBeVisible();
    const labels = this.radar.locator('.axes text');
    await expect(labels.first()).toBeVisible();
    const names = await labels.allTextContents();
    return names.map((name) => name.replaceAll(' ', ''));
  }

  async holdAgainst(role: string): Promise<void> {
    await this.role.selectOption(titleOf(role));
    await expect(this.role).toHaveValue(role);
  }
}

class ShareDialog {
  readonly dialog: Locator;
  readonly addLabel: Locator;
  readonly label: Locator;
  readonly request: Locator;
  readonly copy: Locator;
  readonly copied: Locator;
  readonly text: Locator;
  readonly close: Locator;
  readonly lock: Locator;
  readonly passphrase: Locator;
  readonly toPreview: Locator;
  /** The receiver's page as a picture. Out of the accessibility tree, so found by its text. */
  readonly preview: Locator;
  readonly files: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: en.share.title });
    this.lock = this.dialog.getByRole('checkbox', { name: en.lock.choose });
    this.passphrase = this.dialog.getByRole('textbox', { name: en.lock.passphrase });
    this.toPreview = this.dialog.getByRole('button', { name: en.share.toPreview });
    this.preview = this.dialog.getByRole('region', { name: en.share.preview }).locator('[inert]');
    this.files = this.dialog.getByText(en.files.title, { exact: true });
    this.addLabel = this.dialog.getByRole('checkbox', { name: en.share.label });
    this.label = this.dialog.getByRole('textbox', { name: en.share.labelText });
    this.request = this.dialog.getByRole('combobox', { name: en.share.request });
    this.copy = this.dialog.getByRole('button', { name: en.linkOut.copy });
    this.copied = this.dialog.getByRole('status').filter({ hasText: en.linkOut.copied });
    this.text = this.dialog.getByRole('textbox', { name: en.share.link });
    this.close = this.dialog.getByRole('button', { name: en.dialog.close });
  }

  /** How much the link reveals. */
  reveals(disclosure: 'everything' | 'levels' | 'areas'): Locator {
    return this.dialog.getByRole('radio', { name: en.share.disclosure[disclosure], exact: true });
  }

  /** The fragment of the link that stands there to be copied. */
  async fragment(): Promise<string> {
    return new URL(await this.text.inputValue()).hash;
  }
}

class Settings {
  readonly open: Locator;
  readonly panel: Locator;
  readonly language: Locator;
  readonly theme: Locator;
  readonly shortcuts: Locator;
  readonly moveOn: Locator;

  constructor(page: Page) {
    // Found in any language: by what can be chosen, not by what it says.
    this.open = page.getByRole('banner').getByRole('button');
    this.panel = page.getByRole('banner').getByRole('region');
    this.language = this.panel.getByRole('combobox').filter({ has: page.locator('[value=ar-XB]') });
    this.theme = this.panel.getByRole('combobox').filter({ has: page.locator('[value=dark]') });
    this.shortcuts = this.panel.getByRole('checkbox', { name: en.settings.shortcuts });
    this.moveOn = this.panel.getByRole('checkbox', { name: en.settings.autoAdvance });
  }

  async choose({ language, theme }: { language?: string; theme?: string }): Promise<void> {
    await this.open.click();
    if (language) await this.language.selectOption(language);
    if (theme) await this.theme.selectOption(theme);
    await this.panel.press('Escape');
    await expect(this.panel).toBeHidden();
  }
}

/** An address of every page, and of the question page with every type of item. */
export function addressesOf(assessment: string): Record<string, string> {
  const items = questionsFor(DIRECTOR);
  const question = (type: Item['type']) =>
    `#/a/${assessment}/quiz/${items.find((item) => item.type === type)?.id}`;
  const readiness = readinessOf(DIRECTOR, knownAnswers(DIRECTOR));
  const link = linkTo(knownAnswers(DIRECTOR), {
    label: 'Zoë',
    month: '2026-11',
    request: 'your-view',
  });
  return {
    landing: '',
    start: '#/start',
    'the stories': `#/a/${assessment}/warm-up`,
    'an anchor item': question('anchor'),
    'a situational item': question('situational'),
    'a fact': question('fact'),
    'own view': `#/a/${assessment}/own-view`,
    review: `#/a/${assessment}/review`,
    'the 1:1': `#/a/${assessment}/one-on-one`,
    'the room': `#/a/${assessment}/room`,
    'the promotion case': `#/a/${assessment}/case`,
    'take it again': `#/a/${assessment}/again`,
    'an invitation': someInvitation.text,
    'a reply to somebody else': someReply.text,
    'a joint link': someJointLink,
    'a missing conversation': '#/talk/nowhere',
    'own result': `#/a/${assessment}`,
    'shared result': link,
    'a result of levels': encodeResult(levelsOf(readiness, { label: 'Zoë' }), { bank, digest }),
    'a result of areas': encodeResult(areasOf(readiness), { bank, digest }),
    'a locked link': '#/k/1.AAknwA',
    'a cut link': link.slice(0, -9),
    library: '#/assessments',
    'over time': '#/over-time',
    'side by side': '#/side-by-side',
    plan: '#/plan',
    team: '#/team',
    method: '#/method',
    privacy: '#/privacy',
    'what changed': '#/changes',
    accessibility: '#/accessibility',
    'a missing assessment': '#/a/nowhere',
    'a missing page': '#/nowhere',
  };
}
