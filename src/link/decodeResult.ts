import { decodeLink } from './decodeLink';
import { LONGEST_WITH_TEXTS } from './payload';
import { repairLink } from './repairLink';
import type { KnownEdition, LinkProblem, SharedAssessment } from './sharedAssessment';
import type { Shared2 } from './v2/types';
import { decodeV2 } from './v2/v2';

/** What a results link of any version carries; `disclosure` says how much that is. */
export type SharedResult =
  | { readonly disclosure: 'answers'; readonly shared: SharedAssessment }
  | Shared2;

export type DecodedResult =
  | { readonly ok: true; readonly result: SharedResult; readonly edition: KnownEdition }
  | { readonly ok: false; readonly problem: LinkProblem };

/**
 * Reads a results link of any version, decorated or not: the content exactly as it was encoded, or a
 * problem. Never throws for any text and has no side effect.
 * @param editions as for `decodeLink`
 */
export function decodeResult(text: string, editions: readonly KnownEdition[]): DecodedResult {
  if (text.length > LONGEST_WITH_TEXTS) {
    return {
      ok: false,
      problem: { kind: 'too-long', length: text.length, longest: LONGEST_WITH_TEXTS },
    };
  }
  const link = repairLink(text);
  if (link?.kind === 'result' && link.version === 2) {
    const decoded = decodeV2(link.payload, editions);
    return decoded.ok ? { ok: true, result: decoded.shared, edition: decoded.edition } : decoded;
  }
  // Everything else, refusals included, is as it was before there was a second version.
  const decoded = decodeLink(text, editions);
  return decoded.ok
    ? {
        ok: true,
        result: { disclosure: 'answers', shared: decoded.shared },
        edition: decoded.edition,
      }
    : decoded;
}
