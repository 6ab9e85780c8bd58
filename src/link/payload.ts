import { bytesOfBase64Url, toBase64Url } from './base64url';
import { ByteReader } from './byteReader';
import { CHECKSUM_LENGTH, checksum } from './checksum';
import type { KnownEdition, LinkProblem } from './sharedAssessment';
import { findStamped, packStamp, STAMP_LENGTH } from './v1/stamp';

/** Characters of a link with people's own words in it that are read at most. */
export const LONGEST_WITH_TEXTS = 20_000;
/** Characters of a payload that are written at most: the rest is room for an address around it. */
const LONGEST_WRITTEN = 19_000;

/** What a payload is: the letter in its link, and the version. */
export interface Format {
  readonly letter: string;
  readonly version: number;
}

export type OpenedPayload<Content> =
  | {
      readonly ok: true;
      readonly content: Content;
      /** Without what followed it: the one text for this content. */
      readonly payload: string;
      readonly edition: KnownEdition;
    }
  | { readonly ok: false; readonly problem: LinkProblem };

/**
 * The payload of a body, canonical base64url: the edition's stamp before it, a checksum over format,
 * digest, stamp and body behind it.
 * @param longest characters of it; a format that travels as a file allows more
 * @throws RangeError where it becomes longer than anybody reads
 */
export function sealPayload(
  format: Format,
  body: Iterable<number>,
  edition: KnownEdition,
  longest = LONGEST_WRITTEN,
): string {
  const bytes = [...packStamp(edition), ...body];
  const sealed = [...bytes, ...checksum(nameOf(format), bytes, edition)];
  const payload = toBase64Url(Uint8Array.from(sealed));
  if (payload.length > longest) {
    throw new RangeError(`A payload of ${payload.length} characters is too long for a link.`);
  }
  return payload;
}

/**
 * Reads what `sealPayload` wrote; never throws. Characters after its end are decoration that a
 * messenger added: `read` finds the end, and the checksum decides.
 * @param read takes the whole body; null for what this app would not have written, 'newer' for what
 *   only a newer one can read, wherever in the body it noticed
 */
export function openPayload<Content>(
  format: Format,
  payload: string,
  editions: readonly KnownEdition[],
  read: (reader: ByteReader, edition: KnownEdition) => Content | 'newer' | null,
): OpenedPayload<Content> {
  const bytes = bytesOfBase64Url(payload);
  if (!bytes) return refusal({ kind: 'damaged' });
  if (bytes.length < STAMP_LENGTH) return refusal({ kind: 'cut-short' });
  const edition = findStamped(bytes, editions);
  if ('kind' in edition) return refusal(edition);

  const reader = new ByteReader(bytes, STAMP_LENGTH);
  const content = read(reader, edition);
  if (reader.isShort) return refusal({ kind: 'cut-short' });
  if (content === null) return refusal({ kind: 'damaged' });
  if (content === 'newer') {
    // What follows is unknown, so the whole text has to hold.
    return refusal(
      holds(bytes, payload, format, edition)
        ? { kind: 'newer-version', version: format.version }
        : { kind: 'damaged' },
    );
  }
  reader.take(CHECKSUM_LENGTH);
  if (reader.isShort) return refusal({ kind: 'cut-short' });
  const whole = bytes.subarray(0, reader.position);
  return holds(whole, payload, format, edition)
    ? { ok: true, content, payload: toBase64Url(whole), edition }
    : refusal({ kind: 'damaged' });
}

function refusal(problem: LinkProblem): { readonly ok: false; readonly problem: LinkProblem } {
  return { ok: false, problem };
}

/** Whether these bytes start the text in its canonical form and carry their checksum. */
function holds(bytes: Uint8Array, text: string, format: Format, edition: KnownEdition): boolean {
  const body = bytes.subarray(0, -CHECKSUM_LENGTH);
  return (
    text.startsWith(toBase64Url(bytes)) &&
    checksum(nameOf(format), body, edition).join() === bytes.subarray(-CHECKSUM_LENGTH).join()
  );
}

function nameOf({ letter, version }: Format): string {
  return `${letter}/${version}`;
}
