import type { Page } from 'playwright-core';
import { DESKTOP, visit } from '../browser';
import type { Bench } from '../openBench';
import { medians } from '../rounds';
import type { Row } from '../row';

const CLICKS = 8;

/** From a click to the paint after it: an answer in the quiz, the button of the hello world. */
export async function measureClick(bench: Bench): Promise<readonly Row[]> {
  const { journey, hello, browser, rounds } = bench;
  const quiz = {
    url: journey.quiz,
    options: { ...DESKTOP, storageState: journey.begun },
    read: answerClicks,
  };
  const found = await medians(
    rounds,
    ['quiz', 'hello'],
    [
      async () => ({ quiz: await visit(browser, quiz) }),
      async () => ({ hello: await visit(browser, { url: hello, read: buttonClicks }) }),
    ],
  );
  return [
    {
      measure: 'click to paint in the quiz to hello world',
      unit: 'ms',
      ours: found.quiz,
      baseline: found.hello,
      budget: { most: 2, of: 'ratio' },
    },
  ];
}

/** Each on a question of its own, since a click moves on. */
async function answerClicks(page: Page): Promise<number[]> {
  const times: number[] = [];
  while (times.length < CLICKS) {
    const before = page.url();
    times.push(await timeClick(page, '[role=radiogroup] label'));
    await page.waitForURL((url) => url.href !== before);
    await page.waitForTimeout(200);
  }
  return times;
}

async function buttonClicks(page: Page): Promise<number[]> {
  const times: number[] = [];
  while (times.length < CLICKS) {
    times.push(await timeClick(page, 'button'));
    await page.waitForTimeout(200);
  }
  return times;
}

/** Clicks the first element that matches, with a real pointer. */
async function timeClick(page: Page, selector: string): Promise<number> {
  const element = page.locator(selector).first();
  await element.hover();
  const measured = page.evaluate(() => window.bench.nextClick());
  // The listener has to be there before the click: a round trip makes sure.
  await page.evaluate(() => null);
  await page.mouse.down();
  await page.mouse.up();
  return measured;
}
