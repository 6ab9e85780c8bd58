import { expect } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales';
import { pseudo } from '../../src/i18n/pseudo';
import { lockLink } from '../../src/link/locked/locked';
import { ADDRESSES, fillDevice, untilWhole } from './fullDevice';
import { type App, en } from './pages';
import { DIRECTOR, knownAnswers, linkTo } from './questions';

/** What a page can look like: the page with something in it, with nothing, or with an error. */
export interface Look {
  readonly name: string;
  readonly device: 'full' | 'empty' | 'denied';
  /** @param say a text of the interface as this language has it */
  reach(app: App, say: (text: string) => string): Promise<void>;
}

const answers = knownAnswers(DIRECTOR);
const link = linkTo(answers, { label: 'Zoë' });
const locked = await lockLink(link, 'a passphrase that is another', 100_000);

const pages: Look[] = Object.entries(ADDRESSES).map(([name, address]) => ({
  name,
  device: 'full',
  reach: async (app) => {
    await app.open(address);
    if (/result|two side|four side/.test(name)) await expect(radarOf(app)).toBeVisible();
    if (/^(?:own|shared) result$/.test(name)) await untilWhole(app);
    if (name === 'over time') await expectDrift(app);
  },
}));

const empty: Look[] = Object.entries({
  'the empty library': '#/assessments',
  'no plan yet': '#/plan',
  'nothing over time': '#/over-time',
  'nothing side by side': '#/side-by-side',
}).map(([name, address]) => ({ name, device: 'empty', reach: (app) => app.open(address) }));

