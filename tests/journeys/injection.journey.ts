import type { Locator, Page } from '@playwright/test';
import { createInvitation } from '../../src/link/oneOnOne/invitation';
import { encodeJoint } from '../../src/link/oneOnOne/joint';
import { hostileDevice } from '../fixtures/hostileDevice';
import { payloads } from '../fixtures/payloads';
import { noteTrust, trustCount } from '../trust/share';
import { haveEarlier } from './device';
import { ADDRESSES, fillDevice } from './fullDevice';
import { expect, test } from './journey';
import { untilStill } from './measures';
import { type App, en, filled } from './pages';
import { bank, DIRECTOR, digest, knownAnswers, linkTo, shared } from './questions';
import { rated } from './twoPeople';

const COUNT = trustCount(6, 'chromium');
const PAYLOADS = payloads(COUNT);
const answers = knownAnswers(DIRECTOR);
const edition = { bank, digest };
/** How many payloads are looked at together. */
const BATCH = 10;
const BATCHES = Array.from({ length: Math.ceil(COUNT / BATCH) }, (_, index) =>
  PAYLOADS.slice(index * BATCH, (index + 1) * BATCH),
);

/** Notes all that a page must not have, from its first moment on; each line is one thing. */
function watchMarkup(): void {
  const dangerous =
    'script, iframe, frame, object, embed, base, meta, link, style, img, video, audio, source, ' +
    'marquee, template, math, foreignObject, animate, set, use, b, i, u, font';
  const found = new Set<string>();
  const lookAt = (element: Element) => {
    if (element.matches(dangerous) && element.closest('body')) {
      found.add(element.outerHTML.slice(0, 120));
    }
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on') || name === 'srcdoc') found.add(`${element.localName} ${name}`);
      if (name === 'style' && /url\(|expression\(|@import/i.test(value))
        found.add(`style=${value}`);
      if (!/^(?:href|src|action|formaction|data|xlink:href|poster)$/.test(name)) continue;
      // The address as a browser reads it, whatever stands before or between its letters.
      const { protocol, origin } = new URL(value, location.href);
      const isOurs = protocol === 'blob:' || origin === location.origin;
      if (!isOurs) found.add(`${element.localName} ${name}=${value}`);
    }
  };
  const lookIn = (node: Node) => {
    if (!(node instanceof Element)) return;
    for (const element of [node, ...node.querySelectorAll('*')]) lookAt(element);
  };
  new MutationObserver((mutations) => {
    for (const { target, addedNodes, type } of mutations) {
      if (type === 'attributes') lookAt(target as Element);
      else for (const node of addedNodes) lookIn(node);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });
  Object.assign(window, {
    injectedParts: () => {
      lookIn(document.documentElement);
      return [...found, ...('injected' in window ? ['a script ran'] : [])];
    },
  });
}

function injectedInto(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { injectedParts(): string[] }).injectedParts());
}

test.beforeEach(({ context }) => context.addInitScript(watchMarkup));

