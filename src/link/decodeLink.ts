import { type LinkKind, repairLink } from './repairLink';
import type { DecodedLink, KnownEdition } from './sharedAssessment';
import { editionOfPayload } from './v1/stamp';
import { decodeV1 } from './v1/v1';

/** Characters that are read at most. A link with everything ticked has fewer than 500. */
export const LONGEST_LINK = 4000;
/** Characters among which an edition is looked for at most, whatever the link opens. */
const LONGEST_PEEKED = 1_000_000;

/** The newest version of every kind of link that begins with a stamp. */
const STAMPED: Readonly<Partial<Record<LinkKind, number>>> = {
  result: 2,
  invitation: 1,
  reply: 1,
  opening: 1,
  joint: 1,
};

/**
 * Reads a link of version 1, decorated or not: the content exactly as it was encoded, or a problem.
 * Never throws for any text, has no side effect, and leaves texts above `LONGEST_LINK` alone.
 * `decodeResult` reads the other versions as well.
 * @param editions what links can be read with; the current edition must be among them, older ones
 *   may be left out unless `peekEdition` names one
 */
export function decodeLink(text: string, editions: readonly KnownEdition[]): DecodedLink {
  if (text.length > LONGEST_LINK) {
    return {
      ok: false,
      problem: { kind: 'too-long', length: text.length, longest: LONGEST_LINK },
    };
  }
  const link = repairLink(text);
  if (link?.kind !== 'result' || link.version < 1)
    return { ok: false, problem: { kind: 'not-a-link' } };
  if (link.version > 1) {
    return { ok: false, problem: { kind: 'newer-version', version: link.version } };
  }
  return decodeV1(link.payload, editions);
}

/**
 * The edition that a link of any kind says it was made with, so that an older one can be loaded
 * before decoding. Unverified: only decoding can tell. Null where there is nothing to load, as in a
 * locked link before it was unlocked.
 */
export function peekEdition(text: string): string | null {
  const link = text.length > LONGEST_PEEKED ? null : repairLink(text);
  const newest = link ? (STAMPED[link.kind] ?? 0) : 0;
  return link && link.version >= 1 && link.version <= newest
    ? editionOfPayload(link.payload)
    : null;
}
