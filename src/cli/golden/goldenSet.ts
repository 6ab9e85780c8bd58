import { type AnswerSheet, NO_OPPORTUNITY, NOT_OBSERVED, SKIPPED } from '../../domain/answerSheet';
import { type Assessment, itemsOfAssessment } from '../../domain/assessment';
import { type Bank, competenciesOf, stagesOf } from '../../domain/bank';
import { ADAPTIVE_FORM, FULL_FORM, SHORT_FORM } from '../../domain/form';
import { offersNoOpportunity } from '../../domain/item';
import { itemsForRater } from '../../domain/raterForm';
import { assessReadiness } from '../../domain/readiness';
import type { Target } from '../../domain/roleProfile';
import { encodeResult } from '../../link/encodeResult';
import { lockLink } from '../../link/locked/locked';
import { createInvitation } from '../../link/oneOnOne/invitation';
import { encodeJoint, type JointPicture } from '../../link/oneOnOne/joint';
import { createOpening } from '../../link/oneOnOne/opening';
import { sealReply } from '../../link/oneOnOne/reply';
import { type KnownEdition, REQUESTS, type SharedAssessment } from '../../link/sharedAssessment';
import { areasOf, levelsOf } from '../../link/v2/fromReadiness';
import { chanceFor } from '../simulation/chance';
import { personAt } from '../simulation/person';
import type { GoldenLink } from './goldenLink';

const FORMS = [SHORT_FORM, FULL_FORM, ADAPTIVE_FORM] as const;
const PASSPHRASE = 'orbit velvet cactus lunar amazing rifle';
const EXAMPLE = {
  what: 'Cut the trial from 30 days to 14.\nNobody had asked for it — “Zoë”, שרה and 明 did 🪜.',
  when: 'Spring',
  effect: 'Twice as many stayed',
  witness: 'Sam',
};

/**
 * Links of every kind over all roles, forms, stages and contexts of an edition. Answers come out the
 * same each time; keys, salts and with them what is encrypted are new ones.
 */
export async function goldenLinksOf(edition: KnownEdition): Promise<GoldenLink[]> {
  const { bank } = edition;
  const shared = bank.roles.flatMap((_, role) =>
    FORMS.map((_, form) => resultAt(bank, role * FORMS.length + form)),
  );
  const results = shared.map((one): GoldenLink => {
    const link = encodeResult({ disclosure: 'answers', shared: one }, edition);
    return { about: aboutOf(one), kind: 'answers', link };
  });
  // Every role once, with another form each time.
  const some = shared.filter((_, index) => index % (FORMS.length + 1) === 0);
  const reduced = some.flatMap((one) => reducedOf(one, edition));
  const ownFull = shared.filter(({ assessment }) => assessment.form === FULL_FORM);
  const joint = ownFull.map((one, index) => jointOf(one, index, edition));
  const exchanges = await Promise.all(
    ownFull.slice(0, 4).map((one, index) => exchangeOf(one, index, edition)),
  );
  const open = [...results, ...reduced, ...joint, ...exchanges];
  return [...open, ...(await lockedOf(open))];
}

/** Result number `index`: roles in turn with every form, stages in turn, contexts and extras by chance. */
function resultAt(bank: Bank, index: number): SharedAssessment {
  const chance = chanceFor(`golden ${index}`);
  const role = bank.roles[Math.floor(index / FORMS.length)];
  const form = FORMS[index % FORMS.length];
  if (!role || !form) throw new RangeError('There is no such result.');
  const stages = [null, ...stagesOf(bank)];
  const target: Target = {
    role: role.id,
    stage: stages[index % stages.length] ?? null,
    contexts: bank.contexts.map(({ id }) => id).filter(() => chance.fraction() < 0.3),
  };
  const asked = chance.fraction() < 0.8 ? role.id : (bank.roles[0]?.id ?? role.id);
  const circumstances: Omit<Assessment, 'answers'> = {
    edition: bank.edition,
    rater: chance.fraction() < 0.9 ? 'self' : 'manager',
    form,
    askedRole: asked,
    target,
  };
  const items = chance.fraction() < 0.7 ? itemsOfAssessment(bank, circumstances) : bank.items;
  const { answers } = personAt(bank, [target], index);
  const filled = [1, 1, 0.9, 0.6][index % 4] ?? 1;
  const missed = new Set(
    competenciesOf(bank).filter(() => index % 6 === 5 && chance.fraction() < 0.3),
  );
  const sheet = Object.fromEntries(
    items.flatMap((item) => {
      const answer = answers[item.id];
      if (answer === undefined) return [];
      if (missed.has(item.competency))
        return offersNoOpportunity(item) ? [[item.id, NO_OPPORTUNITY]] : [];
      if (chance.fraction() < filled) return [[item.id, answer]];
      if (chance.fraction() < 0.3) return [[item.id, SKIPPED]];
      return offersNoOpportunity(item) && chance.fraction() < 0.5
        ? [[item.id, NO_OPPORTUNITY]]
        : [];
    }),
  );
  return {
    assessment: { ...circumstances, answers: sheet },
    ...(index % 5 === 1 ? { label: 'Zoë 明 🪜' } : {}),
    ...(index % 5 === 2 ? { month: '2026-11' } : {}),
    ...(index % 5 === 3 ? { request: REQUESTS[index % REQUESTS.length] } : {}),
  };
}

