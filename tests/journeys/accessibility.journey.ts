import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { haveEarlier } from './device';
import { expect, test } from './journey';
import { type App, addressesOf, en } from './pages';
import { DIRECTOR, knownAnswers } from './questions';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const answers = knownAnswers(DIRECTOR);

type State = (app: App, addresses: Record<string, string>) => Promise<void>;

/** Everything that a page can look like, beside each page as it opens. */
const STATES: Readonly<Record<string, State>> = {
  'a role chosen': async (app) => {
    await app.open('#/start');
    await app.roles.role('head-of-product').check();
  },
  'no role found': async (app) => {
    await app.open('#/start');
    await app.roles.search.fill('zebra');
  },
  'the settings': async (app) => {
    await app.open();
    await app.settings.open.click();
  },
  'help with the keys': async (app, addresses) => {
    await app.open(addresses['an anchor item']);
    await app.page.keyboard.press('?');
    await expect(app.page.getByRole('dialog')).toBeVisible();
  },
  'the table, an explanation and the circumstances': async (app, addresses) => {
    await app.open(addresses['own result']);
    await app.page.locator('main details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '');
    });
  },
  'the share dialog': async (app, addresses) => {
    await app.open(addresses['own result']);
    await app.result.shareButton.click();
    await app.share.dialog.getByRole('checkbox').first().check();
    await expect(app.share.dialog.getByRole('textbox').first()).toBeVisible();
  },
  comparing: async (app, addresses) => {
    await app.open(addresses['shared result']);
    await app.page.getByRole('button', { name: en.shared.compare }).click();
    await expect(app.page.getByText(en.result.radar.other)).toBeVisible();
  },
};

for (const [direction, locale] of [
  ['left to right', 'en'],
  ['right to left', 'ar-XB'],
] as const) {
  test.describe(`axe finds nothing, ${direction}`, () => {
    test.use({ contextOptions: { reducedMotion: 'reduce' } });
    test.slow();

    test.beforeEach(async ({ context }) => {
      // What an init script brings is not under the policy of the page.
      await context.addInitScript({ path: axe });
      await context.addInitScript((chosen) => {
        if (!location.protocol.startsWith('http')) return;
        const preferences = {
          locale: chosen,
          theme: 'system',
          keyboardShortcuts: true,
          autoAdvance: true,
        };
        localStorage.setItem('next-rung:preferences', JSON.stringify(preferences));
      }, locale);
    });

    test('on any page', async ({ app, page }) => {
      await app.open('#/assessments');
      await expectNoFindings(page, 'an empty library');
      const { id } = await haveEarlier(page, answers);
      for (const [name, address] of Object.entries(addressesOf(id))) {
        await app.open(address);
        if (/result/.test(name)) await expect(app.result.radar).toBeVisible();
        await expectNoFindings(page, name);
      }
    });

    test('in any state', async ({ app, page }) => {
      const { id } = await haveEarlier(page, answers);
      for (const [name, reach] of Object.entries(STATES)) {
        await reach(app, addressesOf(id));
        await expectNoFindings(page, name);
      }
    });
  });
}

/** What axe leaves to people, and people have looked at. */
function isReviewed(
  rule: string,
  { html, any }: AxeResults['incomplete'][number]['nodes'][number],
) {
  // The ground of a text in a drawing is more than it can see.
  if (rule === 'color-contrast' && /^<(text|tspan)/.test(html)) return true;
  // An open list lies over the page; it has the page's own two colours.
  if (rule === 'color-contrast' && any.some(({ message }) => /overlap/.test(message))) return true;
  // A column of row headers has a header of its own.
  return rule === 'th-has-data-cells';
}

/** Light and dark; what axe cannot decide counts as found until somebody has looked at it. */
async function expectNoFindings(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await test.step(`${name}, ${colorScheme}`, async () => {
      // Between light and dark nothing changes but colours.
      const rules =
        colorScheme === 'light' ? {} : { runOnly: ['color-contrast', 'link-in-text-block'] };
      const { violations, incomplete } = await page.evaluate((options) => {
        const { axe } = window as typeof window & {
          axe: { run(options: object): Promise<AxeResults> };
        };
        return axe.run(options);
      }, rules);
      const undecided = incomplete
        .map((rule) => ({
          ...rule,
          nodes: rule.nodes.filter((node) => !isReviewed(rule.id, node)),
        }))
        .filter(({ nodes }) => nodes.length > 0);
      const say = ({ id, nodes }: AxeResults['violations'][number]) =>
        `${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 200)} ${any[0]?.message ?? ''}`)}`;
      expect.soft(violations.map(say), `${name}, ${colorScheme}: violations`).toEqual([]);
      expect.soft(undecided.map(say), `${name}, ${colorScheme}: undecided`).toEqual([]);
    });
  }
}
