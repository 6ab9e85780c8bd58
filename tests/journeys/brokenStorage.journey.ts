import type { Page } from '@playwright/test';
import { type AnswerSheet, SKIPPED } from '../../src/domain/answerSheet';
import type { Item } from '../../src/domain/item';
import { type Seeded, seeded } from '../domain/seeded';
import { noteTrust, trustCount } from '../trust/share';
import { answersOn, haveEarlier, type Kept, keptBy } from './device';
import { expectToShow } from './expectedResult';
import { expect, test } from './journey';
import { App, en } from './pages';
import { DIRECTOR, knownAnswers, questionsFor, readinessOf } from './questions';

const items = questionsFor(DIRECTOR);
const { memory } = en.storage;

interface BrokenStorage {
  readonly name: string;
  /** What the page says; null where answers still reach the disk. */
  readonly says: string | null;
  /** Breaks what the page finds, before the app is there. The records on the disk are not touched. */
  readonly breakIt: (page: Page) => Promise<unknown>;
  /** Spoils what is on the disk, before anything else. */
  readonly spoil?: (page: Page) => Promise<unknown>;
  /** Passes the time after the first answer. */
  readonly wait?: (page: Page) => Promise<unknown>;
  /** Writing works at first: what is on the disk stays, and there is more. */
  readonly works?: true;
}

const denied = (names: readonly ('indexedDB' | 'localStorage')[]) => (page: Page) =>
  page.addInitScript((denied) => {
    for (const name of denied) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Denied.', 'SecurityError');
        },
      });
    }
  }, names);

const opening = (error: string) => (page: Page) =>
  page.addInitScript((name) => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('No.', name);
    };
  }, error);

/** Puts records on the disk that nobody can read. */
const spoilRecords = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('next-rung');
        opening.onsuccess = () => {
          const stores = ['assessments', 'answers', 'examples', 'topics', 'preferences'];
          const writing = opening.result.transaction(stores, 'readwrite');
          const put = (store: string, record: object) => writing.objectStore(store).put(record);
          put('assessments', { id: 'junk', target: 'everything', revision: Number.NaN });
          put('answers', { assessmentId: 'earlier', itemId: 'nothing', answer: 5, revision: 'x' });
          put('answers', { assessmentId: 'earlier', itemId: 'bytes', answer: new Uint8Array(9) });
          put('examples', { assessmentId: 'earlier', itemId: 'nothing', example: [[]] });
          put('topics', { conversationId: 'none', competency: 'none', agreed: -1 });
          put('preferences', { id: 'last-backup', at: 'yesterday' });
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onabort = () => reject(writing.error);
        };
      }),
  );

/** What a later version of the app, or a fault, has left in localStorage. */
const remembering = (junk: string) => (page: Page) =>
  page.addInitScript((text) => {
    // An empty page has no storage.
    if (location.protocol !== 'about:') localStorage.setItem('next-rung:preferences', text);
  }, junk);

