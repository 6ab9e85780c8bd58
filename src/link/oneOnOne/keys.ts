import { toBase64Url } from '../base64url';
import { type Bytes, joined } from '../bytes';
import { findSubtle, needSubtle } from '../webCrypto';

/** Bytes of a public key in a payload: both coordinates, without the 4 that always precedes them. */
export const KEY_LENGTH = 64;
const UNCOMPRESSED = 4;
const P256 = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** A new key pair on P-256, for one invitation or one reply. */
export async function makeKeys(): Promise<CryptoKeyPair> {
  return needSubtle().generateKey(P256, true, ['deriveBits']);
}

/** Both coordinates of a public key. */
export async function coordinatesOf(publicKey: CryptoKey): Promise<Bytes> {
  return new Uint8Array(await needSubtle().exportKey('raw', publicKey)).slice(1);
}

/** A public key as it is written in an `Invitation`: 65 bytes, base64url. */
export function writtenKey(coordinates: Uint8Array): string {
  return toBase64Url(joined([UNCOMPRESSED], coordinates));
}

/** PKCS #8. */
export async function exportPrivateKey(key: CryptoKey): Promise<Bytes> {
  return new Uint8Array(await needSubtle().exportKey('pkcs8', key));
}

/** Null for bytes that are no private key on the curve. */
export async function importPrivateKey(pkcs8: Bytes): Promise<CryptoKey | null> {
  const key = findSubtle()?.importKey('pkcs8', pkcs8, P256, false, ['deriveBits']);
  return key?.catch(() => null) ?? null;
}

/** Null for coordinates of no point on the curve. */
export async function importPublicKey(coordinates: Uint8Array): Promise<CryptoKey | null> {
  const raw = joined([UNCOMPRESSED], coordinates);
  return (
    findSubtle()
      ?.importKey('raw', raw, P256, true, [])
      .catch(() => null) ?? null
  );
}

/** What both sides of a Diffie-Hellman exchange get: 32 bytes. */
export async function sharedSecret(privateKey: CryptoKey, publicKey: CryptoKey): Promise<Bytes> {
  const exchange = { name: 'ECDH', public: publicKey };
  return new Uint8Array(await needSubtle().deriveBits(exchange, privateKey, 256));
}