const states: Look[] = [
  {
    name: 'a role chosen',
    device: 'full',
    reach: async (app) => {
      await app.open('#/start');
      await roleOf(app, 'head-of-product').check();
    },
  },
  {
    name: 'no role found',
    device: 'full',
    reach: async (app) => {
      await app.open('#/start');
      await app.page.getByRole('searchbox').fill('zebra');
    },
  },
  {
    name: 'the settings',
    device: 'full',
    reach: async (app) => {
      await app.open();
      await app.settings.open.click();
    },
  },
  {
    name: 'help with the keys',
    device: 'full',
    reach: async (app) => {
      await app.open(ADDRESSES['an anchor item']);
      await app.page.keyboard.press('?');
      await expect(app.page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'a question passed over',
    device: 'full',
    reach: async (app, say) => {
      await app.open(ADDRESSES['a situational item']);
      const asked = app.page.url();
      await app.page.keyboard.press('s');
      // The page moves on a moment later: until then the way back is another one.
      await expect(app.page).not.toHaveURL(asked);
      await app.button(say(en.quiz.back)).click();
      await expect(app.page.getByText(say(en.quiz.passed.skip))).toBeVisible();
    },
  },
  {
    name: 'a result with everything open',
    device: 'full',
    reach: async (app) => {
      await app.open(ADDRESSES['own result']);
      await untilWhole(app);
      await openAllDetails(app);
    },
  },
  {
    name: 'a conversation with everything open',
    device: 'full',
    reach: async (app) => {
      await app.open(ADDRESSES['a conversation']);
      await openAllDetails(app);
    },
  },
  {
    name: 'the years with everything open',
    device: 'full',
    reach: async (app) => {
      await app.open(ADDRESSES['over time']);
      await expectDrift(app);
      await openAllDetails(app);
    },
  },
  {
    name: 'the share dialog',
    device: 'full',
    reach: async (app, say) => {
      await app.open(ADDRESSES['own result']);
      await app.button(say(en.result.share)).click();
      await app.page.getByRole('dialog').getByRole('checkbox').first().check();
      await expect(app.page.getByRole('dialog').getByRole('textbox').first()).toBeVisible();
    },
  },
  {
    name: 'the question before everything is deleted',
    device: 'full',
    reach: async (app, say) => {
      await app.open(ADDRESSES.library);
      await app.button(say(en.library.everything.button)).click();
      await expect(app.page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'two results on one radar',
    device: 'full',
    reach: async (app, say) => {
      await app.open(ADDRESSES['shared result']);
      await app.button(say(en.shared.compare)).click();
      await expect(app.page.getByText(say(en.result.radar.other)).first()).toBeVisible();
    },
  },
  {
    name: 'a team',
    device: 'full',
    reach: async (app) => {
      await app.open('#/team');
      await app.page.getByRole('main').getByRole('textbox').first().fill(`Ada: ${link}\n${link}x`);
      await app.page.locator('main form').getByRole('button').first().click();
      await expect(app.page.getByRole('main').getByRole('table')).toHaveCount(2);
    },
  },
  {
    name: 'a team of nothing that can be read',
    device: 'full',
    reach: async (app, say) => {
      await app.open('#/team');
      await app.page.getByRole('main').getByRole('textbox').first().fill('https://example.org/');
      await app.page.locator('main form').getByRole('button').first().click();
      await expect(app.page.getByText(say(en.team.empty.none))).toBeVisible();
    },
  },
  {
    name: 'a file that is no backup',
    device: 'full',
    reach: async (app, say) => {
      await app.open(ADDRESSES.library);
      await app.page.locator('input[type=file]').setInputFiles({
        name: 'holiday.json',
        mimeType: 'application/json',
        buffer: Buffer.from('[]'),
      });
      await expect(
        app.page.getByText(say(en.library.backup.problem['not-a-backup'])),
      ).toBeVisible();
    },
  },
  {
    name: 'a passphrase that does not fit',
    device: 'full',
    reach: async (app, say) => {
      await app.open(locked);
      await app.page.getByRole('main').getByRole('textbox').fill('wrong');
      await app.button(say(en.lock.open)).click();
      await expect(app.page.getByText(say(en.lock.safe))).toBeVisible();
    },
  },
  {
    name: 'a result where storage is denied',
    device: 'denied',
    reach: async (app) => {
      await app.open(link);
      await expect(radarOf(app)).toBeVisible();
      await untilWhole(app);
    },
  },
  {
    name: 'a question where storage is denied',
    device: 'denied',
    reach: async (app, say) => {
      await app.open('#/start');
      await roleOf(app, 'head-of-product').check();
      await app.button(say(en.role.start)).click();
      await app.link(say(en.warmUp.start)).click();
      await app.quiz.options.first().press('Space');
      await expect(app.page.getByText(say(en.quiz.saving.memory)).first()).toBeVisible();
    },
  },
];

/** Every page as it opens with much on the device, with nothing, and in each of its states. */
export const LOOKS: readonly Look[] = [...pages, ...empty, ...states];

/** A text of the interface in a language: the languages for tests are made of English. */
export function sayIn(locale: Locale): (text: string) => string {
  // The right-to-left one holds the English text inside its marks of direction.
  return (text) => (locale === 'en-XA' ? pseudo(text, locale) : text);
}

/** Makes the device ready that a look needs. */
export async function prepare(app: App, device: Look['device']): Promise<void> {
  if (device === 'full') await fillDevice(app);
  if (device === 'denied') await app.page.context().addInitScript(denyStorage);
}

/** The language and the theme of everything that opens from here on, as if chosen in the settings. */
export async function prefer(app: App, locale: Locale, theme: 'light' | 'dark'): Promise<void> {
  await app.page.emulateMedia({ colorScheme: theme });
  await app.page.context().addInitScript((chosen) => {
    if (!location.protocol.startsWith('http')) return;
    const preferences = {
      locale: chosen,
      theme: 'system',
      keyboardShortcuts: true,
      autoAdvance: true,
    };
    localStorage.setItem('next-rung:preferences', JSON.stringify(preferences));
  }, locale);
}

/** Found by what it stands for: languages for tests change the names of roles too. */
function roleOf(app: App, id: string) {
  return app.page.locator(`input[type=radio][value="${id}"]`);
}

function radarOf(app: App) {
  return app.page.getByRole('application').first();
}

/** The last part of the years comes after the others. */
async function expectDrift(app: App): Promise<void> {
  await expect(app.page.locator('#drift-title')).toBeVisible();
}

async function openAllDetails(app: App): Promise<void> {
  await app.page.locator('main details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
}

function denyStorage(): void {
  Object.defineProperty(window, 'indexedDB', {
    get: () => {
      throw new DOMException('Denied.', 'SecurityError');
    },
  });
}
