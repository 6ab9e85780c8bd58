import { expect } from '@playwright/test';
import type { Item } from '../../src/domain/item';
import { RATER_FORM } from '../../src/domain/raterForm';
import type { BackupAssessment } from '../../src/storage/backup';
import { assessmentAt, backupWith, talkAbout } from '../fixtures/years';
import { EARLIER } from './device';
import { someInvitation } from './oneOnOneLinks';
import { type App, addressesOf, en } from './pages';
import { bank, DIRECTOR, digest, knownAnswers } from './questions';
import { rated } from './twoPeople';

const TALK = `t${'A'.repeat(42)}`;

const levels =
  (base: number, others: Readonly<Record<string, number>> = {}) =>
  (item: Item) =>
    others[item.competency] ?? base;

function answered(
  sheet: Readonly<Record<string, string>>,
  changes: Partial<BackupAssessment['header']>,
): BackupAssessment {
  const answers = Object.entries(sheet).map(([itemId, answer]) => ({
    itemId,
    answer,
    revision: 1,
  }));
  return {
    header: { ...EARLIER, ...changes },
    revision: 1,
    answers,
    examples: [],
    notes: [],
  };
}

const spring = assessmentAt(bank, '2026-03-03T12:00:00.000Z', levels(2, { 'team-building': 4 }), {
  id: 'spring',
  form: 'full',
  frozenAt: '2026-03-10T12:00:00.000Z',
});
const autumn = assessmentAt(
  bank,
  '2026-09-03T12:00:00.000Z',
  levels(2, { 'product-strategy': 5, 'team-building': 0 }),
  { id: 'autumn', form: 'full' },
);
const ada = assessmentAt(bank, '2026-05-03T12:00:00.000Z', levels(3), {
  id: 'ada',
  form: 'full',
  origin: 'link',
  link: '#/r/1.x',
  label: 'Ada L.',
});
const aboutZoe = answered(rated, {
  id: 'about-zoe',
  rater: 'manager',
  form: RATER_FORM,
  origin: 'rating',
  link: someInvitation.text,
  label: 'Zoë',
});
const talk = await talkAbout({ bank, digest }, spring, {
  id: TALK,
  at: '2026-03-20T12:00:00.000Z',
  label: 'Tom',
  levelAt: levels(1),
  done: {
    'product-strategy': { what: 'Wrote the bet for 2027', doneAt: '2026-06-01T12:00:00.000Z' },
    'team-building': { what: 'Hire two people', doneAt: null },
  },
});
const backup = backupWith(
  [answered(knownAnswers(DIRECTOR), {}), spring, autumn, ada, aboutZoe],
  [talk],
);

/** Fills a device with everything that gathers on one over the years. */
export async function fillDevice(app: App): Promise<void> {
  await app.open('#/assessments');
  await app.page.locator('input[type=file]').setInputFiles({
    name: 'years.json',
    mimeType: 'application/json',
    buffer: Buffer.from(backup),
  });
  // Found in any language: the last of what was read is on the page.
  await expect(app.page.locator('main a[href="#/a/ada"]')).toBeVisible({ timeout: 30_000 });
}

/** An address of every page, with what a full device shows there. */
export const ADDRESSES: Readonly<Record<string, string>> = {
  ...addressesOf(EARLIER.id),
  'an invitation sent': '#/a/spring/one-on-one',
  'a 1:1 to begin': '#/a/autumn/one-on-one',
  'a room to enter': '#/a/autumn/room',
  'a conversation': `#/talk/${TALK}`,
  'what was agreed': `#/talk/${TALK}/plan`,
  'a question to rate': '#/rate/about-zoe',
  'all that was rated': '#/rate/about-zoe/review',
  'a rating to send': '#/rate/about-zoe/send',
  'two side by side': '#/side-by-side/spring,autumn',
  'four side by side': '#/side-by-side/spring,autumn,ada,earlier',
};

/** Waits for what a page shows after its own words, on a full device. */
export async function untilThere(app: App, name: string): Promise<void> {
  // The way back into what was started comes once storage has been read.
  if (name === 'landing') await expect(app.link(en.landing.goOn.continue)).toBeVisible();
  if (name === 'library') {
    await expect(app.page.getByRole('region', { name: en.library.oneOnOnes.title })).toBeVisible();
  }
  if (/^(?:own|shared) result$/.test(name)) await untilWhole(app);
  // A radar's place stands there before it.
  await expect(app.page.locator('[class*="_place_"]:empty')).toHaveCount(0);
  await expect(app.page.getByText(en.loading)).toHaveCount(0);
}

/** Waits for the last line of a whole result: its lower parts are drawn one after the other. */
export async function untilWhole(app: App): Promise<void> {
  await expect(app.page.locator('[class*="_edition_"]')).toBeVisible();
}
