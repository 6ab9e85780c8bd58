import { repairLink } from './repairLink';
import type { DecodedLink, KnownEdition } from './sharedAssessment';
import { decodeV1, editionOfV1 } from './v1/v1';

/** Characters that are read at most. A link with everything ticked has fewer than 500. */
export const LONGEST_LINK = 4000;

/**
 * Reads a link, decorated or not: the content exactly as it was encoded, or a problem. Never
 * throws for any text, has no side effect, and leaves texts above `LONGEST_LINK` alone.
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
  if (!link || link.version < 1) return { ok: false, problem: { kind: 'not-a-link' } };
  if (link.version > 1) {
    return { ok: false, problem: { kind: 'newer-version', version: link.version } };
  }
  return decodeV1(link.payload, editions);
}

/**
 * The edition that a link says it was made with, so that an older one can be loaded before
 * decoding. Unverified: only `decodeLink` can tell. Null where there is nothing to load.
 */
export function peekEdition(text: string): string | null {
  const link = text.length > LONGEST_LINK ? null : repairLink(text);
  return link?.version === 1 ? editionOfV1(link.payload) : null;
}
