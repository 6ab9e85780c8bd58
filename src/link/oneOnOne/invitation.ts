import type { Assessment } from '../../domain/assessment';
import { toBase64Url } from '../base64url';
import { LONGEST_LINK } from '../decodeLink';
import type { KnownEdition } from '../sharedAssessment';
import { findSubtle, needSubtle, randomBytes } from '../webCrypto';
import { commitTo, SALT_LENGTH } from './commitment';
import { readText, refused, writeText } from './format';
import { HASH_LENGTH, hash } from './hash';
import {
  coordinatesOf,
  exportPrivateKey,
  importPublicKey,
  KEY_LENGTH,
  makeKeys,
  writtenKey,
} from './keys';
import { packLabel, unpackLabel } from './labelBytes';
import { packTarget, targetLength, unpackTarget } from './target';
import type { KnownInvitation, MadeInvitation, Outcome } from './types';

/*
 * The payload of an invitation, version 1, in order, every number big-endian:
 *
 *   4  stamp: edition, first two bytes of the bank's digest
 *   t  target
 *   1 + n  label: length in bytes, 0 for none; UTF-8
 *  32  commitment
 *  64  public key on P-256: x, y
 *   4  CRC-32 over "i/1", the whole digest and every byte before it
 */

/**
 * Commits to the answers of a finished assessment. The text holds no answer; the secret stays on
 * the device until the reveal.
 * @param label who asks, where they ticked it
 * @throws RangeError for a rating of somebody else and for what has no place in a link of this
 *   edition; Error 'not-secure' without WebCrypto
 */
export async function createInvitation(
  assessment: Assessment,
  edition: KnownEdition,
  label?: string,
): Promise<MadeInvitation> {
  needSubtle();
  const { bank } = edition;
  if (assessment.edition !== bank.edition) {
    throw new RangeError(`The answers are of edition ${assessment.edition}.`);
  }
  if (assessment.rater !== 'self') throw new RangeError('Only own answers make an invitation.');
  const salt = randomBytes(SALT_LENGTH);
  const commitment = await commitTo(assessment, edition, salt);
  const keys = await makeKeys();
  const { text } = writeText(
    'i',
    edition,
    packTarget(assessment.target, bank),
    packLabel(label),
    commitment,
    await coordinatesOf(keys.publicKey),
  );
  // Both sides know the invitation as it is read.
  const read = await readInvitation(text, [edition]);
  if (!read.ok) throw new RangeError(`The invitation is ${read.problem.kind}.`);
  const privateKey = toBase64Url(await exportPrivateKey(keys.privateKey));
  return { ...read.value, secret: { salt: toBase64Url(salt), privateKey } };
}

/** Reads an invitation, decorated or not; never rejects. */
export async function readInvitation(
  text: string,
  editions: readonly KnownEdition[],
): Promise<Outcome<KnownInvitation>> {
  const read = readText(text, 'i', editions, LONGEST_LINK, (reader, { bank }) => {
    const target = unpackTarget(reader.take(targetLength(bank)), bank);
    const label = unpackLabel(reader.take(reader.takeNumber(1)));
    const commitment = reader.take(HASH_LENGTH);
    const key = reader.take(KEY_LENGTH);
    return target && label ? { target, label, commitment, key } : null;
  });
  if (!read.ok) return read;
  const { target, label, commitment, key } = read.content;
  if (!findSubtle()) return refused({ kind: 'not-secure' });
  if (!(await importPublicKey(key))) return refused({ kind: 'damaged' });
  const invitation = {
    edition: read.edition.bank.edition,
    target,
    ...label,
    commitment: toBase64Url(commitment),
    publicKey: writtenKey(key),
  };
  const fingerprint = toBase64Url(await hash('invitation', read.bytes));
  return { ok: true, value: { text: read.text, fingerprint, invitation }, edition: read.edition };
}