const BROKEN: readonly BrokenStorage[] = [
  { name: 'is denied', says: memory.denied, breakIt: denied(['indexedDB', 'localStorage']) },
  {
    name: 'is not there',
    says: memory.denied,
    breakIt: (page) =>
      page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined })),
  },
  { name: 'is full from the start', says: memory.full, breakIt: opening('QuotaExceededError') },
  {
    name: 'has no room for another record',
    says: memory.full,
    breakIt: (page) =>
      page.addInitScript(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('Full.', 'QuotaExceededError');
        };
      }),
  },
  {
    name: 'is full in the middle of a transaction',
    says: memory.full,
    breakIt: (page) =>
      page.addInitScript(() => {
        const put = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = function (...args) {
          const { transaction } = this;
          const request = put.apply(this, args);
          // The request succeeds; then the commit fails, and only the transaction knows why.
          request.addEventListener('success', () => {
            const error = new DOMException('Full.', 'QuotaExceededError');
            Object.defineProperty(transaction, 'error', { value: error });
            transaction.abort();
          });
          return request;
        };
      }),
  },
  {
    name: 'does not answer',
    says: memory.hanging,
    breakIt: (page) =>
      page.addInitScript(() => {
        const open = IDBFactory.prototype.open;
        IDBFactory.prototype.open = function () {
          // A request of which nobody ever hears.
          return Object.assign(open.call(this, 'silent'), { addEventListener: () => undefined });
        };
      }),
  },
  {
    name: 'falls silent after a while',
    says: memory.hanging,
    breakIt: async (page) => {
      await page.clock.install();
      await page.addInitScript(() => {
        const put = IDBObjectStore.prototype.put;
        let writes = 0;
        IDBObjectStore.prototype.put = function (...args) {
          writes += 1;
          if (writes < 3) return put.apply(this, args);
          // Nothing is written, and nobody ever hears of it.
          return Object.assign(this.get('silent'), { addEventListener: () => undefined });
        };
      });
    },
    wait: (page) => page.clock.runFor(45_000),
    works: true,
  },
  { name: 'is corrupt', says: memory.corrupt, breakIt: opening('UnknownError') },
  {
    name: 'breaks while answers are given',
    says: memory.denied,
    breakIt: (page) =>
      page.addInitScript(() => {
        const transaction = IDBDatabase.prototype.transaction;
        IDBDatabase.prototype.transaction = function (...args) {
          if (args[1] === 'readwrite') throw new DOMException('Closing.', 'InvalidStateError');
          return transaction.apply(this, args);
        };
      }),
  },
  {
    name: 'forgets preferences, and nothing else',
    says: null,
    breakIt: denied(['localStorage']),
    works: true,
  },
  {
    name: 'holds junk for preferences',
    says: null,
    breakIt: remembering('{"theme":["dark"],"locale":{},"autoAdvance":"\u0000"'),
    works: true,
  },
  {
    name: 'holds records that nobody can read',
    says: null,
    breakIt: async () => {},
    spoil: spoilRecords,
    works: true,
  },
  {
    name: 'has no room for preferences',
    says: null,
    breakIt: (page) =>
      page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('Full.', 'QuotaExceededError');
        };
      }),
    works: true,
  },
];

const RUNS = Math.ceil(trustCount(10, 'chromium') / BROKEN.length);

for (const broken of BROKEN) {
  const where = broken.says
    ? 'the app works in memory and says so'
    : 'answers are saved all the same';
  test(`Trust 10: storage that ${broken.name}: ${where}, and what was there stays`, async ({
    newVisitor,
  }) => {
    test.setTimeout(60_000 + RUNS * 30_000);
    let survived = 0;
    try {
      for (let run = 1; run <= RUNS; run++) {
        await survives(broken, await newVisitor(), seeded(run));
        survived += 1;
      }
    } finally {
      noteTrust({ number: 10, engine: 'chromium', count: RUNS, failures: RUNS - survived });
    }
  });
}

