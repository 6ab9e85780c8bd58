import { type Bytes, joined } from '../bytes';
import { needSubtle } from '../webCrypto';

/** Bytes of a SHA-256. */
export const HASH_LENGTH = 32;

/** Everything that is hashed, or that a key is derived for. */
type Purpose = 'commitment' | 'invitation' | 'reply' | 'envelope' | 'meeting code';

/**
 * Says what a hash or a key is for, so that none can stand for another: ASCII, closed by a zero
 * byte, so that no tag starts another one. Frozen.
 */
export function tagOf(purpose: Purpose): Bytes {
  return joined(new TextEncoder().encode(`next-rung 1:1 v1 ${purpose}`), [0]);
}

/** SHA-256 over the tag of a purpose and all parts, one after the other. @throws Error 'not-secure' */
export async function hash(
  purpose: Purpose,
  ...parts: readonly Iterable<number>[]
): Promise<Bytes> {
  return new Uint8Array(await needSubtle().digest('SHA-256', joined(tagOf(purpose), ...parts)));
}
