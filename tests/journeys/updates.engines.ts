import { noteTrust, trustCount } from '../trust/share';
import { type Deployment, deployed } from './deployment';
import { test as base, expect } from './engines/engine';
import { chooseRole, seeQuestion } from './engines/parts';
import { button, heading, link, radio } from './engines/shown';
import type { Visitor } from './engines/visitor';
import { BUILT } from './hosts/host';
import { NEXT, nextVersion } from './nextVersion';
import { en } from './pages';
import { bank, DIRECTOR, ownWording, questionsFor } from './questions';

/* One tab, one new version, in every engine; updates.journey.ts has what takes two tabs. */
const test = base.extend<object, { next: string }>({ next: nextVersion });
test.use({ serviceWorkers: 'allow' });

const items = questionsFor(DIRECTOR);

async function goTo(visitor: Visitor, address: string): Promise<void> {
  await visitor.run((fragment) => {
    location.hash = fragment;
  }, address);
}

async function answer(visitor: Visitor, index: number): Promise<void> {
  await seeQuestion(visitor, index);
  await visitor.click(radio(ownWording.items[items[index]?.id ?? '']?.options.b?.text));
  await seeQuestion(visitor, index + 1);
}

test('Trust 9: a new version in mid-quiz reloads nothing, loses no answer and misses no part, in every engine', async ({
  engine,
  newVisitor,
  next,
}) => {
  const count = trustCount(9, engine);
  const runs = engine === 'chromium' ? Math.ceil(count / 2) : count;
  test.setTimeout(120_000 + runs * 60_000);
  let done = 0;
  try {
    for (; done < runs; done++) {
      const visitor = await newVisitor();
      const host = await deployed(BUILT);
      await aRun(visitor, host, next);
      await visitor.close();
      await host.stop();
    }
  } finally {
    noteTrust({ number: 9, engine, count: done, failures: runs - done });
  }
});

async function aRun(visitor: Visitor, host: Deployment, next: string): Promise<void> {
  await visitor.open(host.home);
  await chooseRole(visitor);
  await answer(visitor, 0);
  await expect
    .poll(() => visitor.run(() => navigator.serviceWorker.controller?.state), { timeout: 60_000 })
    .toBe('activated');
  await visitor.run(() => {
    Object.assign(window, { stayed: true });
  });

  host.deploy(next);
  await visitor.run(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  await expect
    .poll(
      () =>
        visitor.run(async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          return registration?.waiting?.state;
        }),
      { timeout: 60_000 },
    )
    .toBe('installed');
  await answer(visitor, 1);
  await answer(visitor, 2);
  const quiz = await visitor.run(() => location.hash);
  // Its part was not fetched before, and is not on the host any more.
  await goTo(visitor, '#/nowhere');
  await visitor.see(heading(en.notFound.title));
  expect(await visitor.run(() => 'stayed' in window)).toBe(true);
  await expect.poll(() => visitor.sees(button(en.update.now))).toBe(true);
  await visitor.click(button(en.update.now));
  // In between there is no document to ask.
  const stayed = () => visitor.run(() => 'stayed' in window).catch(() => true);
  await expect.poll(stayed, { timeout: 30_000 }).toBe(false);
  await visitor.see(link(`Version ${NEXT.version}, questions ${bank.edition}`));
  await visitor.see(heading(NEXT.title));
  await goTo(visitor, quiz);
  await seeQuestion(visitor, 3);
  for (const index of [2, 1, 0]) {
    await visitor.click(button(en.quiz.back));
    await seeQuestion(visitor, index);
    expect(await visitor.run(() => document.querySelectorAll('main :checked').length)).toBe(1);
  }
  expect(host.missed.filter((url) => url.includes('/assets/'))).toEqual([]);
}
