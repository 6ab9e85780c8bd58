import { bytesOfBase64Url, toBase64Url } from '../base64url';
import { type Bytes, joined, numberIn, packNumber } from '../bytes';
import { fragmentOf, repairLink } from '../repairLink';
import type { LinkProblem } from '../sharedAssessment';
import { findSubtle, needSubtle, randomBytes } from '../webCrypto';
import { normalisePassphrase } from './normalisePassphrase';

/** PBKDF2 rounds that this app writes. */
export const ROUNDS = 600_000;
/**
 * A link that asks for more is refused before any work: a stranger's link never costs more than twice
 * the time of opening a real one. This app has never written more than `ROUNDS`.
 */
export const MOST_ROUNDS = 2 * ROUNDS;
/** A link that makes do with fewer was not made by this app: refused as well. */
export const FEWEST_ROUNDS = 100_000;
/** Characters of a locked link that are read at most. */
export const LONGEST_LOCKED = 100_000;

export type Unlocked =
  | { readonly ok: true; readonly link: string }
  | {
      readonly ok: false;
      readonly problem:
        | LinkProblem
        | { readonly kind: 'not-secure' }
        /** The one answer to a wrong passphrase and to a link that was changed. */
        | { readonly kind: 'does-not-unlock' };
    };

/*
 * The payload of a locked link, in order, every number big-endian:
 *
 *   4  rounds of PBKDF2
 *   16 salt
 *   12 IV
 *   2  length of the sealed text in bytes, and 2 with every bit of it the other way round: where a
 *      messenger put words behind the link, the end is known; where one bit of it was changed, this
 *      is told from a missing end
 *   n  sealed text: the link inside without its "#/", in UTF-8, by AES-256-GCM with a tag of 16 bytes
 *
 * The key is PBKDF2 with SHA-256 over the passphrase. Additional data: "k/1" and everything before
 * the sealed text. There is no checksum: a wrong passphrase and a changed link look the same.
 */
const VERSION = 1;
const FORMAT = new TextEncoder().encode(`k/${VERSION}`);
const ROUNDS_LENGTH = 4;
const SALT_LENGTH = 16;
const IV_LENGTH = 12;
const LENGTH_LENGTH = 2;
const TAG_LENGTH = 16;
const SALT_AT = ROUNDS_LENGTH;
const IV_AT = SALT_AT + SALT_LENGTH;
const LENGTH_AT = IV_AT + IV_LENGTH;
const SEALED_AT = LENGTH_AT + 2 * LENGTH_LENGTH;
const LONGEST_SEALED = 2 ** (8 * LENGTH_LENGTH) - 1;

/**
 * Wraps any link of this app: `#/k/1.…`. Salt and IV are new each time, so the same link never gives
 * the same text twice.
 * @param rounds fewer only where many are tried at once
 * @throws RangeError for what is no link or is locked already, for a longer one than fits, and for an
 *   empty passphrase; Error 'not-secure' without WebCrypto
 */
export async function lockLink(
  link: string,
  passphrase: string,
  rounds: number = ROUNDS,
): Promise<string> {
  const bare = repairLink(link);
  if (!bare || bare.kind === 'locked') throw new RangeError('There is no link to lock.');
  if (normalisePassphrase(passphrase) === '') throw new RangeError('The passphrase is empty.');
  const inner = new TextEncoder().encode(fragmentOf(bare).slice('#/'.length));
  const length = inner.length + TAG_LENGTH;
  if (length > LONGEST_SEALED) throw new RangeError('The link is too long to be locked.');

  const subtle = needSubtle();
  const header = joined(
    packNumber(rounds, ROUNDS_LENGTH),
    randomBytes(SALT_LENGTH),
    randomBytes(IV_LENGTH),
    packNumber(length, LENGTH_LENGTH),
    packNumber(LONGEST_SEALED - length, LENGTH_LENGTH),
  );
  const key = await keyFor(subtle, passphrase, header);
  const sealed = await subtle.encrypt(sealedWith(header), key, inner);
  return `#/k/${VERSION}.${toBase64Url(joined(header, new Uint8Array(sealed)))}`;
}

