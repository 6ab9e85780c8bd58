import type { Page } from '@playwright/test';
import { noteTrust, trustCount } from '../trust/share';
import { haveEarlier } from './device';
import { ADDRESSES, fillDevice } from './fullDevice';
import { expect, test } from './journey';
import { type App, en, filled } from './pages';
import { bank, DIRECTOR, questionsFor, wording } from './questions';

/** A form of the radar, and the column of the table in which each of its shapes stands. */
interface Form {
  readonly name: string;
  readonly columns: Readonly<Record<string, number>>;
  reach(app: App): Promise<void>;
}

const at = (address: string | undefined) => (app: App) => app.open(address);

const FORMS: readonly Form[] = [
  { name: 'one’s own', columns: { target: 1, you: 2 }, reach: at(ADDRESSES['own result']) },
  {
    name: 'statements beside evidence',
    columns: { target: 1, you: 8, other: 9 },
    reach: async (app) => {
      await app.open(ADDRESSES['own result']);
      await app.page.getByRole('checkbox', { name: en.result.split }).check();
    },
  },
  {
    name: 'somebody’s beside one’s own',
    columns: { target: 1, you: 2, other: 8 },
    reach: async (app) => {
      await app.open(ADDRESSES['shared result']);
      await app.button(en.shared.compare).click();
    },
  },
  {
    name: 'levels that somebody shared',
    columns: { target: 1, you: 2 },
    reach: at(ADDRESSES['a result of levels']),
  },
  {
    name: 'both sides',
    columns: { target: 1, you: 2, other: 3, agreed: 6 },
    reach: at(ADDRESSES['a conversation']),
  },
  {
    name: 'both sides and what they agreed on',
    columns: { target: 1, you: 2, other: 3, agreed: 6 },
    reach: at(ADDRESSES['a joint link']),
  },
  {
    name: 'two side by side',
    columns: { target: 1, first: 2, second: 3 },
    reach: at(ADDRESSES['two side by side']),
  },
  {
    name: 'four side by side',
    columns: { target: 1, first: 2, second: 3, third: 4, fourth: 5 },
    reach: at(ADDRESSES['four side by side']),
  },
];

test.describe('Radars', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('Trust 16: every value that a radar draws stands in its table, and the browser tells both', async ({
    app,
    page,
  }) => {
    test.slow();
    const forms = FORMS.slice(0, trustCount(16, 'chromium'));
    await fillDevice(app);
    const found: string[] = [];
    for (const form of forms) {
      await test.step(form.name, async () => {
        await form.reach(app);
        await expect(app.result.radar).toBeVisible();
        const rows = await rowsByName(page);
        const heard = await cellsHeard(page);
        const drawn = await drawnOn(page, Object.keys(form.columns));
        // Each shape has a mark or a corner at every axis that has a value.
        for (const [shape, column] of Object.entries(form.columns)) {
          const inTable = [...rows].flatMap(([name, cells]) => {
            const [value] = numbersIn(cells[column]);
            return value === undefined ? [] : [{ name, value }];
          });
          const onRadar = drawn.filter((one) => one.shape === shape);
          const missing = inTable.filter(
            ({ name, value }) =>
              !onRadar.some((one) => one.name === name && Math.abs(one.level - value) < 0.07),
          );
          const more = onRadar.filter(({ name }) => !inTable.some((one) => one.name === name));
          found.push(
            ...missing.map(
              ({ name, value }) => `${form.name}, ${shape}: ${name} ${value} not drawn`,
            ),
            ...more.map(({ name }) => `${form.name}, ${shape}: ${name} not in the table`),
          );
          if (shape !== 'agreed' || /agreed/.test(form.name)) {
            expect(onRadar.length, `${form.name}, ${shape}`).toBeGreaterThan(0);
          }
        }
        const silent = [...rows].flatMap(([name, cells]) =>
          [name, ...cells.slice(1)].filter((text) => !heard.has(squeezed(text))),
        );
        found.push(...silent.map((text) => `${form.name}: “${text}” is not told`));
      });
    }
    noteTrust({
      number: 16,
      engine: 'chromium',
      count: forms.length,
      failures: found.length,
    });
    expect(found).toEqual([]);
  });

  test('Trust 16: on a phone each area of the radar stands beside it with its value', async ({
    app,
    page,
  }) => {
    await fillDevice(app);
    await page.setViewportSize({ width: 390, height: 844 });
    for (const name of ['own result', 'a result of areas']) {
      await app.open(ADDRESSES[name]);
      const part = page.getByRole('region', { name: en.result.dots.title });
      const lines = new Map<string, string>();
      for (const { id } of bank.areas) {
        const area = wording.areas[id]?.name ?? id;
        const heading = part.getByRole('heading', { name: area });
        lines.set(area, await heading.locator('xpath=..').innerText());
      }
      await expect(app.result.radar).toBeVisible();
      const drawn = await drawnOn(page, ['target', 'you']);
      expect(drawn).toHaveLength(8);
      for (const { name: area, level } of drawn) {
        const told = numbersIn(lines.get(area));
        expect(
          told.some((value) => Math.abs(value - level) < 0.07),
          `${area}: ${level}`,
        ).toBe(true);
      }
    }
  });

  test('Trust 16: the arrow keys walk along the axes, and Escape takes their words away', async ({
    app,
    page,
  }) => {
    await fillDevice(app);
    await app.open(ADDRESSES['own result']);
    await app.result.radar.focus();
    const words = page.locator('.recharts-tooltip-wrapper');
    await page.keyboard.press('ArrowRight');
    await expect(words).toContainText(wording.competencies['team-building']?.name ?? '');
    await page.keyboard.press('Escape');
    await expect(words).toHaveText('');
    await page.keyboard.press('ArrowRight');
    await expect(words).toContainText(
      wording.competencies['empowerment-and-decisions']?.name ?? '',
    );
  });
});

