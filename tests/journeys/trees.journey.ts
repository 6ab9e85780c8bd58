import type { Page } from '@playwright/test';
import { ADDRESSES, fillDevice, untilThere } from './fullDevice';
import { expect, test } from './journey';

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
    await untilThere(app, name);
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
  // The version is told as well, and is another one with every release.
  const kept = lines.map((line) =>
    line.replace(/^(\s*- listitem): .*/, '$1').replace(/(Version|questions) [\d.]+/g, '$1 …'),
  );
  return `${kept.join('\n')}\n`;
}
