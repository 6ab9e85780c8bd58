import { bytesOfBase64Url, toBase64Url } from '../base64url';
import { CHECKSUM_LENGTH, checksum } from '../checksum';
import { normaliseLabel } from '../label';
import type { DecodedLink, KnownEdition, LinkProblem, SharedAssessment } from '../sharedAssessment';
import {
  answersLength,
  answersOtherThan,
  itemsCovered,
  packAnswers,
  unpackAnswers,
} from './answers';
import { extrasLength, packExtras, unpackExtras } from './extras';
import { EXTRAS, type Head, headLength, packHead, unpackHead } from './head';
import { findStamped, packStamp, STAMP_LENGTH } from './stamp';

/*
 * Version 1 of the link format; frozen once a release has written links with it. The payload, in
 * order, every number big-endian:
 *
 *   2  edition: major, minor, one byte each
 *   2  first two bytes of the bank's digest
 *   h  head, a mixed-radix number, first digit most significant, in the fewest bytes that fit every
 *      value: role asked (roles) . target role (roles) . stage (none, then the stages of the bank)
 *      . one digit per context of the bank, 1 where it applies . form (8: short, full, six to
 *      spare) . rater (self, manager) . 1 where the answers of all items follow, 0 for the items
 *      asked . 1 where there is a label . a month . a request
 *   a  answers, a mixed-radix number of the same kind, one digit per item in ledger order:
 *      unanswered, its options in order, skipped, no opportunity yet (only where it is offered)
 *   1 + n  label: length in bytes, UTF-8
 *   2  month: year x 12 + month, January being 0
 *   1  request: for our 1:1, your view, for information
 *   4  CRC-32 over the character "1", all 32 bytes of the digest and every payload byte before it
 *
 * All answers are written only where something beside the items asked is answered, so that every
 * assessment has exactly one text. In bytes, without extras: at most the entropy of the answers
 * plus 12, as long as the head fits into 3 (4 for the start, 4 for the checksum, under 1 for
 * rounding up).
 */
const VERSION = 1;

/**
 * The payload of a link, canonical base64url.
 * @throws RangeError for anything that this edition of the bank, or a link, has no place for
 */
export function encodeV1(shared: SharedAssessment, edition: KnownEdition): string {
  const { bank } = edition;
  const { answers, ...circumstances } = shared.assessment;
  if (circumstances.edition !== bank.edition) {
    throw new RangeError(`The answers are of edition ${circumstances.edition}.`);
  }
  const label = normaliseLabel(shared.label ?? '') || undefined;
  const extras = { label, month: shared.month, request: shared.request };
  const head: Head = {
    circumstances,
    coversAllItems: answersOtherThan(itemsCovered(bank, circumstances, false), answers),
    extras: new Set(EXTRAS.filter((extra) => extras[extra] !== undefined)),
  };
  const payload = [
    ...packStamp(edition),
    ...packHead(head, bank),
    ...packAnswers(itemsCovered(bank, circumstances, head.coversAllItems), answers),
    ...packExtras(extras),
  ];
  return toBase64Url(Uint8Array.from([...payload, ...checksum(String(VERSION), payload, edition)]));
}

/**
 * Reads a payload. Characters after its end are decoration that a messenger added: the length is in
 * the payload and the checksum decides.
 */
export function decodeV1(payload: string, editions: readonly KnownEdition[]): DecodedLink {
  const bytes = bytesOfBase64Url(payload);
  if (!bytes) return refusal({ kind: 'damaged' });
  if (bytes.length < STAMP_LENGTH) return refusal({ kind: 'cut-short' });
  const edition = findStamped(bytes, editions);
  if ('kind' in edition) return refusal(edition);
  const { bank } = edition;

  const headEnd = STAMP_LENGTH + headLength(bank);
  if (bytes.length < headEnd) return refusal({ kind: 'cut-short' });
  const head = unpackHead(bytes.subarray(STAMP_LENGTH, headEnd), bank);
  if (!head) return refusal({ kind: 'damaged' });
  if (!head.circumstances) {
    // What follows the head is unknown, so the whole text has to hold.
    return refusal(holds(bytes, payload, edition) ? newerFormat : { kind: 'damaged' });
  }

  const items = itemsCovered(bank, head.circumstances, head.coversAllItems);
  const answersEnd = headEnd + answersLength(items);
  const extrasEnd = answersEnd + extrasLength(bytes.subarray(answersEnd), head.extras);
  const end = extrasEnd + CHECKSUM_LENGTH;
  if (bytes.length < end) return refusal({ kind: 'cut-short' });
  if (!holds(bytes.subarray(0, end), payload, edition)) return refusal({ kind: 'damaged' });

  const answers = unpackAnswers(bytes.subarray(headEnd, answersEnd), items);
  if (!answers) return refusal({ kind: 'damaged' });
  const asked = head.coversAllItems ? itemsCovered(bank, head.circumstances, false) : items;
  if (head.coversAllItems && !answersOtherThan(asked, answers)) return refusal({ kind: 'damaged' });
  const extras = unpackExtras(bytes.subarray(answersEnd, extrasEnd), head.extras);
  if (!extras) return refusal({ kind: 'damaged' });
  if (extras === 'newer') return refusal(newerFormat);
  return {
    ok: true,
    shared: { assessment: { ...head.circumstances, answers }, ...extras },
    edition,
  };
}

const newerFormat: LinkProblem = { kind: 'newer-version', version: VERSION };

function refusal(problem: LinkProblem): DecodedLink {
  return { ok: false, problem };
}

/** Whether these bytes start the text in its canonical form and carry their checksum. */
function holds(bytes: Uint8Array, text: string, edition: KnownEdition): boolean {
  const body = bytes.subarray(0, -CHECKSUM_LENGTH);
  return (
    text.startsWith(toBase64Url(bytes)) &&
    checksum(String(VERSION), body, edition).join() === bytes.subarray(-CHECKSUM_LENGTH).join()
  );
}
