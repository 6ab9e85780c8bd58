import { en, filled } from '../pages';
import { DIRECTOR, titleOf } from '../questions';
import { asked } from '../twoPeople';
import { answerEverything, chooseRole, goTo, keysOf, rate, seeResult, valueIn } from './parts';
import { button, checkbox, heading, holding, link, textbox } from './shown';
import type { Visitor } from './visitor';

/** What a page showed of itself outside its text. */
interface VisitedPage {
  readonly name: string;
  readonly title: string;
  readonly referrer: string;
}

/** What a journey leaves behind. */
export interface Travelled {
  readonly pages: readonly VisitedPage[];
  /** What nobody but the people themselves may learn: names, words, keys, parts of links. */
  readonly secrets: readonly string[];
}

const NAME = 'Zoraida Quisling';
const RATER = 'Ignatius Brook';
const REMARK = 'Split the roadmap in two over lunch';
const ACTION = 'Chair the pricing council';
const LINK = /#\/[a-z]\/1\./;
const LOCKED = /#\/k\/1\./;
const SIX_WORDS = /^[a-z]+( [a-z]+){5}$/;

/** The rest of the pages of an assessment, and those without one, with what their heading says. */
const ITS_OWN: readonly (readonly [part: string, title: string | RegExp])[] = [
  ['review', en.review.title],
  ['case', holding(titleOf(DIRECTOR.role))],
  ['again', en.retake.title],
  ['room', en.room.title],
];
const OTHERS: readonly (readonly [address: string, title: string | RegExp])[] = [
  ['#/assessments', en.library.title],
  ['#/over-time', en.overTime.title],
  ['#/side-by-side', en.sideBySide.title],
  ['#/plan', en.actions.title],
  ['#/method', en.method.title],
  ['#/privacy', en.privacy.title],
  ['#/a/nowhere', en.missing.title],
  ['#/accessibility', en.accessibility.title],
  ['#/changes', en.changes.title],
  ['#/nowhere', en.notFound.title],
];

/**
 * Everything that the app is for, by two people with a browser each, in any engine: answer, look at
 * the result, share it openly and locked, a 1:1 with all its links, the library, the team, the texts.
 * @throws Error where a page does not say what it should
 */
