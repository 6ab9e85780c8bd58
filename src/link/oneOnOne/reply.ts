import { bytesOfBase64Url, toBase64Url } from '../base64url';
import { type Bytes, bytesIn, exactBytes, joined, packNumber } from '../bytes';
import { CHECKSUM_LENGTH } from '../checksum';
import type { KnownEdition } from '../sharedAssessment';
import { packStamp } from '../v1/stamp';
import { findSubtle, needSubtle, randomBytes } from '../webCrypto';
import { seal, TAG_LENGTH, unseal } from './envelope';
import {
  isNamed,
  LONGEST_FILE,
  NAME_LENGTH,
  needMadeWith,
  readText,
  refused,
  writeText,
} from './format';
import { HASH_LENGTH, hash } from './hash';
import {
  coordinatesOf,
  importPrivateKey,
  importPublicKey,
  KEY_LENGTH,
  makeKeys,
  sharedSecret,
} from './keys';
import { packContent, unpackContent } from './replyContent';
import type { KnownInvitation, OpenedReply, Outcome, Rating, SealedReply } from './types';

/*
 * The payload of a reply, version 1, in order, every number big-endian:
 *
 *   4  stamp: edition, first two bytes of the bank's digest
 *   8  the invitation: the first bytes of its fingerprint
 *  16  id: random
 *  64  this reply's own public key on P-256: x, y
 *   3  length of the encrypted rating
 *   n  the rating, encrypted; its last 16 bytes are the tag of AES-256-GCM
 *   4  CRC-32 over "y/1", the whole digest and every byte before it
 *
 * Additional data of the encryption: the whole fingerprint, then every byte before the rating.
 */
const ID_LENGTH = 16;
const LENGTH_LENGTH = 3;

/**
 * Encrypts a rating to an invitation's key.
 * @throws RangeError for answers and remarks that a rater is not asked for, and for an invitation
 *   to other questions; Error 'not-secure' without WebCrypto
 */
export async function sealReply(
  known: KnownInvitation,
  rating: Rating,
  edition: KnownEdition,
): Promise<SealedReply> {
  needSubtle();
  needMadeWith(known, edition);
  const content = packContent(rating, known.invitation.target, edition.bank);
  const fingerprint = exactBytes(known.fingerprint, HASH_LENGTH);
  const invitationKey = exactBytes(known.invitation.publicKey, 1 + KEY_LENGTH).slice(1);
  const receiver = await importPublicKey(invitationKey);
  if (!receiver) throw new RangeError('The invitation has no key on the curve.');
  const keys = await makeKeys();
  const replyKey = await coordinatesOf(keys.publicKey);
  const secret = await sharedSecret(keys.privateKey, receiver);
  const id = randomBytes(ID_LENGTH);
  const open = [
    fingerprint.slice(0, NAME_LENGTH),
    id,
    replyKey,
    packNumber(content.length + TAG_LENGTH, LENGTH_LENGTH),
  ];
  const sealed = await seal(content, joined(fingerprint, packStamp(edition), ...open), {
    secret,
    fingerprint,
    replyKey,
    invitationKey,
  });
  const { text, bytes } = writeText('y', edition, ...open, sealed);
  return { text, id: toBase64Url(id), hash: toBase64Url(await hash('reply', bytes)) };
}

/**
 * Reads a reply with the invitation that it belongs to; never rejects. What is inside is checked as
 * strictly as what is outside.
 * @param known invitations on this device, with their keys
 */
export async function openReply(
  text: string,
  known: readonly (KnownInvitation & { readonly privateKey: string })[],
  editions: readonly KnownEdition[],
): Promise<Outcome<OpenedReply>> {
  const read = readText(text, 'y', editions, LONGEST_FILE, (reader) => {
    const name = reader.take(NAME_LENGTH);
    const id = reader.take(ID_LENGTH);
    const replyKey = reader.take(KEY_LENGTH);
    const sealed = reader.take(reader.takeNumber(LENGTH_LENGTH));
    return { name, id, replyKey, sealed };
  });
  if (!read.ok) return read;
  if (!findSubtle()) return refused({ kind: 'not-secure' });
  const { content, edition, bytes } = read;
  const addressed = known.filter((invitation) => isNamed(invitation, content.name, edition));
  if (!addressed.length) return refused({ kind: 'other-invitation' });

  const clear = bytes.slice(0, -CHECKSUM_LENGTH - content.sealed.length);
  for (const one of addressed) {
    const plain = await unsealWith(one, content, clear);
    if (!plain) continue;
    const rating = unpackContent(plain, one.invitation.target, edition.bank);
    if (!rating) return refused({ kind: 'damaged' });
    const { fingerprint } = one;
    const replyHash = toBase64Url(await hash('reply', bytes));
    const value = { fingerprint, id: toBase64Url(content.id), hash: replyHash, rating };
    return { ok: true, value, edition };
  }
  return refused({ kind: 'does-not-open' });
}

/** What was encrypted to this key; null where this key does not open it. */
async function unsealWith(
  known: KnownInvitation & { readonly privateKey: string },
  { replyKey, sealed }: { readonly replyKey: Uint8Array; readonly sealed: Uint8Array },
  clear: Bytes,
): Promise<Bytes | null> {
  const fingerprint = bytesIn(known.fingerprint, HASH_LENGTH);
  const invitationKey = bytesIn(known.invitation.publicKey, 1 + KEY_LENGTH)?.slice(1);
  const privateKey = await importPrivateKey(joined(bytesOfBase64Url(known.privateKey) ?? []));
  const sender = await importPublicKey(replyKey);
  if (!fingerprint || !invitationKey || !privateKey || !sender) return null;
  const secret = await sharedSecret(privateKey, sender);
  const facts = { secret, fingerprint, replyKey, invitationKey };
  return unseal(joined(sealed), joined(fingerprint, clear), facts);
}
