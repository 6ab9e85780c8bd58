import type { AgreedPicture } from '../../domain/agenda';
import type { AnswerSheet } from '../../domain/answerSheet';
import { type Bank, competenciesOf } from '../../domain/bank';
import type { Target } from '../../domain/roleProfile';
import type { ByteReader } from '../byteReader';
import { type Format, LONGEST_WITH_TEXTS, openPayload, sealPayload } from '../payload';
import { repairLink } from '../repairLink';
import type { KnownEdition, LinkProblem } from '../sharedAssessment';
import { answersLength, packAnswers, unpackAnswers } from '../v1/answers';
import { agreedLength, packAgreed, unpackAgreed } from './agreed';
import { type JointAction, packActions, takeActions } from './jointActions';
import { packLabel, unpackLabel } from './labelBytes';
import { packRating, ratedItems, ratingLength, unpackRating } from './ratingAnswers';
import { packTarget, targetLength, unpackTarget } from './target';

export type { JointAction };

/** What a joint link carries: both ratings, and what was agreed. */
export interface JointPicture {
  readonly edition: string;
  readonly target: Target;
  readonly self: AnswerSheet;
  readonly rater: AnswerSheet;
  readonly agreed: AgreedPicture;
  /** Whether both sides have said yes to the agreed picture. */
  readonly confirmed: boolean;
  readonly labels?: { readonly self?: string; readonly rater?: string };
  readonly actions?: readonly JointAction[];
}

export type DecodedJoint =
  | { readonly ok: true; readonly joint: JointPicture; readonly edition: KnownEdition }
  | { readonly ok: false; readonly problem: LinkProblem };

/*
 * The payload of a joint link, in order, every number big-endian:
 *
 *   4  edition and digest, as in a result
 *   t  target, as in an invitation
 *   a  the self's answers to all items, as in a result
 *   b  the rater's answers to the items that a rater is asked, as in a reply
 *   c  agreed picture, a mixed-radix number: 1 where both said yes . per competency in profile order
 *      none, 0 to 5, still differ (8)
 *   2 x (1 + n)  the self's label, the rater's: length in bytes, UTF-8; a length of 0 for none
 *   1  number of actions; each: a mixed-radix number of competency . owner (self, rater) . due
 *      (none, or 1 + (year x 12 + month - 1) x 31 + day - 1), then 2 bytes of length and UTF-8
 *   4  CRC-32 over "j/1", all 32 bytes of the digest and every payload byte before it
 *
 * Which items a rater is asked (`itemsForRater`) is part of the format.
 */
const FORMAT: Format = { letter: 'j', version: 1 };

/**
 * The fragment that carries both ratings and what was agreed, `#/j/1.…`; the same content always
 * gives the same text. Labels and actions travel tidied; an action without a word is left out.
 * @throws RangeError for what has no place in it, and for actions that are too long together
 */
export function encodeJoint(joint: JointPicture, edition: KnownEdition): string {
  const { bank } = edition;
  if (joint.edition !== bank.edition) {
    throw new RangeError(`The ratings are of edition ${joint.edition}.`);
  }
  const payload = sealPayload(
    FORMAT,
    [
      ...packTarget(joint.target, bank),
      ...packAnswers(bank.items, joint.self),
      ...packRating(ratedItems(bank, joint.target), joint.rater),
      ...packAgreed(joint, bank),
      ...packLabel(joint.labels?.self),
      ...packLabel(joint.labels?.rater),
      ...packActions(joint.actions ?? [], competenciesOf(bank)),
    ],
    edition,
  );
  return `#/${FORMAT.letter}/${FORMAT.version}.${payload}`;
}

/** Reads a joint link, decorated or not: the content exactly as it was encoded, or a problem. Never throws. */
export function decodeJoint(text: string, editions: readonly KnownEdition[]): DecodedJoint {
  const refusal = (problem: LinkProblem): DecodedJoint => ({ ok: false, problem });
  if (text.length > LONGEST_WITH_TEXTS) {
    return refusal({ kind: 'too-long', length: text.length, longest: LONGEST_WITH_TEXTS });
  }
  const link = repairLink(text);
  if (link?.kind !== 'joint' || link.version < 1) return refusal({ kind: 'not-a-link' });
  if (link.version > FORMAT.version) {
    return refusal({ kind: 'newer-version', version: link.version });
  }
  const opened = openPayload(FORMAT, link.payload, editions, (reader, { bank }) =>
    takeJoint(reader, bank),
  );
  return opened.ok ? { ok: true, joint: opened.content, edition: opened.edition } : opened;
}

function takeJoint(reader: ByteReader, bank: Bank): JointPicture | null {
  const target = unpackTarget(reader.take(targetLength(bank)), bank);
  if (!target) return null;
  const rated = ratedItems(bank, target);
  const self = unpackAnswers(reader.take(answersLength(bank.items)), bank.items);
  const rater = unpackRating(reader.take(ratingLength(rated)), rated);
  const picture = unpackAgreed(reader.take(agreedLength(bank)), bank);
  const selfLabel = unpackLabel(reader.take(reader.takeNumber(1)));
  const raterLabel = unpackLabel(reader.take(reader.takeNumber(1)));
  const actions = takeActions(reader, competenciesOf(bank));
  if (!self || !rater || !picture || !selfLabel || !raterLabel || !actions) return null;
  const labels = {
    ...(selfLabel.label === undefined ? {} : { self: selfLabel.label }),
    ...(raterLabel.label === undefined ? {} : { rater: raterLabel.label }),
  };
  return {
    edition: bank.edition,
    target,
    self,
    rater,
    ...picture,
    ...(Object.keys(labels).length ? { labels } : {}),
    ...(actions.length ? { actions } : {}),
  };
}
