import { bytesOfBase64Url, toBase64Url } from './base64url';

/** Bytes as WebCrypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** All parts, one after the other, in bytes of their own. */
export function joined(...parts: readonly Iterable<number>[]): Bytes {
  const arrays = parts.map((part) => (part instanceof Uint8Array ? part : Uint8Array.from(part)));
  const bytes = new Uint8Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const array of arrays) {
    bytes.set(array, at);
    at += array.length;
  }
  return bytes;
}

export function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/** A number in this many bytes, at most 4, big-endian. @throws RangeError where it does not fit */
export function packNumber(number: number, length: number): Bytes {
  if (!(number < 256 ** length)) throw new RangeError(`${number} does not fit ${length} bytes.`);
  return Uint8Array.from({ length }, (_, index) => number >>> (8 * (length - 1 - index)));
}

export function numberIn(bytes: Uint8Array): number {
  return bytes.reduce((number, byte) => number * 256 + byte, 0);
}

/** The bytes of a canonical base64url text of exactly this many; null for any other text. */
export function bytesIn(text: string, length: number): Bytes | null {
  const bytes = bytesOfBase64Url(text);
  return bytes?.length === length && toBase64Url(bytes) === text ? joined(bytes) : null;
}

/** The same, where anything else is the caller's mistake. @throws RangeError */
export function exactBytes(text: string, length: number): Bytes {
  const bytes = bytesIn(text, length);
  if (!bytes) throw new RangeError(`These are not ${length} bytes in base64url.`);
  return bytes;
}
