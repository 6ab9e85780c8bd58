import { answersOn, haveEarlier } from './device';
import { expectToShow } from './expectedResult';
import type { Host } from './hosts/host';
import { startPlainHost } from './hosts/plainHost';
import { test as base, expect } from './journey';
import { en } from './pages';
import { DIRECTOR, knownAnswers, linkTo, questionsFor, readinessOf } from './questions';

/*
 * The least that a host can do: files below some path, no header, no rule. Everything works there, and
 * the policy in the page holds.
 */
const test = base.extend<object, { host: Host }>({
  host: [
    async ({ browserName: _ }, use) => {
      const host = await startPlainHost();
      await use(host);
      await host.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ host }, use) => use(host.home),
});

const items = questionsFor(DIRECTOR);
const answers = knownAnswers(DIRECTOR);

test('Below a path, without headers, one walks from the landing page to a reload in the quiz', async ({
  app,
  page,
}) => {
  const [first, second, third] = items;
  if (!first || !second) throw new Error('Too few questions.');
  await app.open();
  await page.getByRole('link', { name: en.landing.start }).first().click();
  await app.roles.startFor(DIRECTOR.role);
  await app.quiz.answerAll([first, second], answers, items);
  await app.quiz.expectQuestion(items, third);
  await expect(app.quiz.saved).toBeVisible();
  await page.reload();
  await app.quiz.expectQuestion(items, third);
  expect(Object.keys(await answersOn(page)).sort()).toEqual([first.id, second.id].sort());
});

test('Below a path, without headers, a result is shown, shared, and opened by somebody else', async ({
  app,
  host,
  page,
  newVisitor,
}) => {
  const { id } = await haveEarlier(page, answers);
  await app.open(`#/a/${id}`);
  await expectToShow(app.result, readinessOf(DIRECTOR, answers));
  await page.reload();
  await expectToShow(app.result, readinessOf(DIRECTOR, answers));

  await app.result.shareButton.click();
  const link = await app.share.text.inputValue();
  expect(link.startsWith(`${host.home}#/r/`)).toBe(true);
  const reader = await newVisitor();
  await reader.page.goto(link);
  await expectToShow(reader.result, readinessOf(DIRECTOR, answers));
});

test('Below a path, without headers, the app stays when the network goes', async ({
  app,
  context,
  page,
}) => {
  const { id } = await haveEarlier(page, answers);
  // Registered below the path, and done with fetching what it keeps.
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(scope).toBe(new URL('./', page.url()).href);
  await context.setOffline(true);
  await app.open(`#/a/${id}`);
  await expectToShow(app.result, readinessOf(DIRECTOR, answers));
  await app.open(linkTo(answers));
  await expectToShow(app.result, readinessOf(DIRECTOR, answers));
});

/** What the injected code of the tests below would leave behind, and what the policy says to it. */
interface Outcome {
  ran: string[];
  violations: string[];
}

for (const [what, fragment] of [
  ['landing page', ''],
  ['result behind a link', linkTo(answers)],
] as const) {
  test(`The policy in the ${what} stops script that was put into it, without any header`, async ({
    browser,
    host,
  }) => {
    // Not the context of every journey: what the browser complains about is what is wanted here.
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route(host.home, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        '<div id="root">',
        `<script>window.ran = ['an inline script']</script>
         <img src="./nothing.png" onerror="window.ran = ['a handler']">
         <script src="data:text/javascript,window.ran = ['a data address']"></script>
         <p style="position: fixed">A style</p>
         <iframe src="./favicon.svg"></iframe>
         $&`,
      );
      await route.fulfill({ response, body });
    });
    await page.addInitScript(() => {
      Object.assign(window, { violations: [] });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        const blocked = blockedURI.startsWith('http') ? 'address' : blockedURI;
        (window as unknown as Outcome).violations.push(`${violatedDirective} ${blocked}`);
      });
    });
    await page.goto(`${host.home}${fragment}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const seen = () =>
      page.evaluate(() => {
        const { ran, violations } = window as unknown as Outcome;
        return { ran, violations: [...new Set(violations)].sort() };
      });
    await expect.poll(seen).toEqual({
      ran: undefined,
      violations: [
        'frame-src address',
        'script-src-attr inline',
        'script-src-elem data',
        'script-src-elem inline',
        'style-src-attr inline',
      ],
    });
    await context.close();
  });
}

test('The policy in the page keeps script from making markup, script or policies out of text', async ({
  browser,
  host,
}) => {
  const page = await browser.newPage();
  await page.goto(host.home);
  const tried = await page.evaluate(async () => {
    // The policy holds for code of the page; what a debugger evaluates may do more.
    await new Promise((resolve) => setTimeout(resolve));
    const outcomeOf = (attempt: () => unknown) => {
      try {
        attempt();
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.name : 'refused';
      }
    };
    const script = document.createElement('script');
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): unknown };
    };
    return {
      markup: outcomeOf(() => {
        document.createElement('div').innerHTML = '<b>bold</b>';
      }),
      script: outcomeOf(() => {
        script.text = 'alert(1)';
      }),
      address: outcomeOf(() => {
        script.src = './other.js';
      }),
      function: outcomeOf(() => Function('return 1')()),
      policy: outcomeOf(() => trustedTypes.createPolicy('another', {})),
    };
  });
  expect(tried).toEqual({
    markup: 'TypeError',
    script: 'TypeError',
    address: 'TypeError',
    function: 'EvalError',
    policy: 'TypeError',
  });
  await page.close();
});
