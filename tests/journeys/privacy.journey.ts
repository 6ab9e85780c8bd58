import { haveEarlier } from './device';
import { expectToShow } from './expectedResult';
import { expect, test } from './journey';
import { addressesOf, en } from './pages';
import {
  bank,
  DIRECTOR,
  knownAnswers,
  ownWording,
  questionsFor,
  readinessOf,
  wording,
} from './questions';

const items = questionsFor(DIRECTOR);
const answers = knownAnswers(DIRECTOR);

// That no request leaves the origin, and that the policy is never broken, every journey checks.

test('Trust 8: no request says anything: files of the app alone are fetched, without a referrer', async ({
  app,
  context,
  page,
}) => {
  // Every page of the app, one after the other.
  test.slow();
  const fetched: { url: string; method: string; body: string | null; referrer: string }[] = [];
  context.on('request', (request) => {
    const { referer: referrer = '' } = request.headers();
    fetched.push({
      url: request.url(),
      method: request.method(),
      body: request.postData(),
      referrer,
    });
  });
  const { id } = await haveEarlier(page, answers);
  for (const address of Object.values(addressesOf(id))) await app.open(address);
  await app.open(`#/a/${id}/quiz/${items[0]?.id}`);
  await app.quiz.answerAll(items.slice(0, 5), answers, items);
  await app.open(`#/a/${id}`);
  await app.result.shareButton.click();
  await app.share.addLabel.check();
  await app.share.label.fill('Zoë');

  expect(fetched.length).toBeGreaterThan(20);
  for (const { url, method, body, referrer } of fetched) {
    expect(new URL(url).pathname).toMatch(/^\/(assets\/[\w.-]+|favicon\.svg|preview\.png)?$/);
    expect({ method, body, referrer, search: new URL(url).search }).toEqual({
      method: 'GET',
      body: null,
      referrer: '',
      search: '',
    });
  }
});

test('Trust 8: the title of the tab and the referrer hold no name, no answer and no verdict', async ({
  app,
  page,
}) => {
  test.slow();
  const { id } = await haveEarlier(page, answers);
  const personal = [
    'Zoë',
    ...bank.roles.map(({ id: role }) => wording.roles[role]?.title ?? role),
    ...Object.values(en.verdict.names),
    ...Object.values(ownWording.items).flatMap(({ options }) =>
      Object.values(options).map(({ text }) => text),
    ),
  ];
  for (const [name, address] of Object.entries(addressesOf(id))) {
    await app.open(address);
    await expect(page).toHaveTitle(/Next Rung$/);
    const said = `${await page.title()} ${await page.evaluate(() => document.referrer)}`;
    expect(
      personal.filter((text) => said.includes(text)),
      name,
    ).toEqual([]);
  }
});

test('The library of the radar is fetched with the first result and not before', async ({
  app,
  context,
  page,
}) => {
  // Every page of the app, one after the other.
  test.slow();
  const charts: string[] = [];
  context.on('request', (request) => {
    if (/\/radar-[\w-]+\.js/.test(request.url())) charts.push(request.url());
  });
  const { id } = await haveEarlier(page, answers);
  const { 'own result': result, ...others } = addressesOf(id);
  for (const [name, address] of Object.entries(others)) {
    // A results link fetches what a result needs before it is read; a joint link draws one too.
    if (/^#\/[rj]\//.test(address)) continue;
    await app.open(address);
    expect(charts, name).toEqual([]);
  }
  await app.open(result);
  await expectToShow(app.result, readinessOf(DIRECTOR, answers));
  await expect(app.result.radar).toBeVisible();
  expect(charts).toHaveLength(1);
});

test('Trust 7: the production policy arrives with every page', async ({ request }) => {
  const response = await request.get('/');
  expect(response.headers()).toMatchObject({
    'content-security-policy': expect.stringContaining("require-trusted-types-for 'script'"),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the landing page can be read, and says what needs it', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.landing.title);
    await expect(page.getByText(en.landing.lede)).toBeVisible();
    for (const { title } of Object.values(en.landing.steps)) {
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
    }
    await expect(page.getByText(/needs JavaScript/)).toBeVisible();
  });
});
