import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAMED_BY_CONTENT, responseHeaders } from '../../src/build/hostingHeaders';
import { policyIn } from '../../src/build/hostingPlugin';
import { BUILT, type Host } from './hosts/host';
import { BELOW, missingForNginx, startNginx } from './hosts/nginx';
import { test as base, expect } from './journey';
import { en } from './pages';
import { DIRECTOR, knownAnswers, questionsFor } from './questions';

const missing = missingForNginx();
if (missing && process.env.TEST_WORKER_INDEX === undefined) console.log(`not run: ${missing}`);

const test = base.extend<object, { host: Host }>({
  host: [
    async ({ browserName: _ }, use) => {
      const host = await startNginx();
      await use(host);
      await host.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ host }, use) => use(host.home),
});
test.skip(missing !== null, `not run: ${missing}`);

const KEPT = 'public, max-age=31536000, immutable';
const script = readdirSync(join(BUILT, NAMED_BY_CONTENT.path)).find((file) => file.endsWith('.js'));
const ADDRESSES = [
  {
    what: 'the page',
    path: '',
    status: 200,
    type: /^text\/html; charset=utf-8$/,
    cache: 'no-cache',
  },
  { what: 'a script', path: `assets/${script}`, status: 200, type: /\/javascript/, cache: KEPT },
  { what: 'the icon', path: 'favicon.svg', status: 200, type: /^image\/svg/, cache: 'no-cache' },
  { what: 'a page that is not there', path: 'nothing', status: 404, type: /html/ },
  { what: 'a script that is gone', path: 'assets/gone-0.js', status: 404, type: /html/ },
];

for (const below of ['/', BELOW]) {
  for (const { what, path, status, type, cache } of ADDRESSES) {
    test(`nginx sends every header with ${what} under ${below}`, async ({ request }) => {
      const response = await request.get(`${below}${path}`);
      const headers = response.headers();
      const page = readFileSync(join(BUILT, 'index.html'), 'utf8');
      const wanted = Object.entries(responseHeaders(policyIn(page)));
      expect(response.status()).toBe(status);
      expect(headers).toMatchObject(
        Object.fromEntries(wanted.map(([name, value]) => [name.toLowerCase(), value])),
      );
      expect(headers['content-security-policy']).toMatch(
        /^default-src 'none'; .*ancestors 'none'$/,
      );
      expect(headers['content-type']).toMatch(type);
      // An error that is kept for a year would outlive the next deployment.
      expect(headers['cache-control']).toBe(cache);
      expect(headers.server).toBe('nginx');
    });
  }
}

test('nginx compresses text and answers 304 where nothing has changed', async ({ request }) => {
  const headers = { 'Accept-Encoding': 'gzip' };
  const first = await request.get('/', { headers });
  expect(first.headers()['content-encoding']).toBe('gzip');
  const again = await request.get('/', {
    headers: { ...headers, 'If-None-Match': first.headers().etag ?? '' },
  });
  expect(again.status()).toBe(304);
});

for (const below of ['', BELOW.slice(1)]) {
  test(`On nginx one walks from the landing page into the quiz under /${below}`, async ({
    app,
    host,
    page,
  }) => {
    const [first, second, third] = questionsFor(DIRECTOR);
    if (!first || !second) throw new Error('Too few questions.');
    await page.goto(`${host.home}${below}`);
    await page.getByRole('link', { name: en.landing.start }).first().click();
    await app.roles.startFor(DIRECTOR.role);
    await app.quiz.answerAll([first, second], knownAnswers(DIRECTOR), questionsFor(DIRECTOR));
    await app.quiz.expectQuestion(questionsFor(DIRECTOR), third);
  });
}
