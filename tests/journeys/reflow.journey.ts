import type { BrowserContextOptions, Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales';
import { TRUST_TESTS } from '../trust/catalogue';
import { noteTrust, trustCount } from '../trust/share';
import { whatIsWrongWithFocus } from './focus';
import { expect, test } from './journey';
import { LOOKS, prefer, prepare, sayIn } from './looks';
import { whatIsClipped, whatIsTooSmall, whatScrollsSideways } from './measures';

interface Condition {
  readonly name: string;
  readonly locale: Locale;
  readonly browser: BrowserContextOptions;
  /** Style that somebody brings along. */
  readonly style?: string;
}

/** The values that WCAG 1.4.12 names. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`;

const CONDITIONS: readonly Condition[] = [
  { name: '320 px', locale: 'en', browser: { viewport: { width: 320, height: 568 } } },
  {
    name: '320 px from right to left',
    locale: 'ar-XB',
    browser: { viewport: { width: 320, height: 568 } },
  },
  {
    // 1280 by 1024 pixels, of which each is four wide and four high.
    name: '400% in a language with long words',
    locale: 'en-XA',
    browser: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
  },
  {
    name: 'text at 200%',
    locale: 'en',
    browser: { viewport: { width: 1280, height: 900 } },
    style: 'html { font-size: 200% !important; }',
  },
  {
    name: 'wide text spacing',
    locale: 'en',
    browser: { viewport: { width: 390, height: 844 } },
    style: SPACING,
  },
  {
    name: 'forced colours',
    locale: 'en',
    browser: { viewport: { width: 1280, height: 900 }, forcedColors: 'active' },
  },
];

/** Every look in every condition; the first of them are each look once, the conditions in turns. */
const ALL = CONDITIONS.flatMap((_, round) =>
  LOOKS.map((look, index) => ({
    look,
    condition: CONDITIONS[(index + round) % CONDITIONS.length],
  })),
);
const chosen = ALL.slice(0, trustCount(17, 'chromium'));

test('Trust 17: the full run is every look in every condition', () => {
  const full = TRUST_TESTS.find(({ number }) => number === 17)?.counts.chromium?.full;
  expect(full).toBe(ALL.length);
});

for (const condition of CONDITIONS) {
  test(`Trust 17: all fits, nothing is cut off, and there is room to touch (${condition.name})`, async ({
    newVisitor,
  }) => {
    const looks = chosen.filter((one) => one.condition === condition).map(({ look }) => look);
    test.setTimeout(120_000 + looks.length * 30_000);
    const found: string[] = [];
    let failures = 0;
    const visitor = await newVisitor({ reducedMotion: 'reduce', ...condition.browser });
    const denied = await newVisitor({ reducedMotion: 'reduce', ...condition.browser });
    for (const device of ['empty', 'full', 'denied'] as const) {
      const app = device === 'denied' ? denied : visitor;
      await prepare(app, device);
      if (device !== 'full') await prefer(app, condition.locale, 'light');
      for (const look of looks.filter((one) => one.device === device)) {
        const findings = await test.step(look.name, async () => {
          await look.reach(app, sayIn(condition.locale));
          if (condition.style) await bring(app.page, condition.style);
          return findingsOn(app.page);
        });
        if (findings.length) failures += 1;
        found.push(...findings.map((finding) => `${look.name}: ${finding}`));
      }
    }
    noteTrust({ number: 17, engine: 'chromium', count: looks.length, failures });
    expect(found).toEqual([]);
  });
}

function bring(page: Page, style: string): Promise<void> {
  return page.evaluate(async (text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    // A radar measures its place, and is drawn again.
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  }, style);
}

/** How many stops of the focus are looked at; in the full run nearly all of most pages. */
const STOPS = process.env.TRUST_SHARE ? 40 : 4;

async function findingsOn(page: Page): Promise<string[]> {
  const found = [
    ...(await whatScrollsSideways(page)).map((what) => `scrolls sideways: ${what}`),
    ...(await whatIsClipped(page)).map((what) => `cut off: ${what}`),
    ...(await whatIsTooSmall(page)).map((what) => `too small: ${what}`),
  ];
  for (let stop = 0; stop < STOPS; stop++) {
    await page.keyboard.press('Tab');
    const wrong = await whatIsWrongWithFocus(page);
    if (wrong) found.push(`focus: ${wrong}`);
  }
  return found;
}
