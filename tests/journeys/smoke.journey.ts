import { test } from '@playwright/test';
import en from '../../src/i18n/locales/en.json' with { type: 'json' };
import { linkTo, knownAnswers, DIRECTOR, readinessOf, questionsFor } from './questions';

test('smoke', async ({ page }) => {
  const r = readinessOf(DIRECTOR, knownAnswers(DIRECTOR));
  console.log(questionsFor(DIRECTOR).length, r.verdict, r.certainty, r.alternatives, r.gates.map(g=>[g.competency,g.status]), r.gaps.slice(0,4).map(g=>g.competency), en.quiz.next);
  page.on('console', m => console.log('CONSOLE', m.type(), m.text()));
  page.on('pageerror', m => console.log('ERR', m.message));
  await page.goto('/' + linkTo(knownAnswers(DIRECTOR), {label:'Zoë'}));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('svg.recharts-surface').first().waitFor();
  console.log(await page.locator('main').ariaSnapshot());
  console.log(await page.evaluate(() => 1 + 1), await page.evaluate('2+2'));
  console.log(await page.locator('.recharts-wrapper').evaluate((e) => e.outerHTML.slice(0, 900)));
});