for (const language of ['en', 'ar-XB'] as const) {
  test(`Trust 16: each question is announced with its position (${language})`, async ({
    app,
    page,
  }) => {
    test.slow();
    const items = questionsFor(DIRECTOR);
    await haveEarlier(page, {});
    await app.open(`#/a/earlier/quiz/${items[0]?.id}`);
    if (language !== 'en') await app.settings.choose({ language });
    const announced = process.env.TRUST_SHARE ? items : items.slice(0, 6);
    for (const [index] of announced.entries()) {
      const position = filled(en.quiz.position, { position: index + 1, count: items.length });
      await expect(app.heading).toHaveAccessibleName(new RegExp(position));
      if (index > 0) await expect(app.heading).toBeFocused();
      const group = page.getByRole('radiogroup', { name: new RegExp(position) });
      await expect(group).toBeVisible();
      await page.keyboard.press('s');
    }
  });
}

/** The pages whose tree is kept as text beside the journeys. */
const TREES = [
  'landing',
  'start',
  'an anchor item',
  'own result',
  'library',
  'a conversation',
  'a question to rate',
];

test('Trust 16: what a screen reader is told of the main pages is what was looked at', async ({
  app,
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-09T12:00:00Z'));
  await fillDevice(app);
  for (const name of TREES) {
    await app.open(ADDRESSES[name]);
    if (/result|conversation/.test(name)) await expect(app.result.radar).toBeVisible();
    expect.soft(await treeOf(page)).toMatchSnapshot(`${name.replaceAll(' ', '-')}.yml`);
  }
});

/**
 * Landmarks, headings, controls and groups with their names and states, as Playwright works them out of
 * the page. Running text is left out: it is read wherever it changes.
 */
async function treeOf(page: Page): Promise<string> {
  const tree = await page.locator('body').ariaSnapshot();
  const running =
    /^\s*- (?:text|paragraph|strong|emphasis|term|definition|code|caption)\b|^\s*- \/url/;
  const lines = tree.split('\n').filter((line) => !running.test(line));
  return `${lines.map((line) => line.replace(/^(\s*- listitem): .*/, '$1')).join('\n')}\n`;
}

/** The rows of the table of all values, by competency. */
async function rowsByName(page: Page): Promise<Map<string, string[]>> {
  const table = page.getByRole('table').filter({ hasText: en.result.table.competency });
  if (!(await table.isVisible())) {
    await page.getByText(en.result.table.title, { exact: true }).first().click();
  }
  const rows = await table.evaluate((element: HTMLTableElement) =>
    [...element.rows]
      .filter((row) => row.querySelector('td'))
      .map((row) => [...row.cells].map((cell) => cell.innerText)),
  );
  expect(rows).toHaveLength(20);
  return new Map(rows.map((cells) => [cells[0] ?? '', cells]));
}

/** What the browser itself passes on as cells of tables. */
async function cellsHeard(page: Page): Promise<Set<string>> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const names = nodes
    .filter(({ role }) => ['cell', 'gridcell', 'rowheader'].includes(role?.value))
    .map(({ name }) => squeezed(String(name?.value ?? '')));
  return new Set(names);
}

const squeezed = (text: string) => text.replace(/\s+/g, '');

function numbersIn(text = ''): number[] {
  return (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
}

interface Drawn {
  readonly shape: string;
  /** Of a competency or an area. */
  readonly name: string;
  /** 0 to 5, measured from where it is drawn. */
  readonly level: number;
}

/** Reads the radar back: every corner of each line, as an axis and a level. */
async function drawnOn(page: Page, shapes: readonly string[]): Promise<Drawn[]> {
  const corners = await page.getByRole('application').evaluate((surface, names) => {
    const rings = [...surface.querySelectorAll('.recharts-polar-grid-concentric circle')];
    const outer = rings.sort(
      (one, other) => Number(other.getAttribute('r')) - Number(one.getAttribute('r')),
    )[0];
    const [cx, cy, r] = ['cx', 'cy', 'r'].map((name) => Number(outer?.getAttribute(name)));
    if (cx === undefined || cy === undefined || !r) throw new Error('The radar has no rings.');
    return names.flatMap((shape) =>
      [...surface.querySelectorAll(`.recharts-radar [class*="_${shape}_"] > path`)]
        .filter((path) => !path.getAttribute('class'))
        .flatMap((path) => [...(path.getAttribute('d') ?? '').matchAll(/[ML]([\d.]+) ([\d.]+)/g)])
        .map(([, x, y]) => {
          const [right, down] = [Number(x) - cx, Number(y) - cy];
          const angle = (Math.atan2(right, -down) * 180) / Math.PI;
          return { shape, angle: (angle + 360) % 360, level: (Math.hypot(right, down) / r) * 5 };
        }),
    );
  }, shapes);
  const all = bank.areas.flatMap(({ competencies }) => competencies);
  const onPhone = (page.viewportSize()?.width ?? 0) < 500;
  const byArea = onPhone ? bank.areas.map(({ id }) => wording.areas[id]?.name ?? id) : null;
  const axes = byArea ?? all.map((id) => wording.competencies[id]?.name ?? id);
  return corners.map(({ shape, angle, level }) => ({
    shape,
    level,
    name: axes[Math.floor((angle / 360) * axes.length)] ?? '',
  }));
}
