import { bytesOfBase64Url } from '../base64url';
import type { ByteReader } from '../byteReader';
import { type Bytes, isSame, joined } from '../bytes';
import { openPayload, sealPayload } from '../payload';
import { fragmentOf, LINK_KINDS, repairLink } from '../repairLink';
import type { KnownEdition, LinkProblem } from '../sharedAssessment';
import { packStamp, STAMP_LENGTH } from '../v1/stamp';
import type { KnownInvitation, OneOnOneProblem } from './types';

/**
 * Characters of a reply or an opening that are read at most. With remarks they travel as files:
 * thirty of the longest remarks come to 110,000 characters, one on each of 250 items to 900,000.
 */
export const LONGEST_FILE = 1_000_000;
/** Characters of a payload that are written at most: the rest is room for what is put around it. */
const LONGEST_WRITTEN = LONGEST_FILE - 1_000;

/** Bytes of an invitation's fingerprint that a reply and an opening name it by. */
export const NAME_LENGTH = 8;

/** Frozen, and the only one: a second one would be a file beside each that names it. */
const VERSION = 1;
type Letter = 'i' | 'y' | 'o';

interface Written {
  /** `#/i/1.…`, canonical. */
  readonly text: string;
  /** The whole payload, from the stamp to the checksum. */
  readonly bytes: Bytes;
}

interface Read<Content> extends Written {
  readonly ok: true;
  readonly content: Content;
  readonly edition: KnownEdition;
}

interface Refused<Problem> {
  readonly ok: false;
  readonly problem: Problem;
}

/** A text of the 1:1: the edition's stamp, these parts, the checksum. @throws RangeError beyond the longest */
export function writeText(
  letter: Letter,
  edition: KnownEdition,
  ...parts: readonly Iterable<number>[]
): Written {
  const format = { letter, version: VERSION };
  return written(letter, sealPayload(format, joined(...parts), edition, LONGEST_WRITTEN));
}

/**
 * Reads such a text, decorated or not; never throws.
 * @param longest characters of it that are read at most
 * @param read takes the parts; null for what this app would not have written, 'newer' for what only
 *   a newer one can read
 */
export function readText<Content>(
  text: string,
  letter: Letter,
  editions: readonly KnownEdition[],
  longest: number,
  read: (reader: ByteReader, edition: KnownEdition) => Content | 'newer' | null,
): Read<Content> | Refused<LinkProblem> {
  if (text.length > longest) return refused({ kind: 'too-long', length: text.length, longest });
  const link = repairLink(text);
  if (link?.kind !== LINK_KINDS[letter] || link.version < 1) return refused({ kind: 'not-a-link' });
  const { version } = link;
  if (version > VERSION) return refused({ kind: 'newer-version', version });
  const opened = openPayload({ letter, version }, link.payload, editions, read);
  if (!opened.ok) return opened;
  const { content, edition, payload } = opened;
  return { ok: true, content, edition, ...written(letter, payload) };
}

export function refused<Problem extends OneOnOneProblem>(problem: Problem): Refused<Problem> {
  return { ok: false, problem };
}

/** Whether an invitation's fingerprint starts so, and it was made with this very bank. */
export function isNamed(known: KnownInvitation, name: Uint8Array, edition: KnownEdition): boolean {
  const fingerprint = bytesOfBase64Url(known.fingerprint);
  return (
    fingerprint !== null &&
    isSame(fingerprint.subarray(0, NAME_LENGTH), name) &&
    isMadeWith(known, edition)
  );
}

/** @throws RangeError where an invitation was made with other questions */
export function needMadeWith(known: KnownInvitation, edition: KnownEdition): void {
  if (!isMadeWith(known, edition)) {
    throw new RangeError(`The invitation was made with edition ${known.invitation.edition}.`);
  }
}

function isMadeWith({ text }: KnownInvitation, edition: KnownEdition): boolean {
  const payload = bytesOfBase64Url(repairLink(text)?.payload ?? '');
  return payload !== null && isSame(payload.subarray(0, STAMP_LENGTH), packStamp(edition));
}

function written(letter: Letter, payload: string): Written {
  return {
    text: fragmentOf({ kind: LINK_KINDS[letter], version: VERSION, payload }),
    bytes: joined(bytesOfBase64Url(payload) ?? []),
  };
}
