import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { LIMITS } from '../size/limits';
import { weigh } from '../size/weigh';
import { haveEarlier } from './device';
import { expectToShow } from './expectedResult';
import { BUILT } from './hosts/host';
import { expect, test } from './journey';
import type { App } from './pages';
import { DIRECTOR, knownAnswers, linkTo, questionsFor, readinessOf } from './questions';

/*
 * What a page needs is what a browser fetches for it: no list of files to keep in step with how the
 * build cuts them. The texts of the bank are script too, and count.
 */
const items = questionsFor(DIRECTOR);
const answers = knownAnswers(DIRECTOR);

interface Opened {
  readonly app: App;
  readonly page: Page;
}

const PAGES: Readonly<Record<keyof typeof LIMITS, (opened: Opened) => Promise<void>>> = {
  landing: async ({ app }) => app.open(),
  quiz: async ({ app }) => {
    await app.open(`#/a/earlier/quiz/${items[0]?.id}`);
    await app.quiz.expectQuestion(items, items[0]);
  },
  'own result': async ({ app }) => {
    await app.open('#/a/earlier');
    await expectToShow(app.result, readinessOf(DIRECTOR, answers));
    await expect(app.result.radar).toBeVisible();
  },
  'shared result': async ({ app }) => {
    await app.open(linkTo(answers));
    await expectToShow(app.result, readinessOf(DIRECTOR, answers));
    await expect(app.result.radar).toBeVisible();
  },
};

for (const name of Object.keys(LIMITS) as (keyof typeof LIMITS)[]) {
  const limit = LIMITS[name];
  test(`The ${name} page needs at most ${limit} kB of script`, async ({ app, page }) => {
    if (name === 'quiz' || name === 'own result') {
      await haveEarlier(page, name === 'quiz' ? {} : answers);
    }
    const fetched = new Set<string>();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.js')) fetched.add(pathname);
    });
    await PAGES[name]({ app, page });
    await page.waitForLoadState('networkidle');
    // A page that stopped fetching would weigh nothing.
    expect(fetched.size).toBeGreaterThan(2);
    const kilobytes = await weigh([...fetched].map((path) => join(BUILT, path)));
    test.info().annotations.push({ type: 'size', description: `${kilobytes.toFixed(1)} kB` });
    expect(kilobytes).toBeLessThanOrEqual(limit);
  });
}