/**
 * Never rejects. Opens nothing and stores nothing: what to do with the link inside is up to the reader.
 * @param fewestRounds as few as `lockLink` was told to make
 * @returns the inner link, canonical, `#/…`
 */
export async function unlockLink(
  text: string,
  passphrase: string,
  fewestRounds: number = FEWEST_ROUNDS,
): Promise<Unlocked> {
  const found = findSealed(text);
  if ('problem' in found) return { ok: false, problem: found.problem };
  const { header, sealed } = found;
  const rounds = numberIn(header.subarray(0, ROUNDS_LENGTH));
  const phraseIsEmpty = normalisePassphrase(passphrase) === '';
  if (rounds < fewestRounds || rounds > MOST_ROUNDS || phraseIsEmpty) return doesNotUnlock;
  const subtle = findSubtle();
  if (!subtle) return { ok: false, problem: { kind: 'not-secure' } };
  try {
    const key = await keyFor(subtle, passphrase, header);
    const inner = await subtle.decrypt(sealedWith(header), key, sealed);
    return linkIn(new TextDecoder().decode(inner));
  } catch {
    return doesNotUnlock;
  }
}

const doesNotUnlock: Unlocked = { ok: false, problem: { kind: 'does-not-unlock' } };

/** Both parts of a payload, up to its end by its own account; nothing of it is verified. */
function findSealed(
  text: string,
): { readonly header: Bytes; readonly sealed: Bytes } | Extract<Unlocked, { ok: false }> {
  const refusal = (problem: Extract<Unlocked, { ok: false }>['problem']) =>
    ({ ok: false, problem }) as const;
  if (text.length > LONGEST_LOCKED) {
    return refusal({ kind: 'too-long', length: text.length, longest: LONGEST_LOCKED });
  }
  const link = repairLink(text);
  if (link?.kind !== 'locked' || link.version < 1) return refusal({ kind: 'not-a-link' });
  if (link.version > VERSION) return refusal({ kind: 'newer-version', version: link.version });
  const bytes = bytesOfBase64Url(link.payload);
  if (!bytes) return refusal({ kind: 'does-not-unlock' });
  if (bytes.length < SEALED_AT) return refusal({ kind: 'cut-short' });
  const header = joined(bytes.subarray(0, SEALED_AT));
  const length = numberIn(header.subarray(LENGTH_AT, LENGTH_AT + LENGTH_LENGTH));
  const opposite = numberIn(header.subarray(LENGTH_AT + LENGTH_LENGTH));
  if (length + opposite !== LONGEST_SEALED) return refusal({ kind: 'does-not-unlock' });
  if (bytes.length < SEALED_AT + length) return refusal({ kind: 'cut-short' });
  const whole = bytes.subarray(0, SEALED_AT + length);
  return link.payload.startsWith(toBase64Url(whole))
    ? { header, sealed: joined(whole.subarray(SEALED_AT)) }
    : refusal({ kind: 'does-not-unlock' });
}

async function keyFor(subtle: SubtleCrypto, passphrase: string, header: Bytes): Promise<CryptoKey> {
  const phrase = new TextEncoder().encode(normalisePassphrase(passphrase));
  const material = await subtle.importKey('raw', phrase, 'PBKDF2', false, ['deriveKey']);
  return subtle.deriveKey(
    {
      name: 'PBKDF2',
      hash: 'SHA-256',
      salt: header.slice(SALT_AT, IV_AT),
      iterations: numberIn(header.subarray(0, ROUNDS_LENGTH)),
    },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function sealedWith(header: Bytes): AesGcmParams {
  return {
    name: 'AES-GCM',
    iv: header.slice(IV_AT, LENGTH_AT),
    additionalData: joined(FORMAT, header),
    tagLength: 8 * TAG_LENGTH,
  };
}

/** What was inside, if it is a bare link of another kind and nothing besides. */
function linkIn(inner: string): Unlocked {
  const link = `#/${inner}`;
  const bare = repairLink(link);
  return bare && bare.kind !== 'locked' && fragmentOf(bare) === link
    ? { ok: true, link }
    : doesNotUnlock;
}
