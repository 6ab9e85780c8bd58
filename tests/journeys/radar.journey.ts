import { noteTrust, trustCount } from '../trust/share';
import { haveEarlier } from './device';
import { ADDRESSES, fillDevice } from './fullDevice';
import { expect, test } from './journey';
import { type App, en, filled } from './pages';
import { bank, DIRECTOR, questionsFor, wording } from './questions';
import { cellsHeard, drawnOn, numbersIn, rowsByName, squeezed } from './radarReading';

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
      // Drawn as soon as the own answers are read.
      await expect(app.page.getByRole('figure').getByText(en.result.radar.other)).toBeVisible();
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
    const words = page.getByRole('figure').locator('[class*="_words_"]');
    await page.keyboard.press('ArrowRight');
    await expect(words).toContainText(wording.competencies['team-building']?.name ?? '');
    await page.keyboard.press('Escape');
    await expect(words).toHaveCount(0);
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
