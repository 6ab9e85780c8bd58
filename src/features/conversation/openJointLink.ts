import { bank, digest, loadEdition } from '../../content/bank';
import { peekEdition } from '../../link/decodeLink';
import { type DecodedJoint, decodeJoint } from '../../link/oneOnOne/joint';

/**
 * Reads a joint link with the edition that it names, which is fetched if it is not the present one.
 * Looking is all it does: nothing is stored.
 */
export async function openJointLink(text: string): Promise<DecodedJoint> {
  const present = { bank, digest };
  const name = peekEdition(text);
  const older = name && name !== bank.edition ? await loadEdition(name) : null;
  return decodeJoint(text, older ? [present, older] : [present]);
}