export async function wholeJourney(person: Visitor, manager: Visitor): Promise<Travelled> {
  const pages: VisitedPage[] = [];
  const secrets = [NAME, RATER, REMARK, ACTION];

  async function note(name: string, visitor = person): Promise<void> {
    const outside = () => ({ title: document.title, referrer: document.referrer });
    pages.push({ name, ...(await visitor.run(outside)) });
  }
  /** The fragment of a link that stands to be copied; whoever has a part of it can tell whose it is. */
  async function linkIn(field: string, visitor = person, kind = LINK): Promise<string> {
    const fragment = new URL(await valueIn(visitor, textbox(field), kind)).hash;
    secrets.push(fragment.slice(-24), fragment.slice(5, 29));
    return fragment;
  }

  await person.open();
  await note('landing');
  await chooseRole(person);
  await note('a question');
  await answerEverything(person);
  await note('own result');
  const own = await person.run(() => location.hash);
  secrets.push(own.replace('#/a/', ''));
  const shared = await share();
  await openShared(shared);
  const invitation = await invite();
  const reply = await answerInvitation(invitation);
  await talk(reply);
  await lookAround();
  return { pages, secrets };

  async function share() {
    await person.click(button(en.result.share));
    await person.check(checkbox(en.share.label));
    await person.fill(textbox(en.share.labelText), NAME);
    await note('the share dialog');
    await person.click(button(en.linkOut.copy));
    await person.see(en.linkOut.copied);
    const open = await linkIn(en.share.link);
    await person.check(checkbox(en.lock.choose));
    const locked = await linkIn(en.share.link, person, LOCKED);
    const passphrase = await valueIn(person, textbox(en.lock.passphrase), SIX_WORDS);
    secrets.push(passphrase);
    await person.click(button(en.dialog.close));
    return { open, locked, passphrase };
  }

  async function openShared({ open, locked, passphrase }: Awaited<ReturnType<typeof share>>) {
    await manager.open(open);
    await seeResult(manager);
    if (!(await manager.text()).includes(NAME))
      throw new Error('The link does not say whose it is.');
    await note('a shared result', manager);
    await manager.click(button(en.shared.keep));
    await manager.see(en.shared.kept.saved);
    await manager.open(locked);
    await note('a locked link', manager);
    await manager.fill(textbox(en.lock.passphrase), passphrase);
    await manager.click(button(en.lock.open));
    await seeResult(manager);
    await note('a result that was locked', manager);
    await manager.open(open.slice(0, -9));
    await manager.see(heading(en.shared.problem.title));
    await note('a cut link', manager);
    await goTo(person, '#/team');
    await person.fill(textbox(en.team.links.label), open);
    await person.click(button(en.team.links.read));
    await person.see(heading(en.team.coverage.title));
    await note('the team');
  }

  async function invite(): Promise<string> {
    await goTo(person, `${own}/one-on-one`);
    await person.check(checkbox(en.oneOnOne.invite.withLabel));
    await person.fill(textbox(en.oneOnOne.invite.label), NAME);
    await person.click(button(en.oneOnOne.invite.make));
    const invitation = await linkIn(en.oneOnOne.send.link);
    secrets.push(...(await keysOf(person)));
    await note('the 1:1');
    return invitation;
  }

  async function answerInvitation(invitation: string): Promise<string> {
    await manager.open(invitation);
    await manager.see(heading(filled(en.invitation.asks, { label: `\u2068${NAME}\u2069` })));
    await note('an invitation', manager);
    await manager.click(button(en.invitation.start));
    await manager.click(en.rating.remark.title);
    await manager.fill(textbox(en.rating.remark.what), REMARK);
    await note('a question to a rater', manager);
    await rate(manager, asked.slice(0, 3));
    await note('a rating', manager);
    await manager.click({ role: 'link', name: holding(en.rating.review.preview) });
    await manager.check(checkbox(en.sending.withName));
    await manager.fill(textbox(en.sending.name), RATER);
    await note('what a reply says', manager);
    await manager.click(button(en.sending.make));
    return linkIn(en.sending.made.link, manager);
  }

  async function talk(reply: string): Promise<void> {
    await person.open(reply);
    await note('a reply');
    await person.click(button(en.reply.open));
    await person.see(heading(en.talk.agenda.title));
    await person.fill(textbox(en.talk.topic.what), ACTION);
    await note('the conversation');
    await person.click(link(en.talk.toPlan));
    await person.see(ACTION);
    await note('the plan');
    const plan = await person.run(() => location.hash);

    await person.open(`${own}/one-on-one`);
    await person.click(button(en.oneOnOne.opening.show));
    await manager.open(await linkIn(en.oneOnOne.opening.link));
    await note('an opening', manager);
    await manager.click(button(en.opening.show));
    await manager.see(heading(en.talk.agenda.title));

    await person.open(plan);
    await person.see(ACTION);
    await person.click(button(en.agreedPlan.joint.make));
    await manager.open(await linkIn(en.linkOut.link));
    await manager.see(en.joint.readOnly);
    await note('a joint link', manager);
  }

  async function lookAround(): Promise<void> {
    const itsOwn = ITS_OWN.map(([part, title]) => [`${own}/${part}`, title] as const);
    for (const [address, title] of [...itsOwn, ...OTHERS]) {
      await goTo(person, address);
      await person.see(heading(title));
      await note(address);
    }
    await goTo(person, own);
    await person.click(button(en.settings.open));
    await person.choose({ role: 'combobox', name: en.settings.theme }, 'dark');
    await person.choose({ role: 'combobox', name: en.settings.language }, 'ar-XB');
    await person.see({ role: 'application', name: /./ });
    await note('the result from right to left');
  }
}
