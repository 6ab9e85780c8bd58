import { noteTrust, trustCount } from '../trust/share';
import { expect, test } from './engines/engine';
import { REPORTS } from './engines/site';
import type { AskedFor, Visitor } from './engines/visitor';
import { type Travelled, wholeJourney } from './engines/wholeJourney';
import { en } from './pages';
import { bank, ownWording, wording } from './questions';

/** What was noticed from outside while two people went through all of it. */
interface Log extends Travelled {
  readonly home: string;
  readonly complaints: readonly string[];
  /** As the browsers tell of them where they do, and as they arrived. */
  readonly requests: readonly AskedFor[];
}

// One journey serves both tests: they run one after the other, in the same process.
test.describe.configure({ mode: 'default', timeout: 600_000 });
// As in production: the worker is registered through the one policy that may make an address.
test.use({ serviceWorkers: 'allow' });
let log: Promise<Log> | undefined;

test.beforeEach(async ({ newVisitor, site }) => {
  log ??= (async () => {
    const people: Visitor[] = [await newVisitor(), await newVisitor()];
    const [person, manager] = people;
    if (!person || !manager) throw new Error('Two people are needed.');
    const travelled = await wholeJourney(person, manager);
    const complaints = await Promise.all(people.map((one) => one.complaints()));
    const arrived = site.arrived.map(({ url, headers: { referer: referrer = '' }, ...rest }) => ({
      ...rest,
      url: new URL(url, site.home).href,
      referrer,
    }));
    const told = people.flatMap((one) => (one.can.requests ? one.requests() : []));
    return {
      ...travelled,
      home: site.home,
      complaints: complaints.flat(),
      requests: [...arrived, ...told],
    };
  })();
  await log;
});

test('Trust 7: the whole journey breaks the policy nowhere, and no page complains', async ({
  engine,
  site,
}) => {
  if (!log) throw new Error('No journey.');
  const { pages, complaints, requests } = await log;
  const reports = requests.filter(({ url }) => url.includes(REPORTS)).map(({ body }) => body);
  const worst = `${reports.length} reports, ${complaints.length} complaints`;
  noteTrust({
    number: 7,
    engine,
    count: pages.length,
    failures: reports.length + complaints.length,
    worst: { value: reports.length + complaints.length, text: worst },
  });
  expect({ complaints, reports }).toEqual({ complaints: [], reports: [] });
  expect(pages.length).toBeGreaterThanOrEqual(trustCount(7, engine));
  // The policy that was kept is the production's, both ways.
  const page = await fetch(site.home);
  const policies = [page.headers.get('content-security-policy'), await page.text()];
  for (const policy of policies) expect(policy).toContain("require-trusted-types-for 'script'");
});

test('Trust 8: no request leaves the site, and none says anything, nor does a title', async ({
  engine,
}) => {
  if (!log) throw new Error('No journey.');
  const { home, pages, requests, secrets } = await log;
  const said = pages.map(({ title, referrer }) => `${title} ${referrer}`);
  const answers = Object.values(ownWording.items).flatMap(({ options }) =>
    Object.values(options).map(({ text }) => text),
  );
  const roles = bank.roles.map(({ id }) => wording.roles[id]?.title ?? id);
  const personal = [...secrets, ...answers, ...roles, ...Object.values(en.verdict.names)];
  const told = requests.filter(({ url, method, body, referrer }) => {
    const { origin, pathname, search } = new URL(url);
    const own = `${origin}/` === home || url.startsWith(`blob:${home}`) || url.startsWith('data:');
    // A browser that looks for a newer worker names the one that it has, whatever the policy.
    const silent = referrer === '' || (pathname === '/sw.js' && referrer === `${home}sw.js`);
    const plain = method === 'GET' && body === '' && silent && search === '';
    const tells = secrets.some((secret) => decodeURIComponent(pathname).includes(secret));
    return !own || !plain || tells;
  });
  const titles = said.filter((text) => personal.some((secret) => text.includes(secret)));
  const failures = told.length + titles.length;
  const worst = told[0]?.url ?? titles[0];
  noteTrust({
    number: 8,
    engine,
    count: requests.length,
    failures,
    ...(worst && { worst: { value: 1, text: worst } }),
  });
  expect({ told, titles }).toEqual({ told: [], titles: [] });
  expect(requests.length).toBeGreaterThanOrEqual(trustCount(8, engine));
  expect(secrets.length).toBeGreaterThan(15);
});
