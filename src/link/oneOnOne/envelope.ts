import { type Bytes, joined } from '../bytes';
import { needSubtle } from '../webCrypto';
import { tagOf } from './hash';

/** Bytes that encryption adds: the authentication tag. */
export const TAG_LENGTH = 16;
const KEY_BITS = 256;
const IV_BITS = 96;

/** Everything that decides the key of one reply. */
export interface KeyFacts {
  /** From the exchange between a reply's own key and the invitation's. */
  readonly secret: Bytes;
  readonly fingerprint: Bytes;
  /** Coordinates of both public keys. */
  readonly replyKey: Uint8Array;
  readonly invitationKey: Uint8Array;
}

/** AES-256-GCM. @param clear what travels beside it unencrypted: changing it spoils the opening */
export async function seal(content: Bytes, clear: Bytes, facts: KeyFacts): Promise<Bytes> {
  const { key, iv } = await deriveKey(facts);
  const algorithm = { name: 'AES-GCM', iv, additionalData: clear };
  return new Uint8Array(await needSubtle().encrypt(algorithm, key, content));
}

/** The content; null where anything was changed, or the key is another. */
export async function unseal(sealed: Bytes, clear: Bytes, facts: KeyFacts): Promise<Bytes | null> {
  const { key, iv } = await deriveKey(facts);
  const algorithm = { name: 'AES-GCM', iv, additionalData: clear };
  try {
    return new Uint8Array(await needSubtle().decrypt(algorithm, key, sealed));
  } catch {
    return null;
  }
}

/**
 * HKDF-SHA-256: 32 bytes of key and 12 of IV. The IV may come from the same secret as the key, and
 * need not travel: every reply has a key pair of its own, so that each key encrypts exactly once.
 */
async function deriveKey({ secret, fingerprint, replyKey, invitationKey }: KeyFacts) {
  const subtle = needSubtle();
  const source = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const info = joined(tagOf('envelope'), replyKey, invitationKey);
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: fingerprint, info };
  const bits = await subtle.deriveBits(derivation, source, KEY_BITS + IV_BITS);
  const raw = bits.slice(0, KEY_BITS / 8);
  const key = await subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  return { key, iv: new Uint8Array(bits.slice(KEY_BITS / 8)) };
}
