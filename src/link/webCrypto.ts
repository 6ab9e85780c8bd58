import type { Bytes } from './bytes';

/** The browser's WebCrypto; null where the page is not served securely. */
export function findSubtle(): SubtleCrypto | null {
  const crypto = globalThis.crypto as { readonly subtle?: SubtleCrypto } | undefined;
  return crypto?.subtle ?? null;
}

/** @throws Error 'not-secure' without WebCrypto */
export function needSubtle(): SubtleCrypto {
  const subtle = findSubtle();
  if (!subtle) throw new Error('not-secure');
  return subtle;
}

export function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}
