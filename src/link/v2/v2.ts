import type { Bank } from '../../domain/bank';
import type { ByteReader } from '../byteReader';
import { normaliseLabel } from '../label';
import { type Format, openPayload, sealPayload } from '../payload';
import type { KnownEdition, LinkProblem, SharedAssessment } from '../sharedAssessment';
import {
  answersLength,
  answersOtherThan,
  itemsCovered,
  packAnswers,
  unpackAnswers,
} from '../v1/answers';
import { type Extras, extrasLength, packExtras, unpackExtras } from '../v1/extras';
import { EXTRAS, type Head, headLength, packHead, unpackHead } from '../v1/head';
import { packAreas, takeAreas } from './areas';
import { packExamples, takeExamples } from './examples';
import { packLevels, takeLevels } from './levels';
import type { Shared2, SharedAreas, SharedLevels, SharedWithExamples } from './types';

/*
 * Version 2 of the link format: what version 1 cannot say. The payload, in order, every number
 * big-endian:
 *
 *   4  edition and digest, as in version 1
 *   1  disclosure: examples, levels, areas
 *   h  head, as in version 1. For levels and areas the role asked is the target's, the rater self and
 *      the scope "asked": nothing of the answers is in it
 *   c  content:
 *      examples  answers as in version 1 . one bit per item in ledger order, 1 where an example
 *                follows . per example what, when, effect, witness: length (2 bytes), UTF-8
 *      levels    a mixed-radix number: verdict (5) . per band 1 where it is an alternative . per
 *                gate of the target its status (6) . per competency its estimate (1 + 501 x 256:
 *                unknown, or hundredths of level and standard error) and 1 for no opportunity
 *      areas     a mixed-radix number: per area its estimate
 *   e  label, month, request, as in version 1
 *   4  CRC-32 over "r/2", all 32 bytes of the digest and every payload byte before it
 *
 * Which gates a target has (`requirementsFor`) decides the length of the levels: that rule of the
 * domain is part of the format, as are those that version 1 names.
 */
const FORMAT: Format = { letter: 'r', version: 2 };

/** Frozen: a disclosure's place is its byte. Names may be added at the end. */
const DISCLOSURES: readonly Shared2['disclosure'][] = ['examples', 'levels', 'areas'];

/** A head and the extras that it announces, told apart from what else a link shares. */
interface Frame {
  readonly head: Head;
  readonly extras: Extras;
}

/**
 * The payload of a results link of version 2, canonical base64url.
 * @throws RangeError for anything that this edition, or a link, has no place for; for a link that
 *   would be too long to be read; and for examples without a word, which version 1 says as well
 */
export function encodeV2(shared: Shared2, edition: KnownEdition): string {
  const { bank } = edition;
  const made = shared.disclosure === 'examples' ? shared.shared.assessment : shared;
  if (made.edition !== bank.edition) {
    throw new RangeError(`The result is of edition ${made.edition}.`);
  }
  const { head, extras } =
    shared.disclosure === 'examples' ? frameOfAnswers(shared.shared, bank) : frameOfNumbers(shared);
  return sealPayload(
    FORMAT,
    [
      DISCLOSURES.indexOf(shared.disclosure),
      ...packHead(head, bank),
      ...packContent(shared, head, bank),
      ...packExtras(extras),
    ],
    edition,
  );
}

export type DecodedV2 =
  | { readonly ok: true; readonly shared: Shared2; readonly edition: KnownEdition }
  | { readonly ok: false; readonly problem: LinkProblem };

/** Reads a payload, whatever stands after its end. Never throws. */
export function decodeV2(payload: string, editions: readonly KnownEdition[]): DecodedV2 {
  const opened = openPayload(FORMAT, payload, editions, (reader, { bank }) =>
    takeShared(reader, bank),
  );
  return opened.ok ? { ok: true, shared: opened.content, edition: opened.edition } : opened;
}

function frameOfAnswers({ assessment, ...extras }: SharedAssessment, bank: Bank): Frame {
  const { answers, ...circumstances } = assessment;
  const coversAllItems = answersOtherThan(itemsCovered(bank, circumstances, false), answers);
  return frame({ circumstances, coversAllItems }, extras);
}

function frameOfNumbers(shared: SharedLevels | SharedAreas): Frame {
  const { edition, target, form } = shared;
  return frame(
    {
      circumstances: { edition, rater: 'self', form, askedRole: target.role, target },
      coversAllItems: false,
    },
    shared,
  );
}

function frame(head: Omit<Head, 'extras'>, { label, month, request }: Extras): Frame {
  const extras = { label: normaliseLabel(label ?? '') || undefined, month, request };
  return {
    head: { ...head, extras: new Set(EXTRAS.filter((extra) => extras[extra] !== undefined)) },
    extras,
  };
}

function packContent(shared: Shared2, head: Head, bank: Bank): Iterable<number> {
  const { circumstances, coversAllItems } = head;
  switch (shared.disclosure) {
    case 'examples': {
      const items = itemsCovered(bank, circumstances, coversAllItems);
      const examples = packExamples(shared.examples, bank);
      if (examples.every((byte) => byte === 0)) throw new RangeError('There is no example.');
      return [...packAnswers(items, shared.shared.assessment.answers), ...examples];
    }
    case 'levels':
      return packLevels(shared, circumstances.target, bank);
    case 'areas':
      return packAreas(shared, bank);
  }
}

function takeShared(reader: ByteReader, bank: Bank): Shared2 | 'newer' | null {
  const disclosure = DISCLOSURES[reader.takeNumber(1)];
  if (disclosure === undefined) return 'newer';
  const head = unpackHead(reader.take(headLength(bank)), bank);
  if (!head) return null;
  if (!head.circumstances) return 'newer';
  if (disclosure === 'examples') return takeWithExamples(reader, head, bank);

  const { askedRole, edition, form, rater, target } = head.circumstances;
  if (head.coversAllItems || rater !== 'self' || askedRole !== target.role) return null;
  const content =
    disclosure === 'levels' ? takeLevels(reader, target, bank) : takeAreas(reader, bank);
  const extras = takeExtras(reader, head);
  if (!content || !extras) return null;
  return extras === 'newer' ? extras : { ...content, edition, target, form, ...extras };
}

function takeWithExamples(
  reader: ByteReader,
  { circumstances, coversAllItems, extras: present }: Head,
  bank: Bank,
): SharedWithExamples | 'newer' | null {
  const items = itemsCovered(bank, circumstances, coversAllItems);
  const answers = unpackAnswers(reader.take(answersLength(items)), items);
  const examples = takeExamples(reader, bank);
  const extras = takeExtras(reader, { extras: present });
  if (!answers || !examples) return null;
  const asked = itemsCovered(bank, circumstances, false);
  if (coversAllItems && !answersOtherThan(asked, answers)) return null;
  if (!extras || extras === 'newer') return extras;
  const shared = { assessment: { ...circumstances, answers }, ...extras };
  return { disclosure: 'examples', shared, examples };
}

function takeExtras(reader: ByteReader, { extras }: Pick<Head, 'extras'>): Extras | 'newer' | null {
  return unpackExtras(reader.take(extrasLength(reader.rest, extras)), extras);
}