async function survives(broken: BrokenStorage, healthy: App, random: Seeded): Promise<void> {
  const context = healthy.page.context();
  await haveEarlier(healthy.page, knownAnswers(DIRECTOR));
  await broken.spoil?.(healthy.page);
  const before = await keptBy(healthy.page);

  const app = new App(await context.newPage());
  await broken.breakIt(app.page);
  const given = await answerAnew(app, random, broken);
  if (broken.says) {
    await expect(app.page.getByText(broken.says)).toBeVisible();
    await expect(app.quiz.saved).toBeHidden();
  }
  const id = /#\/a\/([^/]+)/.exec(app.page.url())?.[1];
  await app.page.goto(`./#/a/${id}`);
  await expectToShow(app.result, readinessOf(DIRECTOR, given));
  await app.result.shareButton.click();
  await expect(app.share.text).toHaveValue(/#\/r\/1\./);

  const after = await keptBy(healthy.page);
  const [then, now] = [linesOf(before), linesOf(after)];
  expect(now).toEqual(broken.works ? expect.arrayContaining(then) : then);
  if (broken.works) expect(now.length).toBeGreaterThan(then.length);
}

/** Every record with its place, as text: what is the same byte for byte is the same line. */
function linesOf({ records }: Kept): string[] {
  return Object.entries(records).flatMap(([store, all]) =>
    all.map((record) => `${store} ${JSON.stringify(record)}`),
  );
}

/** Starts an assessment and answers some questions, each with any of its options. */
async function answerAnew(
  app: App,
  random: Seeded,
  { wait }: Pick<BrokenStorage, 'wait'>,
): Promise<AnswerSheet> {
  const sheet: Record<string, string> = {};
  await app.open('#/start');
  await app.roles.startFor(DIRECTOR.role);
  const asked = items.slice(0, random.pick([3, 4, 5]));
  for (const [index, item] of asked.entries()) {
    await app.quiz.expectQuestion(items, item);
    sheet[item.id] = await answerSomehow(app, item, random);
    if (index === 0) await wait?.(app.page);
  }
  await app.quiz.expectQuestion(items, items[asked.length]);
  return sheet;
}

async function answerSomehow(app: App, item: Item, random: Seeded): Promise<string> {
  if (random.chance(0.2)) {
    await app.quiz.skip.click();
    return SKIPPED;
  }
  const { id } = random.pick(item.options);
  await app.quiz.option(item, id).click();
  return id;
}

/** A page of the app's address without the app. */
async function openEmptyPage(page: Page): Promise<void> {
  await page.route('**/empty', (route) => route.fulfill({ contentType: 'text/html', body: ' ' }));
  await page.goto('./empty');
}

test('Trust 10: storage that a newer version wrote: the app works in memory and says so, and what was there stays', async ({
  app,
  context,
}) => {
  const healthy = await context.newPage();
  await openEmptyPage(healthy);
  await healthy.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('next-rung', 99);
        opening.onupgradeneeded = () => {
          const store = opening.result.createObjectStore('assessments', { keyPath: 'id' });
          store.put({ id: 'a', new: 1 });
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  const before = await keptBy(healthy);
  const given = await answerAnew(app, seeded(1), {});
  await expect(app.page.getByText(memory.newer)).toBeVisible();
  await expect(app.button(en.storage.again)).toBeHidden();
  await app.page.goto(app.page.url().replace(/\/quiz.*/, ''));
  await expectToShow(app.result, readinessOf(DIRECTOR, given));
  expect(await keptBy(healthy)).toEqual(before);
  const databases = await healthy.evaluate(() => indexedDB.databases());
  expect(databases).toContainEqual({ name: 'next-rung', version: 99 });
});

test('Trust 10: storage that a tab of an older version holds: the app works in memory and says so; once that tab is closed, answers reach the disk', async ({
  app,
  context,
}) => {
  const older = await context.newPage();
  await openEmptyPage(older);
  // It never hears that it is in the way, as a tab that the browser has put to sleep.
  await older.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('next-rung', 1);
        opening.onupgradeneeded = () => {
          const { result } = opening;
          const alone = { keyPath: 'id' };
          const ofItems = { keyPath: ['assessmentId', 'itemId'] };
          for (const store of ['assessments', 'preferences', 'setAside']) {
            result.createObjectStore(store, alone);
          }
          for (const store of ['answers', 'examples']) result.createObjectStore(store, ofItems);
        };
        opening.onsuccess = () => {
          Object.assign(window, { held: opening.result });
          resolve();
        };
      }),
  );
  const given = await answerAnew(app, seeded(2), {});
  await expect(app.page.getByText(memory.blocked)).toBeVisible();
  await older.close();
  await app.button(en.storage.again).click();
  await expect(app.page.getByText(memory.blocked)).toBeHidden();
  await expect.poll(() => answersOn(app.page)).toEqual(given);
});
