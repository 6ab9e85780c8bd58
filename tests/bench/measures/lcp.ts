import { DESKTOP, largestPaint, PHONE, visit } from '../browser';
import type { Bench } from '../openBench';
import { medians } from '../rounds';
import type { Row } from '../row';

/** Largest contentful paint of the landing page, against the same page without script. */
export async function measureLcp(bench: Bench): Promise<readonly Row[]> {
  return [...(await rowsFor(bench, false, 1.25)), ...(await rowsFor(bench, true, 1.05))];
}

async function rowsFor(
  { browser, floor, app, hello, rounds }: Bench,
  slow: boolean,
  most: number,
): Promise<Row[]> {
  const options = slow ? PHONE : DESKTOP;
  const open = (url: string) =>
    visit(browser, { url, slow, options, read: async (page) => [await largestPaint(page)] });
  const found = await medians(
    rounds,
    ['floor', 'landing', 'hello'],
    [
      async () => ({ floor: await open(floor) }),
      async () => ({ landing: await open(app) }),
      async () => ({ hello: await open(hello) }),
    ],
  );
  const name = slow ? 'slow LCP' : 'LCP';
  return [
    {
      measure: `${name} of landing to floor`,
      unit: 'ms',
      ours: found.landing,
      baseline: found.floor,
      budget: { most, of: 'ratio' },
    },
    {
      measure: `(${name} of hello world to floor)`,
      unit: 'ms',
      ours: found.hello,
      baseline: found.floor,
    },
  ];
}
