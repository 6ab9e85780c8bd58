import type { Page } from 'playwright-core';
import { visit } from '../browser';
import type { Bench } from '../openBench';
import { medians } from '../rounds';
import type { Row } from '../row';
import { someLinks } from '../someAnswers';
import { longestTask } from '../tasks';

const FEW = 100;
const MANY = 1000;
/** Milliseconds that no task may take while links are read. */
const LONGEST_TASK = 50;

/** Many links at once: on the team page, whether it answers meanwhile, and in the domain alone. */
export async function measureTeam(bench: Bench): Promise<readonly Row[]> {
  return [...(await rowsOfPage(bench)), ...(await rowsOfDomain(bench))];
}

async function rowsOfPage({ core, app, hello, browser, rounds }: Bench): Promise<Row[]> {
  const few = someLinks(core, FEW).join('\n');
  const many = someLinks(core, MANY).join('\n');
  const open = <Result>(url: string, read: (page: Page) => Promise<Result>) =>
    visit(browser, { url, read });
  const found = await medians(
    rounds,
    ['few', 'many', 'task', 'click', 'bareClick'],
    [
      async () => ({ few: [await open(`${app}#/team`, (page) => readAll(page, few))] }),
      async () => ({ many: [await open(`${app}#/team`, (page) => readAll(page, many))] }),
      async () => ({
        task: [
          await open(`${app}#/team`, (page) =>
            longestTask(browser, page, () => readAll(page, many)),
          ),
        ],
      }),
      async () => ({ click: await open(`${app}#/team`, (page) => clicksWhileReading(page, many)) }),
      async () => ({ bareClick: await open(hello, clicks) }),
    ],
  );
  return [
    {
      measure: `${MANY} links on the team page to ${FEW}`,
      unit: 'ms',
      ours: found.many,
      baseline: found.few,
      budget: { most: MANY / FEW, of: 'ratio' },
    },
    {
      measure: `longest task while ${MANY} links are read`,
      unit: 'ms of the processor',
      ours: found.task,
      budget: { most: LONGEST_TASK, of: 'ours' },
    },
    {
      measure: `click to paint while ${MANY} links are read to hello world`,
      unit: 'ms',
      ours: found.click,
      baseline: found.bareClick,
      // A click may have to wait for one task.
      budget: { most: LONGEST_TASK, of: 'difference' },
    },
  ];
}

/** Pastes a list; milliseconds until everything is drawn and counted. */
async function readAll(page: Page, text: string): Promise<number> {
  await page.locator('textarea').waitFor();
  return page.evaluate(async (links) => {
    const start = performance.now();
    window.bench.paste(links);
    await window.bench.firstPaintOf('main [aria-busy=false]');
    return performance.now() - start;
  }, text);
}

const CLICKS = 4;

/** On the button of the settings, which is on every page and stops nothing. */
async function clicksWhileReading(page: Page, text: string): Promise<number[]> {
  await page.locator('textarea').waitFor();
  await page.evaluate((links) => window.bench.paste(links), text);
  return clicks(page);
}

async function clicks(page: Page): Promise<number[]> {
  const button = page.locator('button').first();
  const times: number[] = [];
  while (times.length < CLICKS) {
    await button.hover();
    const measured = page.evaluate(() => window.bench.nextClick());
    // The listener has to be there before the click: a round trip makes sure.
    await page.evaluate(() => null);
    await page.mouse.down();
    await page.mouse.up();
    times.push(await measured);
  }
  return times;
}

/** Reading, judging and every role, for each of many links. */
async function rowsOfDomain({ core, rounds }: Bench): Promise<Row[]> {
  const links = someLinks(core, FEW);
  const editions = [core];
  const perLink = (each: (link: string) => number): number[] => {
    const start = process.cpuUsage();
    let sum = 0;
    for (const link of links) sum += each(link);
    if (Number.isNaN(sum)) throw new Error('What was measured gave no number.');
    return [process.cpuUsage(start).user / 1000 / links.length];
  };
  const read = (link: string) => {
    const decoded = core.decodeResult(link, editions);
    if (!decoded.ok || decoded.result.disclosure !== 'answers') throw new Error(link);
    return decoded.result.shared.assessment;
  };
  const found = await medians(
    rounds,
    ['read', 'judge', 'climb'],
    [
      async () => ({
        read: perLink((link) => Object.keys(read(link).answers).length),
      }),
      async () => ({
        judge: perLink((link) => {
          const { target, answers, form } = read(link);
          return core.judgeAnswers(core.bank, target, answers, form).gaps.length;
        }),
      }),
      async () => ({
        climb: perLink((link) => {
          const { target, answers, form } = read(link);
          return core.climbLadder(core.bank, target, answers, form).length;
        }),
      }),
    ],
  );
  return [
    {
      measure: 'reading and scoring a link to reading it',
      unit: 'ms',
      ours: found.judge,
      baseline: found.read,
    },
    {
      measure: 'reading and scoring a link for every role to for one',
      unit: 'ms',
      ours: found.climb,
      baseline: found.judge,
      budget: { most: core.bank.roles.length, of: 'ratio' },
    },
    { measure: 'links read and scored', unit: 'per second', ours: Math.round(1000 / found.judge) },
  ];
}
