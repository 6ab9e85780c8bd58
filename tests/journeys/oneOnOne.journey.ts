import { readFile } from 'node:fs/promises';
import { answerTo } from '../../src/domain/answerSheet';
import { forged } from '../link/oneOnOne/exchange';
import { copiedText } from './clipboard';
import { answersOn, keptBy } from './device';
import { tabTo } from './focus';
import { expect, test } from './journey';
import { type App, en, filled } from './pages';
import { bank, digest, managerWording, ownWording } from './questions';
import {
  asked,
  codeOn,
  everythingIn,
  follow,
  invite,
  linkCalled,
  makeOpening,
  makeReply,
  openReply,
  Rating,
  rateAndReply,
  rated,
  readyToInvite,
} from './twoPeople';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
const REMARK = { what: 'Split the roadmap in two', when: 'June', note: 'Ask about the budget' };

test('Two people in two browsers: invite, rate blind, reply, reveal, open, agree, take it along', async ({
  app,
  newVisitor,
}) => {
  test.slow();
  const answers = await readyToInvite(app);
  const manager = await newVisitor(PHONE);
  const rating = new Rating(manager.page);

  const invitation =
    await test.step('The PM freezes the answers and sends an invitation', async () => {
      const link = await invite(app, 'Zoë');
      expect(link.length).toBeLessThan(400);
      await app.open(`#/a/earlier/quiz/${asked[0]?.id}`);
      await expect(app.page).toHaveURL(/#\/a\/earlier$/);
      expect(await answersOn(app.page)).toEqual(answers);
      return link;
    });

  await test.step('The manager opens it on a phone: nothing is stored before the click', async () => {
    await follow(manager, invitation);
    await expect(manager.heading).toHaveText(
      filled(en.invitation.asks, { label: '\u2068Zoë\u2069' }),
    );
    const { records } = await keptBy(manager.page);
    expect(records).toEqual({});
  });

  await test.step('They rate blind, with a remark and a private note; the draft outlives a reload', async () => {
    await manager.button(en.invitation.start).click();
    const first = asked[0];
    if (!first) throw new Error('A rater is asked something.');
    await rating.expectQuestion(first);
    await rating.option(first, answerTo(rated, first.id)).check();
    await rating.remark(REMARK);
    await rating.next.click();
    await expect(rating.heading).not.toHaveText(managerWording.items[first.id]?.stem ?? '');
    await expect(manager.page.getByText(en.quiz.saving.saved, { exact: true })).toBeVisible();
    await manager.page.reload();
    await expect(rating.heading).toBeVisible();
    await manager.page.getByRole('button', { name: en.quiz.back }).click();
    await rating.expectQuestion(first);
    await expect(rating.option(first, answerTo(rated, first.id))).toBeChecked();
    await expect(manager.page.getByRole('textbox', { name: en.rating.note.text })).toHaveValue(
      REMARK.note,
    );
    await rating.rate();
  });

  await test.step('Before the reveal nothing on the manager’s side says what the PM answered', async () => {
    const everything = await everythingIn(manager.page);
    const own = Object.entries(answers).flatMap(
      ([item, answer]) => ownWording.items[item]?.options[answer]?.text ?? [],
    );
    expect(own.length).toBeGreaterThan(30);
    expect(own.filter((text) => everything.includes(text))).toEqual([]);
    // What is stored there are their own ratings, nothing else.
    expect(await answersOn(manager.page)).toEqual(rated);
    const { records } = await keptBy(manager.page);
    expect(records['next-rung assessments']).toMatchObject([{ origin: 'rating' }]);
    expect(records['next-rung oneOnOnes']).toMatchObject([{ part: 'rater', secret: null }]);
  });

  const reply = await test.step('They look at what is sent, and make the reply', async () => {
    const link = await makeReply(manager, 'Ines');
    expect(link.length).toBeLessThan(2000);
    return link;
  });
  const managersCode = await codeOn(manager.page);

  await test.step('The PM opens the reply and sees both', async () => {
    await openReply(app, reply);
    await expect(app.heading).toHaveText(
      filled(en.talk.titleNamed, { self: '\u2068Zoë\u2069', rater: '\u2068Ines\u2069' }),
    );
    expect(await codeOn(app.page)).toBe(managersCode);
    await expect.poll(() => everythingIn(app.page)).toContain(REMARK.what);
    expect(await everythingIn(app.page)).not.toContain(REMARK.note);
  });

  await test.step('The opening shows both on the manager’s phone, checked, with the same code', async () => {
    const opening = await makeOpening(app);
    await follow(manager, opening);
    await expect(manager.page.getByText(en.opening.checked)).toBeVisible();
    await manager.button(en.opening.show).click();
    await expect(manager.page.getByRole('heading', { name: en.talk.agenda.title })).toBeVisible();
    expect(await codeOn(manager.page)).toBe(managersCode);
    const sideways = await manager.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBeLessThanOrEqual(0);
  });

  await test.step('They agree on a level with two yeses, and on an action', async () => {
    await app.link(en.oneOnOne.replies.talk).click();
    const topic = app.page.getByRole('form').first();
    await topic.getByRole('combobox', { name: en.talk.topic.ours }).selectOption('3');
    await topic.getByRole('textbox', { name: en.talk.topic.what }).fill('Run the next review');
    await topic.getByLabel(en.talk.topic.due).fill('2027-02-01');
    const yes = (name: string) =>
      app.page.getByRole('checkbox', { name: new RegExp(`${name}.*: this is our picture`) });
    await yes('Zoë').check();
    await expect(app.page.getByText(en.talk.agree.both)).toBeHidden();
    await yes('Ines').check();
    await expect(app.page.getByText(en.talk.agree.both)).toBeVisible();
    await topic.getByRole('combobox', { name: en.talk.topic.ours }).selectOption('4');
    await expect(yes('Zoë')).not.toBeChecked();
    await expect(yes('Ines')).not.toBeChecked();
    await yes('Zoë').check();
    await yes('Ines').check();
  });

  await test.step('The plan goes along as Markdown, calendar, JSON and a joint link', async () => {
    await app.link(en.talk.toPlan).click();
    await expect(app.page.getByText('Run the next review').first()).toBeVisible();
    const saved = async (button: string) => {
      const download = app.page.waitForEvent('download');
      await app.button(button).click();
      const file = await download;
      return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
    };
    const markdown = await saved(en.agreedPlan.markdown.save);
    expect(markdown.name).toMatch(/^next-rung-product-director-plan-\d{4}-\d\d-\d\d\.md$/);
    expect(markdown.text).toContain('Run the next review');
    const calendar = await saved(en.agreedPlan.out.calendar);
    expect(calendar.text).toContain('DTSTART;VALUE=DATE:20270201');
    const json = await saved(en.agreedPlan.out.json);
    expect(JSON.stringify(JSON.parse(json.text))).toContain('Run the next review');

    await app.button(en.agreedPlan.joint.make).click();
    const joint = await linkCalled(app.page, en.linkOut.link);
    const reader = await newVisitor();
    await follow(reader, joint);
    await expect(reader.page.getByText(en.joint.readOnly)).toBeVisible();
    expect(await everythingIn(reader.page)).not.toContain('Run the next review');
    expect((await keptBy(reader.page)).records).toEqual({});
  });
});

test('In one room: one device, the first side behind a curtain, both shown at once', async ({
  app,
}) => {
  test.slow();
  const answers = await readyToInvite(app);
  await app.link(en.oneOnOne.inRoom.start).click();
  await app.button(en.room.freeze).click();
  await expect(app.heading).toHaveText(en.room.hand.title);
  await app.button(en.room.hand.start).click();

  const rating = new Rating(app.page);
  await rating.rate();
  // The disk holds both sides; the page and what a screen reader hears hold one.
  const shown = await app.page.evaluate(() => document.documentElement.outerHTML);
  const own = Object.entries(answers).flatMap(
    ([item, answer]) => ownWording.items[item]?.options[answer]?.text ?? [],
  );
  expect(own.filter((text) => shown.includes(text))).toEqual([]);

  await app.link(en.rating.review.room).first().click();
  await app.button(en.sending.room.show).click();
  await expect(app.page).toHaveURL(/#\/talk\//);
  await expect(app.page.getByRole('heading', { name: en.talk.agenda.title })).toBeVisible();
});

test('Further raters answer the same invitation and are kept apart, under the names given here', async ({
  app,
  newVisitor,
}) => {
  test.slow();
  await readyToInvite(app);
  const invitation = await invite(app);
  for (const name of ['Ines', 'Bo']) {
    const rater = await newVisitor();
    await openReply(app, await rateAndReply(rater, invitation, name));
  }
  await app.open('#/a/earlier/one-on-one');
  await expect(app.page.getByText(en.oneOnOne.replies.more)).toBeVisible();
  for (const name of ['Ines', 'Bo']) {
    await expect(app.page.getByRole('heading', { level: 3, name })).toBeVisible();
  }
  const field = app.page.getByRole('textbox', { name: en.oneOnOne.replies.name }).first();
  await field.fill('My manager');
  // It says so without the field being left, and what it says is true.
  await expect(app.page.getByText(en.quiz.saving.saved, { exact: true })).toBeVisible();
  await app.page.reload();
  await expect(app.page.getByRole('heading', { level: 3, name: 'My manager' })).toBeVisible();
});

test.describe('What goes wrong has its sentence, and loses nothing', () => {
  let invitation: string;
  let reply: string;
  let manager: App;

  test.beforeEach(async ({ app, newVisitor }) => {
    test.slow();
    await readyToInvite(app);
    invitation = await invite(app);
    manager = await newVisitor();
    reply = await rateAndReply(manager, invitation);
  });

  /** One character of the payload becomes another. */
  const changed = (link: string, place: number) => {
    const at = link.indexOf('/1.') + 3 + place;
    return `${link.slice(0, at)}${link[at] === 'A' ? 'B' : 'A'}${link.slice(at + 1)}`;
  };

  test('a reply changed on its way', async ({ app }) => {
    await follow(app, changed(reply, 150));
    await expect(app.heading).toHaveText(en.reply.problemTitle);
    await expect(app.page.getByText(en.reply.problem.damaged)).toBeVisible();
    await openReply(app, reply);
  });

  test('a reply to another invitation', async ({ app, newVisitor }) => {
    const other = await newVisitor();
    await readyToInvite(other);
    const foreign = await rateAndReply(await newVisitor(), await invite(other));
    await follow(app, foreign);
    await expect(app.page.getByText(en.reply.problem['other-invitation'])).toBeVisible();
    expect((await keptBy(app.page)).records['next-rung replies']).toBeUndefined();
  });

  test('the very same reply a second time', async ({ app }) => {
    await openReply(app, reply);
    await follow(app, reply);
    await expect(app.heading).toHaveText(en.reply.knownTitle);
    expect((await keptBy(app.page)).records['next-rung replies']).toHaveLength(1);
  });

  test('a reply while the assessment is not finished', async ({ app }) => {
    await app.page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('next-rung');
          opening.onsuccess = () => {
            const writing = opening.result.transaction('assessments', 'readwrite');
            const store = writing.objectStore('assessments');
            const reading = store.get('earlier');
            reading.onsuccess = () => store.put({ ...reading.result, finishedAt: null });
            writing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
            writing.onabort = () => reject(writing.error);
          };
        }),
    );
    await follow(app, reply);
    await app.button(en.reply.open).click();
    await expect(app.page.getByText(en.reply.unfinished)).toBeVisible();
    expect((await keptBy(app.page)).records['next-rung replies']).toBeUndefined();
  });

  test('an opening of other answers than the ones committed to', async ({ app, newVisitor }) => {
    await openReply(app, reply);
    const opening = await makeOpening(app);
    await follow(manager, changed(opening, 120));
    await expect(manager.page.getByText(en.opening.problem.damaged)).toBeVisible();
    // Whole, with a checksum that fits, but not the answers that were fixed.
    await manager.open(forged(new URL(opening).hash, 100, 1, { bank, digest }));
    await expect(manager.page.getByText(en.opening.problem['not-committed'])).toBeVisible();
    expect((await keptBy(manager.page)).records['next-rung oneOnOnes']).toMatchObject([
      { opening: null },
    ]);
    const stranger = await newVisitor();
    await follow(stranger, opening);
    await expect(stranger.page.getByText(en.opening.problem['other-invitation'])).toBeVisible();
  });

  test('the invitation opened twice: the rating goes on, it does not start again', async () => {
    await follow(manager, invitation);
    await expect(manager.link(en.invitation.seeSent)).toBeVisible();
    expect(Object.keys(await answersOn(manager.page))).toHaveLength(3);
    expect((await keptBy(manager.page)).records['next-rung assessments']).toHaveLength(1);
  });

  test('an invitation of newer questions than this page knows', async ({ newVisitor }) => {
    const reader = await newVisitor();
    // The first two bytes of a payload are the edition: 255.255 is newer than any.
    const [start, payload = ''] = invitation.split('/1.');
    await reader.open(new URL(`${start}/1.__8${payload.slice(3)}`).hash);
    await expect(reader.page.getByText(/made with newer questions \(255\.255\)/)).toBeVisible();
    expect((await keptBy(reader.page)).records).toEqual({});
  });

  test('the key lost, and restored from the private copy', async ({ app }) => {
    await app.open('#/a/earlier/one-on-one');
    const download = app.page.waitForEvent('download');
    await app.button(en.oneOnOne.copy.save).click();
    const copy = await readFile(await (await download).path());

    await app.open('#/assessments');
    await app.page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('next-rung');
          opening.onsuccess = () => {
            const writing = opening.result.transaction('oneOnOnes', 'readwrite');
            const store = writing.objectStore('oneOnOnes');
            const reading = store.getAll();
            reading.onsuccess = () => {
              for (const { id } of reading.result) store.delete(id);
            };
            writing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
            writing.onabort = () => reject(writing.error);
          };
        }),
    );
    await follow(app, reply);
    await expect(app.page.getByText(en.reply.problem['other-invitation'])).toBeVisible();

    await app.open('#/assessments');
    await app.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer: copy });
    await expect(app.page.getByRole('status').filter({ hasText: /\d/ }).first()).toBeVisible();
    await openReply(app, reply);
  });

  test('the invitation taken back before a reply was opened: the answers can be changed again', async ({
    app,
  }) => {
    await app.open('#/a/earlier/one-on-one');
    await app.button(en.oneOnOne.withdraw.button).click();
    await app.button(en.oneOnOne.withdraw.confirm).click();
    await expect(app.page.getByText(en.oneOnOne.withdraw.done)).toBeVisible();
    await follow(app, reply);
    await expect(app.page.getByText(en.reply.problem['other-invitation'])).toBeVisible();
    await app.open(`#/a/earlier/quiz/${bank.items[0]?.id}`);
    await expect(app.page).toHaveURL(/quiz/);
  });
});

