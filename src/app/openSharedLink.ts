import { bank, digest, loadEdition } from '../content/bank';
import { decodeLink, peekEdition } from '../link/decodeLink';
import type { DecodedLink } from '../link/sharedAssessment';

/**
 * Reads a link with the edition that it names, which is fetched if it is not the present one.
 * Looking is all it does: nothing is stored.
 */
export async function openSharedLink(text: string): Promise<DecodedLink> {
  const present = { bank, digest };
  const name = peekEdition(text);
  const older = name && name !== bank.edition ? await loadEdition(name) : null;
  return decodeLink(text, older ? [present, older] : [present]);
}
