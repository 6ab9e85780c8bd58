import { LOCALES, type Locale } from '../../src/i18n/locales';
import { pseudo } from '../../src/i18n/pseudo';
import { noteTrust } from '../trust/share';
import { deployed } from './deployment';
import { expect, test } from './engines/engine';
import { chooseRole, goTo, seeQuestion } from './engines/parts';
import { heading, holding, radio } from './engines/shown';
import type { Visitor } from './engines/visitor';
import { BUILT } from './hosts/host';
import { someInvitation, someJointLink } from './oneOnOneLinks';
import { en } from './pages';
import { DIRECTOR, knownAnswers, linkTo, ownWording, questionsFor, titleOf } from './questions';

test.use({ serviceWorkers: 'allow' });

const items = questionsFor(DIRECTOR);
const RESULT = linkTo(knownAnswers(DIRECTOR));

/** Pages of many parts, by address, and what their heading says in English. */
const PAGES: readonly (readonly [address: string, title: string])[] = [
  ['#/start', en.role.title],
  ['#/assessments', en.library.title],
  ['#/team', en.team.title],
  ['#/plan', en.actions.title],
  ['#/method', en.method.title],
  ['#/privacy', en.privacy.title],
  ['#/changes', en.changes.title],
  ['#/k/1.AAknwA', en.lock.title],
  ['#/nowhere', en.notFound.title],
  [someInvitation.text, en.invitation.how.title],
  [someJointLink, en.talk.ours.agreed],
];

/** The landing page and the quiz, loaded again; in every language a result and the pages above. */
const PAGES_OPENED = 2 + LOCALES.length * (1 + PAGES.length);

const inLocale = (text: string, locale: Locale) => (locale === 'en' ? text : pseudo(text, locale));

async function prefer(visitor: Visitor, locale: Locale): Promise<void> {
  await visitor.run((chosen) => {
    const preferences = { locale: chosen, theme: 'system', keyboardShortcuts: true };
    localStorage.setItem('next-rung:preferences', JSON.stringify(preferences));
  }, locale);
}

/** The app is kept on the device, and serves this page. */
async function untilKept(visitor: Visitor): Promise<void> {
  await expect
    .poll(() => visitor.run(() => navigator.serviceWorker.controller?.state), { timeout: 60_000 })
    .toBe('activated');
}

for (const below of ['/', '/people/zoe/next-rung/']) {
  test(`Trust 18: after the first page at ${below} everything works without a network: reload, questions, links, languages`, async ({
    engine,
    visitor,
  }) => {
    test.setTimeout(300_000);
    const host = await deployed(BUILT, below);
    let done = 0;
    try {
      await visitor.open(host.home);
      await untilKept(visitor);
      // Really gone: nobody listens there any more.
      await host.stop();

      await visitor.reload();
      await visitor.see(heading(en.landing.title));
      done += 1;
      await chooseRole(visitor);
      for (const [index, item] of items.slice(0, 3).entries()) {
        await seeQuestion(visitor, index);
        await visitor.click(radio(ownWording.items[item.id]?.options.a?.text));
      }
      await seeQuestion(visitor, 3);
      await visitor.see(en.quiz.saving.saved);
      await visitor.reload();
      await seeQuestion(visitor, 3);
      done += 1;

      for (const { code } of LOCALES) {
        await visitor.open(host.home);
        await prefer(visitor, code);
        await visitor.reload();
        await visitor.see(heading(inLocale(en.landing.title, code)));
        expect(await visitor.run(() => document.documentElement.lang)).toBe(code);
        await visitor.open(host.home + RESULT);
        await visitor.see(heading(holding(inLocale(titleOf(DIRECTOR.role), code))));
        done += 1;
        for (const [address, title] of PAGES) {
          await goTo(visitor, address);
          await visitor.see(heading(holding(inLocale(title, code))));
          done += 1;
        }
      }
    } finally {
      noteTrust({ number: 18, engine, count: done, failures: Math.max(0, PAGES_OPENED - done) });
      await host.stop();
    }
    expect(done).toBe(PAGES_OPENED);
  });
}