/** Counts what opens by itself: dialogs, windows. */
function watchFor({ page }: App): string[] {
  const opened: string[] = [];
  page.on('dialog', (dialog) => {
    opened.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => opened.push(`a window: ${popup.url()}`));
  return opened;
}

/** Runs over payloads, and notes how many did anything. */
async function over(
  app: App,
  count: number,
  act: (look: (where: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const opened = watchFor(app);
  const injected: string[] = [];
  let failed = true;
  try {
    await act(async (where) => {
      const found = [...(await injectedInto(app.page)), ...opened];
      injected.push(...found.map((one) => `${where}: ${one}`));
    });
    failed = injected.length > 0;
  } finally {
    noteTrust({
      number: 6,
      engine: 'chromium',
      count,
      failures: failed ? injected.length || 1 : 0,
    });
  }
  expect(injected).toEqual([]);
}

/** Restores a backup in which these payloads are everywhere. @returns where they are shown */
async function restoreHostile(app: App, batch: readonly string[]): Promise<readonly string[]> {
  const { backup, addresses } = await hostileDevice(edition, batch);
  await app.open('#/assessments');
  await app.page.locator('input[type=file]').setInputFiles({
    name: `${batch[0]?.replace(/[\0/]/g, '')}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(backup),
  });
  const said = filled(en.library.backup.restored_other, { count: batch.length + 2 });
  await expect(app.page.getByText(said)).toBeVisible({ timeout: 30_000 });
  return addresses;
}

/** Everything that is folded away, and every name that is not sent unless it is ticked. */
async function unfold({ page }: App): Promise<void> {
  await untilStill(page);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  for (const name of [en.oneOnOne.invite.withLabel, en.sending.withName, en.share.label]) {
    const box = page.getByRole('checkbox', { name });
    if (await box.first().isVisible()) await box.first().check();
  }
}

async function typeInto(
  app: App,
  only: Locator | undefined,
  look: () => Promise<void>,
): Promise<void> {
  await unfold(app);
  const all = app.page.locator(
    'textarea:visible:enabled:not([readonly]), input:visible:enabled:not([readonly]):is([type=text], [type=search], [type=password], :not([type]))',
  );
  const fields = only ?? all;
  await expect(fields).not.toHaveCount(0);
  const count = Math.min(await fields.count(), 4);
  for (let index = 0; index < count; index++) {
    await fields.nth(index).evaluate(async (field, texts) => {
      const { prototype } =
        field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
      const { set } = Object.getOwnPropertyDescriptor(prototype, 'value') ?? {};
      for (const text of texts) {
        // As a browser does: the value, then the event.
        set?.call(field, text);
        field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }, PAYLOADS);
    await fields.nth(index).blur();
    await look();
  }
}

/** Where there is something to type, and how it is reached beyond the address. */
// biome-ignore lint/suspicious/noConfusingVoidType: most say nothing
const INPUTS: Readonly<Record<string, (app: App) => Promise<Locator | void>>> = {
  'the search for a role': (app) => app.open('#/start'),
  'the search in the library': async (app) => {
    await app.open('#/assessments');
    return app.page.getByRole('searchbox');
  },
  'a name in the library': async (app) => {
    await app.open('#/assessments');
    await app.button(en.library.more).first().click();
    await app.page.getByText(en.library.rename, { exact: true }).first().click();
    return app.page.getByRole('textbox', { name: en.library.name.label });
  },
  'an example': async (app) => {
    await app.open('#/a/earlier/review');
    await app.page.getByText(en.review.example.add, { exact: true }).first().click();
  },
  'a link to share': async (app) => {
    await app.open('#/a/earlier');
    await app.result.shareButton.click();
    await app.share.lock.check();
  },
  'the team': (app) => app.open('#/team'),
  'an invitation': (app) => app.open(ADDRESSES['a 1:1 to begin']),
  'names of raters': (app) => app.open(ADDRESSES['an invitation sent']),
  'a conversation': (app) => app.open(ADDRESSES['a conversation']),
  'a rating': (app) => app.open(ADDRESSES['a question to rate']),
  'a reply': (app) => app.open(ADDRESSES['a rating to send']),
  'a passphrase': (app) => app.open(ADDRESSES['a locked link']),
  'a link that is cut': (app) => app.open(ADDRESSES['a cut link']),
};

test(`Trust 6: ${COUNT} payloads typed into every field stay words`, async ({ app }) => {
  test.setTimeout(180_000 + COUNT * 3000);
  await fillDevice(app);
  await restoreHostile(app, PAYLOADS.slice(0, BATCH));
  await over(app, COUNT, async (look) => {
    for (const [where, reach] of Object.entries(INPUTS)) {
      await test.step(where, async () => {
        await typeInto(app, (await reach(app)) ?? undefined, () => look(where));
      });
    }
  });
});

test(`Trust 6: ${COUNT} payloads in every field of a backup stay words on every page`, async ({
  app,
  newVisitor,
}) => {
  test.setTimeout(120_000 + COUNT * 6000);
  void app;
  for (const batch of BATCHES) {
    const other = await newVisitor();
    await other.page.addInitScript(watchMarkup);
    await over(other, batch.length, async (look) => {
      const addresses = await restoreHostile(other, batch);
      let shown = '';
      for (const address of addresses) {
        await other.page.goto(`./${address}`);
        await expect(other.heading).toBeVisible();
        await expect(other.page.getByText(en.loading)).toBeHidden();
        await unfold(other);
        await look(address);
        shown += await other.page.locator('body').innerText();
      }
      // The payloads were there to be looked at: what is plain in each of them can be read.
      const plain = batch.map((payload) => /[a-z.]{5,}/i.exec(payload)?.[0] ?? '');
      expect(plain.filter((text) => !shown.includes(text))).toEqual([]);
    });
    await other.page.context().close();
  }
});

test(`Trust 6: ${COUNT} payloads as names of files and as what is in them are refused in words`, async ({
  app,
  page,
}) => {
  test.setTimeout(60_000 + COUNT * 2000);
  await app.open('#/assessments');
  await over(app, COUNT, async (look) => {
    for (const payload of PAYLOADS) {
      await page.locator('input[type=file]').setInputFiles({
        name: payload.replace(/\0/g, '') || 'x',
        mimeType: 'application/json',
        buffer: Buffer.from(payload),
      });
      await expect(page.getByRole('alert')).toContainText(en.library.backup.unchanged);
      await look('a file');
    }
  });
});

test(`Trust 6: ${COUNT} payloads in every field of a link, and as the link itself, stay words`, async ({
  app,
  page,
}) => {
  test.setTimeout(120_000 + COUNT * 12_000);
  await haveEarlier(page, answers);
  await over(app, COUNT, async (look) => {
    for (const payload of PAYLOADS) {
      const { text: invitation } = await createInvitation(
        shared(answers).assessment,
        edition,
        payload,
      );
      const joint = encodeJoint(
        {
          edition: bank.edition,
          target: DIRECTOR,
          self: answers,
          rater: rated,
          agreed: { 'product-strategy': 3 },
          confirmed: true,
          labels: { self: payload, rater: payload },
        },
        edition,
      );
      const odd = encodeURIComponent(payload.replace(/\p{Cs}/gu, '')).slice(0, 2000);
      for (const fragment of [
        linkTo(answers, { label: payload }),
        invitation,
        joint,
        `#/r/1.${odd}`,
        `#/${odd}`,
        `#/a/${odd}`,
        `#/side-by-side/${odd}`,
      ]) {
        await page.evaluate((address) => {
          location.hash = address;
        }, fragment);
        await expect(app.heading).toBeVisible();
        await expect(page.getByText(en.loading)).toBeHidden();
        await look(fragment.slice(0, 60));
      }
    }
  });
});

test('Trust 6: words that look like gaps of a text are shown as they are', async ({
  app,
  page,
}) => {
  await restoreHostile(app, PAYLOADS.slice(0, BATCH));
  await app.open('#/assessments');
  const text = '{{product}} $t(product) {{count}}';
  const search = page.getByRole('searchbox');
  await search.fill(text);
  await expect(page.getByRole('status').filter({ hasText: text }).first()).toBeVisible();
});

test('What looks for injected markup finds it', async ({ app, page }) => {
  await app.open('#/method');
  expect(await injectedInto(page)).toEqual([]);
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.setAttribute('href', ' java\nscript:void 0');
    const frame = document.createElement('iframe');
    const image = document.createElement('img');
    document.body.append(link, frame, image);
    Object.assign(window, { injected: 1 });
  });
  const found = (await injectedInto(page)).join('\n');
  for (const part of ['<iframe', '<img', 'href=', 'a script ran']) {
    expect(found).toContain(part);
  }
});