test('Trust 15: A rater gets through by keyboard alone: every key a question, a reply at the end', async ({
  app,
  newVisitor,
}) => {
  test.slow();
  await readyToInvite(app);
  const invitation = await invite(app);
  const { page } = await newVisitor().then(async (rater) => {
    await follow(rater, invitation);
    await tabTo(rater.page, rater.button(en.invitation.start));
    await rater.page.keyboard.press('Enter');
    return rater;
  });
  const rating = new Rating(page);
  for (const [index, item] of asked.entries()) {
    await rating.expectQuestion(item);
    await page.keyboard.press(index % 5 === 4 ? 'n' : '2');
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: en.rating.review.title })).toBeFocused();
  const preview = page.getByRole('link', { name: en.rating.review.preview }).first();
  await tabTo(page, preview);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: en.sending.make }));
  await page.keyboard.press('Enter');
  await openReply(app, await linkCalled(page, en.sending.made.link));
});

test('Trust 15: The respondent gets through by keyboard alone: invite, copy, open a reply, talk, plan', async ({
  app,
  context,
  page,
  newVisitor,
}) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await readyToInvite(app);
  const invitation = await test.step('They invite and copy the link', async () => {
    await tabTo(page, app.button(en.oneOnOne.invite.make));
    await page.keyboard.press('Enter');
    const copy = page.getByRole('button', { name: en.linkOut.copy }).first();
    await tabTo(page, copy);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: en.linkOut.copied })).toBeVisible();
    return copiedText(context);
  });
  const reply = await rateAndReply(await newVisitor(), invitation, 'Ines');

  await test.step('They open the reply', async () => {
    await follow(app, reply);
    await tabTo(page, app.button(en.reply.open));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: en.talk.agenda.title })).toBeVisible();
    await expect(app.heading).toBeFocused();
  });

  await test.step('They agree on a level and an action', async () => {
    const topic = page.getByRole('form').first();
    const level = topic.getByRole('combobox', { name: en.talk.topic.ours });
    await tabTo(page, level);
    await page.keyboard.type('3');
    await expect(level).toHaveValue('3');
    await tabTo(page, topic.getByRole('textbox', { name: en.talk.topic.what }));
    await page.keyboard.type('Run the next review');
    const yes = page.getByRole('checkbox', { name: /Ines.*: this is our picture/ });
    await tabTo(page, yes);
    await page.keyboard.press('Space');
    await expect(yes).toBeChecked();
  });

  await test.step('They go to the plan', async () => {
    await tabTo(page, app.link(en.talk.toPlan));
    await page.keyboard.press('Enter');
    await expect(app.heading).toBeFocused();
    await expect(page.getByText('Run the next review').first()).toBeVisible();
    await tabTo(page, app.button(en.agreedPlan.joint.make));
    await page.keyboard.press('Enter');
    await linkCalled(page, en.linkOut.link);
  });
});
