import { bank, digest, loadEdition } from '../content/bank';
import { decodeLink, peekEdition } from '../link/decodeLink';
import type { SharedResult } from '../link/decodeResult';
import { encodeLink } from '../link/encodeLink';
import type { KnownEdition, LinkProblem } from '../link/sharedAssessment';

export type OpenedLink =
  | {
      readonly ok: true;
      readonly result: SharedResult;
      readonly edition: KnownEdition;
      /** Written anew, so that the same link with and without decoration is the same visit. */
      readonly link: string;
    }
  | { readonly ok: false; readonly problem: LinkProblem };

/**
 * Reads a results link with the edition that it names, which is fetched if it is not the present one.
 * Looking is all it does: nothing is stored.
 */
export async function openSharedLink(text: string): Promise<OpenedLink> {
  const present = { bank, digest };
  const name = peekEdition(text);
  const older = name && name !== bank.edition ? await loadEdition(name) : null;
  const editions = older ? [present, older] : [present];
  // Most links carry all answers and nothing else: the first version, whose reader is here already.
  const decoded = decodeLink(text, editions);
  if (decoded.ok) {
    const { shared, edition } = decoded;
    const link = encodeLink(shared, edition);
    return { ok: true, result: { disclosure: 'answers', shared }, edition, link };
  }
  if (!MAY_BE_NEWER.has(decoded.problem.kind)) return decoded;
  const [{ decodeResult }, { encodeResult }] = await Promise.all([
    import('../link/decodeResult'),
    import('../link/encodeResult'),
  ]);
  const newer = decodeResult(text, editions);
  return newer.ok ? { ...newer, link: encodeResult(newer.result, newer.edition) } : newer;
}

/** What the first version's reader says of a link of the second, which may be longer as well. */
const MAY_BE_NEWER: ReadonlySet<LinkProblem['kind']> = new Set(['newer-version', 'too-long']);
