import type { Assessment } from '../../domain/assessment';
import type { Bank } from '../../domain/bank';
import { toBase64Url } from '../base64url';
import type { ByteReader } from '../byteReader';
import { exactBytes, joined, packNumber } from '../bytes';
import { bytesForRadices, packDigits, unpackDigits } from '../mixedRadix';
import type { KnownEdition } from '../sharedAssessment';
import { answersLength, packAnswers, unpackAnswers } from '../v1/answers';
import { FORM_RADIX, FORMS, placeOf } from '../v1/head';
import { findSubtle, needSubtle } from '../webCrypto';
import { type Committed, commitTo, SALT_LENGTH } from './commitment';
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
import { packRemarks, unpackRemarks } from './remarks';
import type { KnownInvitation, Opening, OpeningSecret, Outcome, Remarks } from './types';

/*
 * The payload of an opening, version 1, in order, every number big-endian:
 *
 *   4  stamp: edition, first two bytes of the bank's digest
 *   8  the invitation: the first bytes of its fingerprint
 *  32  hash of the reply that was read
 *  32  salt
 *   c  what the commitment says beside the invitation, a mixed-radix number: form (8: short, full,
 *      six to spare) . role asked (roles)
 *   a  answers to all items of the bank, as in version 1 of a result
 *   3 + n  remarks: length in bytes; those on all items of the bank
 *   4  CRC-32 over "o/1", the whole digest and every byte before it
 */
const LENGTH_LENGTH = 3;

/**
 * The link that opens an invitation to a rater: answers, salt, the hash of the reply that was read.
 * @param replyHash the reply's, 32 bytes in base64url
 * @param remarks own examples, where they were ticked; the commitment does not cover them
 * @throws RangeError where the answers are not the ones committed to, and for what has no place in
 *   an opening; Error 'not-secure' without WebCrypto
 */
export async function createOpening(
  known: KnownInvitation,
  secret: Pick<OpeningSecret, 'salt'>,
  assessment: Assessment,
  edition: KnownEdition,
  replyHash: string,
  remarks: Remarks = {},
): Promise<string> {
  needSubtle();
  needMadeWith(known, edition);
  const { bank } = edition;
  const salt = exactBytes(secret.salt, SALT_LENGTH);
  const { askedRole, form, answers } = assessment;
  const { target, commitment } = known.invitation;
  const committed = await commitTo({ askedRole, form, answers, target }, edition, salt);
  if (toBase64Url(committed) !== commitment) {
    throw new RangeError('These are not the answers that the invitation committed to.');
  }
  const packedRemarks = packRemarks(bank.items, remarks);
  const { text } = writeText(
    'o',
    edition,
    exactBytes(known.fingerprint, HASH_LENGTH).slice(0, NAME_LENGTH),
    exactBytes(replyHash, HASH_LENGTH),
    salt,
    packCircumstances(assessment, bank),
    packAnswers(bank.items, answers),
    packNumber(packedRemarks.length, LENGTH_LENGTH),
    packedRemarks,
  );
  return text;
}

/**
 * Reads an opening and checks it against the commitment; never rejects.
 * @param known invitations that were answered on this device, with the hashes of what was sent
 */
export async function readOpening(
  text: string,
  known: readonly (KnownInvitation & { readonly sent: readonly string[] })[],
  editions: readonly KnownEdition[],
): Promise<Outcome<Opening>> {
  const read = readText(text, 'o', editions, LONGEST_FILE, takeOpening);
  if (!read.ok) return read;
  if (!findSubtle()) return refused({ kind: 'not-secure' });
  const { content, edition } = read;
  const addressed = known.filter((invitation) => isNamed(invitation, content.name, edition));
  if (!addressed.length) return refused({ kind: 'other-invitation' });

  const { circumstances, answers, remarks } = content;
  const replyHash = toBase64Url(content.replyHash);
  const salt = joined(content.salt);
  let isCommitted = false;
  for (const { fingerprint, invitation, sent } of addressed) {
    const committed: Committed = { ...circumstances, target: invitation.target, answers };
    if (toBase64Url(await commitTo(committed, edition, salt)) !== invitation.commitment) continue;
    isCommitted = true;
    if (!sent.includes(replyHash)) continue;
    return { ok: true, value: { fingerprint, replyHash, answers, remarks }, edition };
  }
  return refused({ kind: isCommitted ? 'other-reply' : 'not-committed' });
}

function takeOpening(reader: ByteReader, { bank }: KnownEdition) {
  const name = reader.take(NAME_LENGTH);
  const replyHash = reader.take(HASH_LENGTH);
  const salt = reader.take(SALT_LENGTH);
  const circumstances = takeCircumstances(reader, bank);
  const answers = unpackAnswers(reader.take(answersLength(bank.items)), bank.items);
  const remarks = unpackRemarks(reader.take(reader.takeNumber(LENGTH_LENGTH)), bank.items);
  if (circumstances === 'newer') return circumstances;
  if (!circumstances || !answers || !remarks) return null;
  return { name, replyHash, salt, circumstances, answers, remarks };
}

type Circumstances = Pick<Assessment, 'form' | 'askedRole'>;

function packCircumstances({ form, askedRole }: Circumstances, bank: Bank): Uint8Array {
  const roles = bank.roles.map(({ id }) => id);
  return packDigits([placeOf(form, FORMS), placeOf(askedRole, roles)], radicesFor(bank));
}

/** 'newer' for a form that only a newer app knows, null for a number that nothing makes. */
function takeCircumstances(reader: ByteReader, bank: Bank): Circumstances | 'newer' | null {
  const radices = radicesFor(bank);
  const digits = unpackDigits(reader.take(bytesForRadices(radices)), radices);
  const [formPlace = 0, rolePlace = 0] = digits ?? [];
  const form = FORMS[formPlace];
  const role = bank.roles[rolePlace];
  if (!digits || !role) return null;
  return form === undefined ? 'newer' : { form, askedRole: role.id };
}

function radicesFor(bank: Bank): number[] {
  return [FORM_RADIX, bank.roles.length];
}

/**
 * Six digits that both sides see, as two groups: `483 920`. Two pages that show the same are about
 * the same invitation and the same reply, but for one case in a million.
 * @param fingerprint the invitation's, 32 bytes in base64url
 * @param replyHash the reply's, likewise
 * @throws RangeError for anything else; Error 'not-secure' without WebCrypto
 */
export async function meetingCode(fingerprint: string, replyHash: string): Promise<string> {
  const digest = await hash(
    'meeting code',
    exactBytes(fingerprint, HASH_LENGTH),
    exactBytes(replyHash, HASH_LENGTH),
  );
  // Of 2^48 numbers: the first codes are likelier than the last ones by 1 in 280 million.
  const number =
    new DataView(digest.buffer).getUint32(0) * 2 ** 16 + ((digest[4] ?? 0) << 8) + (digest[5] ?? 0);
  const digits = String(number % 1_000_000).padStart(6, '0');
  return `${digits.slice(0, 3)} ${digits.slice(3)}`;
}
