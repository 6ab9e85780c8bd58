import { canonicalJson, sha256 } from '../../content/digest';
import { agreementBetween } from '../../domain/agreement';
import type { AnswerSheet } from '../../domain/answerSheet';
import type { Bank } from '../../domain/bank';
import { RATER_FORM } from '../../domain/raterForm';
import { assessReadiness } from '../../domain/readiness';
import type { Target } from '../../domain/roleProfile';
import { decodeResult } from '../../link/decodeResult';
import { encodeResult } from '../../link/encodeResult';
import { unlockLink } from '../../link/locked/locked';
import { readInvitation } from '../../link/oneOnOne/invitation';
import { decodeJoint } from '../../link/oneOnOne/joint';
import { meetingCode, readOpening } from '../../link/oneOnOne/opening';
import { openReply } from '../../link/oneOnOne/reply';
import type { OpeningSecret } from '../../link/oneOnOne/types';
import type { KnownEdition } from '../../link/sharedAssessment';
import { areasOf, levelsOf } from '../../link/v2/fromReadiness';

/** A link that a release freezes, with whatever it takes to read it. */
export type GoldenLink = { readonly about: string; readonly link: string } & (
  | { readonly kind: 'answers' }
  /** Beside the link that carries the answers it was computed from. */
  | { readonly kind: 'levels' | 'areas'; readonly answers: string }
  | { readonly kind: 'joint' }
  /** The link is the invitation; its answer and its opening belong to it. */
  | {
      readonly kind: 'exchange';
      readonly secret: OpeningSecret;
      readonly reply: string;
      readonly opening: string;
    }
  | { readonly kind: 'locked'; readonly passphrase: string }
);

/**
 * Everything that a link says and scores with these editions, as JSON would hold it: what a release
 * freezes, and what must come out the same for ever. What the answers and words were stands in it
 * as a digest.
 * @throws Error for a link that does not open
 */
export async function readGolden(
  golden: GoldenLink,
  editions: readonly KnownEdition[],
): Promise<unknown> {
  switch (golden.kind) {
    case 'answers':
      return readAnswers(golden.link, editions);
    case 'levels':
    case 'areas': {
      const { result } = opened(decodeResult(golden.link, editions));
      const { edition, result: whole } = opened(decodeResult(golden.answers, editions));
      if (!('shared' in whole)) throw new Error('There are no answers behind these levels.');
      const { assessment, ...extras } = whole.shared;
      const { target, answers, form } = assessment;
      const readiness = assessReadiness(edition.bank, target, answers, form);
      const again = golden.kind === 'areas' ? areasOf : levelsOf;
      return { says: result, fromAnswers: encodeResult(again(readiness, extras), edition) };
    }
    case 'joint': {
      const { joint, edition } = opened(decodeJoint(golden.link, editions));
      const { target, self, rater } = joint;
      return { content: digestOf(joint), ...scoresOfBoth(edition.bank, target, self, rater) };
    }
    case 'exchange':
      return readExchange(golden, editions);
    case 'locked': {
      const unlocked = await unlockLink(golden.link, golden.passphrase);
      if (!unlocked.ok) throw new Error(`The locked link is ${unlocked.problem.kind}.`);
      return { inside: unlocked.link };
    }
  }
}

function readAnswers(link: string, editions: readonly KnownEdition[]) {
  const { result, edition } = opened(decodeResult(link, editions));
  if (!('shared' in result)) throw new Error('This link has no answers in it.');
  const { target, answers, form } = result.shared.assessment;
  return { content: digestOf(result), ...scoresOf(edition.bank, target, answers, form) };
}

async function readExchange(
  { link, secret, reply, opening }: GoldenLink & { readonly kind: 'exchange' },
  editions: readonly KnownEdition[],
) {
  const { value: known, edition } = opened(await readInvitation(link, editions));
  const invited = { ...known, privateKey: secret.privateKey };
  const { value: replied } = opened(await openReply(reply, [invited], editions));
  const sent = { ...known, sent: [replied.hash] };
  const { value: shown } = opened(await readOpening(opening, [sent], editions));
  const { target } = known.invitation;
  return {
    invitation: digestOf(known),
    reply: digestOf(replied),
    opening: digestOf(shown),
    code: await meetingCode(known.fingerprint, replied.hash),
    ...scoresOfBoth(edition.bank, target, shown.answers, replied.rating.answers),
  };
}

/** Every number of a result that must stay; shares and p are for display and have no bounds of their own. */
function scoresOf(bank: Bank, target: Target, answers: AnswerSheet, form: string) {
  const { competencies, areas, gaps, gates, verdict, alternatives } = assessReadiness(
    bank,
    target,
    answers,
    form,
  );
  return {
    verdict,
    alternatives: alternatives.map((alternative) => alternative.verdict),
    gates: Object.fromEntries(gates.map(({ competency, status }) => [competency, status])),
    levels: Object.fromEntries(
      competencies.map(({ competency, level, standardError }) => [
        competency,
        [level, standardError],
      ]),
    ),
    areas: Object.fromEntries(areas.map(({ area, level, required }) => [area, [level, required]])),
    gaps: gaps.map(({ competency, gap, priority }) => [competency, gap, priority]),
  };
}

function scoresOfBoth(bank: Bank, target: Target, self: AnswerSheet, rater: AnswerSheet) {
  const [own, other] = [self, rater].map((answers) => ({
    answers,
    competencies: assessReadiness(bank, target, answers, RATER_FORM).competencies,
  }));
  if (!own || !other) throw new Error('There are two sides.');
  const { shared, lean, pattern } = agreementBetween(bank, own, other);
  return {
    agreement: Object.fromEntries(
      shared.map(({ competency, self, rater, standing }) => [competency, [self, rater, standing]]),
    ),
    lean,
    pattern,
  };
}

function digestOf(content: unknown): string {
  return sha256(canonicalJson(content));
}

type Opened<Outcome> = Extract<Outcome, { readonly ok: true }>;

function opened<Outcome extends { readonly ok: boolean }>(outcome: Outcome): Opened<Outcome> {
  if (outcome.ok) return outcome as Opened<Outcome>;
  throw new Error(`A golden link does not open: ${JSON.stringify(outcome)}`);
}
