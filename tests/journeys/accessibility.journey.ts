import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { LOCALES } from '../../src/i18n/locales';
import { TRUST_TESTS } from '../trust/catalogue';
import { noteTrust, trustCount } from '../trust/share';
import { expect, test } from './journey';
import { LOOKS, prefer, prepare, sayIn } from './looks';
import { untilStill } from './measures';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const VARIANTS = LOCALES.flatMap(({ code }) =>
  (['light', 'dark'] as const).map((theme) => ({ locale: code, theme })),
);

/** Every look in every variant; the first of them are each look once, the variants in turns. */
const ALL = VARIANTS.flatMap((_, round) =>
  LOOKS.map((look, index) => ({ look, variant: VARIANTS[(index + round) % VARIANTS.length] })),
);
const chosen = ALL.slice(0, trustCount(14, 'chromium'));

test.use({ contextOptions: { reducedMotion: 'reduce' }, actionTimeout: 30_000 });

test('Trust 14: the full run is every look in every language and theme', () => {
  const full = TRUST_TESTS.find(({ number }) => number === 14)?.counts.chromium?.full;
  expect(full).toBe(ALL.length);
});

for (const variant of VARIANTS) {
  const { locale, theme } = variant;
  test(`Trust 14: axe finds nothing, and nothing that nobody has looked at (${locale}, ${theme})`, async ({
    app,
    newVisitor,
  }) => {
    const looks = chosen.filter((one) => one.variant === variant).map(({ look }) => look);
    test.setTimeout(120_000 + looks.length * 30_000);
    const found: string[] = [];
    let failures = 0;
    for (const device of ['empty', 'full', 'denied'] as const) {
      const visitor = device === 'denied' ? await newVisitor() : app;
      await prepare(visitor, device);
      if (device !== 'full') {
        // What an init script brings is not under the policy of the page.
        await visitor.page.context().addInitScript({ path: axe });
        await prefer(visitor, locale, theme);
      }
      for (const look of looks.filter((one) => one.device === device)) {
        const findings = await test.step(look.name, async () => {
          await look.reach(visitor, sayIn(locale));
          return findingsOn(visitor.page);
        });
        if (findings.length) failures += 1;
        found.push(...findings.map((finding) => `${look.name}: ${finding}`));
      }
    }
    noteTrust({ number: 14, engine: 'chromium', count: looks.length, failures });
    expect(found).toEqual([]);
  });
}

test('The statement names the axe that runs here', async ({ app, page }) => {
  const { version } = createRequire(import.meta.url)('axe-core/package.json') as {
    version: string;
  };
  await app.open('#/accessibility');
  await expect(page.getByText(`axe-core ${version}`)).toBeVisible();
});

type Node = AxeResults['incomplete'][number]['nodes'][number];

/** What axe leaves to people, and people have looked at: which rule, where, and why it is well. */
const REVIEWED: readonly { rule: string; where: (node: Node) => boolean; why: string }[] = [
  {
    rule: 'color-contrast',
    where: ({ html }) => /^<(text|tspan)/.test(html),
    why: 'The ground of a text in a drawing is the page; axe cannot see through the drawing.',
  },
  {
    rule: 'color-contrast',
    where: ({ any }) => any.some(({ message }) => /overlap/.test(message)),
    why: 'An open list lies over the page; it has the page’s own two colours.',
  },
  {
    rule: 'p-as-heading',
    where: ({ html }) => /\.[\u202c~ ]*<\/p>$/.test(html),
    why: 'A whole sentence in larger type sums up what the heading above it opens.',
  },
  {
    rule: 'th-has-data-cells',
    where: ({ html }) => html.startsWith('<table'),
    why: 'A column of row headers has a header of its own, and a group of rows has one for itself.',
  },
];

/** Violations, and what axe cannot decide until somebody has looked at it. */
async function findingsOn(page: Page): Promise<string[]> {
  // It loses its place in a page that changes under it.
  await untilStill(page);
  const { violations, incomplete } = await page.evaluate(async () => {
    const { axe } = window as typeof window & {
      axe: {
        run(options: object): Promise<AxeResults>;
        run(context: Element, options: object): Promise<AxeResults>;
        getRules(): { ruleId: string; tags: string[] }[];
      };
    };
    // All rules of levels A and AA, of good practice and on trial. The level above is not promised.
    const rules = axe
      .getRules()
      .filter(({ tags }) => !tags.some((tag) => /aaa$|deprecated|obsolete/.test(tag)))
      // Says of every page only that something on it is hidden.
      .filter(({ ruleId }) => ruleId !== 'hidden-content')
      .map(({ ruleId }) => [ruleId, { enabled: true }]);
    const { violations, incomplete } = await axe.run({ rules: Object.fromEntries(rules) });
    // What the edge of a panel cuts is looked at again where a person would scroll it to.
    for (const rule of incomplete.filter(({ id }) => id === 'color-contrast')) {
      for (const node of rule.nodes) {
        const cut = node.any.some(({ message }) => /obscured/.test(message));
        const text = cut ? document.querySelector(String(node.target[0])) : null;
        if (!text?.closest('[class*="_panel_"]')) continue;
        text.scrollIntoView({ block: 'center' });
        const again = await axe.run(text, { runOnly: [rule.id] });
        rule.nodes = rule.nodes.filter((one) => one !== node);
        violations.push(...again.violations);
        incomplete.push(...again.incomplete);
      }
    }
    return { violations, incomplete };
  });
  const isReviewed = (rule: string, node: Node) =>
    REVIEWED.some((reviewed) => reviewed.rule === rule && reviewed.where(node));
  const undecided = incomplete.flatMap(({ id, nodes }) =>
    nodes.filter((node) => !isReviewed(id, node)).map((node) => ({ id, node, sort: 'undecided' })),
  );
  const wrong = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => ({ id, node, sort: 'wrong' })),
  );
  return [...wrong, ...undecided].map(({ id, node, sort }) => {
    const [check] = [...node.any, ...node.all, ...node.none];
    return `${sort}, ${id}: ${node.html.slice(0, 200)} ${check?.message ?? ''}`;
  });
}