/** The same as levels, as areas, and with examples. */
function reducedOf(shared: SharedAssessment, edition: KnownEdition): GoldenLink[] {
  const { assessment, ...extras } = shared;
  const { target, answers: sheet, form } = assessment;
  const readiness = assessReadiness(edition.bank, target, sheet, form);
  const answers = encodeResult({ disclosure: 'answers', shared }, edition);
  const ids = Object.keys(sheet).filter((_, index) => index % 20 === 0);
  const examples = Object.fromEntries(ids.map((id) => [id, EXAMPLE]));
  const about = aboutOf(shared);
  return [
    { about, kind: 'levels', link: encodeResult(levelsOf(readiness, extras), edition), answers },
    { about, kind: 'areas', link: encodeResult(areasOf(readiness, extras), edition), answers },
    {
      about: `${about}, with examples`,
      kind: 'answers',
      link: encodeResult({ disclosure: 'examples', shared, examples }, edition),
    },
  ];
}

/** What somebody else answers about them. */
function ratingAt(bank: Bank, { role, stage }: Target, index: number): AnswerSheet {
  const { answers } = personAt(bank, [{ role, stage, contexts: [] }], 1000 + index);
  const items = itemsForRater(bank, role, stage);
  return Object.fromEntries(
    items.flatMap(({ id }, place): [string, string][] => {
      if (place % 9 === 8) return [];
      return [[id, place % 7 === 6 ? NOT_OBSERVED : (answers[id] ?? NOT_OBSERVED)]];
    }),
  );
}

function jointOf(shared: SharedAssessment, index: number, edition: KnownEdition): GoldenLink {
  const { bank } = edition;
  const { target, answers: self } = shared.assessment;
  const [first = '', second = ''] = competenciesOf(bank);
  const joint: JointPicture = {
    edition: bank.edition,
    target,
    self,
    rater: ratingAt(bank, target, index),
    agreed: index % 2 ? { [first]: 3, [second]: 'differ' } : {},
    confirmed: index % 3 === 0,
    ...(index % 2 ? { labels: { self: 'Zoë', rater: 'Ada' } } : {}),
    ...(index % 4 === 1
      ? {
          actions: [
            { competency: first, what: 'One note a month', owner: 'self', due: '2027-01-31' },
            { competency: second, what: 'Read it', owner: 'rater', due: null },
          ],
        }
      : {}),
  };
  return { about: aboutOf(shared), kind: 'joint', link: encodeJoint(joint, edition) };
}

async function exchangeOf(
  shared: SharedAssessment,
  index: number,
  edition: KnownEdition,
): Promise<GoldenLink> {
  const assessment: Assessment = { ...shared.assessment, rater: 'self' };
  const { bank } = edition;
  const { target } = assessment;
  const made = await createInvitation(assessment, edition, index % 2 ? 'Zoë' : undefined);
  const answers = ratingAt(bank, target, index);
  const [rated = ''] = Object.keys(answers);
  const remarks = index % 2 ? { [rated]: { what: EXAMPLE.what, when: EXAMPLE.when } } : {};
  const sealed = await sealReply(made, { answers, remarks }, edition);
  const opening = await createOpening(made, made.secret, assessment, edition, sealed.hash, remarks);
  const { secret, text: link } = made;
  return { about: aboutOf(shared), kind: 'exchange', link, secret, reply: sealed.text, opening };
}

/** One of each kind, with the rounds that the app writes. */
async function lockedOf(open: readonly GoldenLink[]): Promise<GoldenLink[]> {
  const texts = open.flatMap((one) =>
    one.kind === 'exchange'
      ? [
          { what: 'invitation', link: one.link },
          { what: 'reply', link: one.reply },
          { what: 'opening', link: one.opening },
        ]
      : [{ what: one.kind, link: one.link }],
  );
  const firsts = texts.filter(
    ({ what }, index) => texts.findIndex((other) => other.what === what) === index,
  );
  return Promise.all(
    firsts.map(async ({ what, link }): Promise<GoldenLink> => {
      const locked = await lockLink(link, PASSPHRASE);
      return { about: `locked ${what}`, kind: 'locked', link: locked, passphrase: PASSPHRASE };
    }),
  );
}

function aboutOf({ assessment }: SharedAssessment): string {
  const { form, rater, askedRole, target } = assessment;
  const place = [target.role, target.stage, ...target.contexts].filter((part) => part !== null);
  const asked = askedRole === target.role ? '' : `, asked as ${askedRole}`;
  return `${place.join(' ')}: ${form} by ${rater}${asked}`;
}
