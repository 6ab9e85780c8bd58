import { expect, type Locator, type Page } from '@playwright/test';
import { type AnswerSheet, NOT_OBSERVED } from '../../src/domain/answerSheet';
import type { Item } from '../../src/domain/item';
import { itemsForRater } from '../../src/domain/raterForm';
import type { SavedAssessment } from '../../src/storage/savedAssessment';
import { optionNear } from '../domain/people';
import { haveEarlier } from './device';
import { type App, en, filled } from './pages';
import { bank, DIRECTOR, knownAnswers, managerWording } from './questions';

/** What a rater of a Director of Product is asked, in the order of asking. */
export const asked: readonly Item[] = itemsForRater(bank, DIRECTOR.role, DIRECTOR.stage);

/** Somebody who sees level 3 wherever they have seen anything; the last item they have not. */
export const rated: AnswerSheet = Object.fromEntries(
  asked.map((item, index) => [
    item.id,
    index === asked.length - 1 ? NOT_OBSERVED : optionNear(item, 3),
  ]),
);

const FINISHED: Partial<SavedAssessment> = { finishedAt: '2026-11-02T09:20:00.000Z' };

/** The respondent with a finished assessment on the page of their 1:1. */
export async function readyToInvite(app: App): Promise<AnswerSheet> {
  const answers = knownAnswers(DIRECTOR);
  await haveEarlier(app.page, answers, FINISHED);
  await app.open('#/a/earlier/one-on-one');
  return answers;
}

/** Freezes the answers. @returns the invitation's address */
export async function invite(app: App, label?: string): Promise<string> {
  if (label !== undefined) {
    await app.page.getByRole('checkbox', { name: en.oneOnOne.invite.withLabel }).check();
    await app.page.getByRole('textbox', { name: en.oneOnOne.invite.label }).fill(label);
  }
  await app.button(en.oneOnOne.invite.make).click();
  return linkCalled(app.page, en.oneOnOne.send.link);
}

/** The address that stands there to be copied. */
export async function linkCalled(page: Page, name: string): Promise<string> {
  const field = page.getByRole('textbox', { name: new RegExp(`^${name}`) });
  await expect(field).toHaveValue(/#\/[a-z]\/1\./);
  return field.inputValue();
}

/** A link as somebody opens it: another document. */
export async function follow(app: App, link: string): Promise<void> {
  await app.open(new URL(link).hash);
}

/** The page on which somebody rates. */
export class Rating {
  readonly heading: Locator;
  readonly next: Locator;
  readonly notObserved: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1 });
    this.next = page.getByRole('button', {
      name: new RegExp(`^(?:${en.quiz.next}|${en.rating.toReview})$`),
    });
    this.notObserved = page.getByRole('radio', { name: en.rating.notObserved });
  }

  option(item: Item, option: string | undefined): Locator {
    const text = managerWording.items[item.id]?.options[option ?? '']?.text;
    return this.page.getByRole('radio', { name: text });
  }

  async expectQuestion(item: Item): Promise<void> {
    const place = filled(en.quiz.position, {
      position: asked.indexOf(item) + 1,
      count: asked.length,
    });
    await expect(this.heading).toHaveAccessibleName(
      `${place}: ${managerWording.items[item.id]?.stem}`,
    );
  }

  async rate(items: readonly Item[] = asked): Promise<void> {
    for (const item of items) {
      await this.expectQuestion(item);
      const answer = rated[item.id];
      if (answer === NOT_OBSERVED) await this.notObserved.check();
      else await this.option(item, answer).check();
      await this.next.click();
    }
  }

  /** What was seen at the item on the page, and a note that nobody else reads. */
  async remark({ what, when, note }: { what: string; when: string; note: string }): Promise<void> {
    await this.page.getByText(en.rating.remark.title, { exact: true }).click();
    await this.page.getByRole('textbox', { name: en.rating.remark.what }).fill(what);
    await this.page.getByRole('textbox', { name: en.rating.remark.when }).fill(when);
    await this.page.getByText(en.rating.note.title, { exact: true }).click();
    await this.page.getByRole('textbox', { name: en.rating.note.text }).fill(note);
  }
}

/** From the overview of a rating to its reply. @returns the reply's address */
export async function makeReply(app: App, name?: string): Promise<string> {
  await app.link(en.rating.review.preview).first().click();
  if (name !== undefined) {
    await app.page.getByRole('checkbox', { name: en.sending.withName }).check();
    await app.page.getByRole('textbox', { name: en.sending.name }).fill(name);
  }
  await app.button(en.sending.make).click();
  return linkCalled(app.page, en.sending.made.link);
}

/** Rates the first three questions alone and makes the reply. @returns its address */
export async function rateAndReply(app: App, invitation: string, name?: string): Promise<string> {
  await follow(app, invitation);
  await app.button(en.invitation.start).click();
  await new Rating(app.page).rate(asked.slice(0, 3));
  await app.link(en.rating.all).click();
  return makeReply(app, name);
}

/** Opens a reply and arrives at the conversation about it. */
export async function openReply(app: App, reply: string): Promise<void> {
  await follow(app, reply);
  await app.button(en.reply.open).click();
  await expect(app.page).toHaveURL(/#\/talk\//);
  await expect(app.page.getByRole('heading', { name: en.talk.agenda.title })).toBeVisible();
}

/** From the conversation back to the 1:1, and the link that opens the answers to the rater. */
export async function makeOpening(app: App): Promise<string> {
  await app.open('#/a/earlier/one-on-one');
  await app.button(en.oneOnOne.opening.show).click();
  return linkCalled(app.page, en.oneOnOne.opening.link);
}

/** The digits by which two people see that they look at the same ratings. */
export async function codeOn(page: Page): Promise<string> {
  const code = page.locator('strong.numbers').filter({ hasText: /^\d{3} \d{3}$/ });
  await expect(code).toBeVisible();
  return code.innerText();
}

/**
 * Everything that a browser holds and shows of the app: the page as text, as markup and as a screen
 * reader hears it, and what is stored.
 */
export async function everythingIn(page: Page): Promise<string> {
  const shown = await page.evaluate(() => document.documentElement.outerHTML);
  const heard = await page.locator('body').ariaSnapshot();
  const stored = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const parts: unknown[] = [{ ...localStorage }, { ...sessionStorage }, location.href];
    for (const { name = '' } of databases) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const reading = database.transaction(store).objectStore(store).getAll();
        parts.push(
          await new Promise((resolve, reject) => {
            reading.onsuccess = () => resolve(reading.result);
            reading.onerror = () => reject(reading.error);
          }),
        );
      }
      database.close();
    }
    return JSON.stringify(parts);
  });
  return [shown, heard, stored].join('\n');
}
