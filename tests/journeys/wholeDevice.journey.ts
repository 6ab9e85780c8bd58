import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { seeded } from '../domain/seeded';
import { wholeDevice } from '../fixtures/wholeDevice';
import { noteTrust, trustCount } from '../trust/share';
import { keptBy } from './device';
import { expect, test } from './journey';
import { App, en, filled } from './pages';
import { bank, DIRECTOR, questionsFor } from './questions';

const COUNT = trustCount(20, 'chromium');
const items = questionsFor(DIRECTOR).map(({ id }) => id);

const EVERY_KIND = [
  ...['answers', 'assessments', 'conversations', 'examples', 'notes', 'oneOnOnes'],
  ...['preferences', 'replies', 'topics'],
].map((store) => `next-rung ${store}`);

/** Everything that a browser can keep for an address. */
async function residueOn(page: Page) {
  const others = await page.evaluate(async () => ({
    session: { ...sessionStorage },
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
    window: window.name,
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));
  return { ...(await keptBy(page)), ...others };
}

const NO_RESIDUE = {
  records: {},
  remembered: {},
  caches: [],
  session: {},
  workers: 0,
  cookies: '',
  window: '',
  databases: [],
};

async function restore(app: App, text: string): Promise<void> {
  await app.page.locator('input[type=file]').setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await expect(
    app.page.getByText(filled(en.library.backup.restored_other, { count: 4 })),
  ).toBeVisible();
}

async function saved(app: App): Promise<string> {
  const download = app.page.waitForEvent('download');
  await app.button(en.library.backup.save).click();
  return readFile(await (await download).path(), 'utf8');
}

async function deleteEverything(app: App): Promise<void> {
  await app.button(en.library.everything.button).click();
  const dialog = app.page.getByRole('dialog', { name: en.library.everything.title });
  await dialog.getByRole('button', { name: en.library.everything.confirm }).click();
  await expect(app.page.getByText(en.library.everything.done)).toBeVisible();
}

// The app's own copy is a part of everything.
test.use({ serviceWorkers: 'allow' });

test(`Trust 20: ${COUNT} devices with every kind of record: deleting everything leaves nothing, and the backup file brings back the same`, async ({
  newVisitor,
}) => {
  test.setTimeout(60_000 + COUNT * 30_000);
  let done = 0;
  try {
    for (let seed = 1; seed <= COUNT; seed++) {
      const app = await newVisitor();
      const device = wholeDevice(seeded(seed), items, bank.edition);
      await app.open('#/assessments');
      await restore(app, JSON.stringify(device));
      await app.settings.choose({ theme: 'dark' });
      const file = await saved(app);
      const { preferences: _, ...rest } = device;
      expect(JSON.parse(file)).toMatchObject(rest);
      const before = await keptBy(app.page);
      expect(Object.keys(before.records).sort()).toEqual(EVERY_KIND);
      // Every second time the copy for offline use is there already, otherwise it is on its way.
      if (seed % 2)
        await app.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

      await deleteEverything(app);
      await expect.poll(() => residueOn(app.page)).toEqual(NO_RESIDUE);

      await restore(app, file);
      const after = await saved(app);
      expect(JSON.parse(after)).toEqual(JSON.parse(file));
      // What was on its way did not arrive later.
      expect(await residueOn(app.page)).toMatchObject({ caches: [], workers: 0 });
      done += 1;
    }
  } finally {
    noteTrust({ number: 20, engine: 'chromium', count: COUNT, failures: COUNT - done });
  }
});

test('Trust 20: where another tab is in the middle of the questions, deleting everything leaves nothing either', async ({
  app,
  context,
  page,
}) => {
  await app.open('#/start');
  await app.roles.startFor(DIRECTOR.role);
  await app.quiz.options.nth(1).click();
  const quiz = page;
  const library = new App(await context.newPage());
  await library.open('#/assessments');
  await deleteEverything(library);
  // The tab that was answering has nothing left to answer, and writes nothing.
  await quiz.keyboard.press('2');
  await expect.poll(() => residueOn(library.page)).toEqual(NO_RESIDUE);
  await expect(app.heading).toHaveText(en.missing.title);
  await expect.poll(() => residueOn(quiz)).toEqual(NO_RESIDUE);
});
