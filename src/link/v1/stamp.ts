import { bytesOfBase64Url } from '../base64url';
import type { KnownEdition, LinkProblem } from '../sharedAssessment';

/** Bytes at the start of a payload that say which questions it was made with. */
export const STAMP_LENGTH = 4;

/**
 * Edition (major, minor) and the first two bytes of the bank's digest.
 * @throws RangeError for an edition or a digest that is not written as expected
 */
export function packStamp({ bank, digest }: KnownEdition): Uint8Array {
  const numbers = bank.edition.split('.').map(Number);
  if (numbers.some((number) => !(number <= 255)) || nameOf(numbers) !== bank.edition) {
    throw new RangeError(`"${bank.edition}" is not an edition such as 0.1, each part up to 255.`);
  }
  return Uint8Array.from([...numbers, ...digestBytes(digest).subarray(0, 2)]);
}

/** The edition that a payload names, unverified; null where it is too short to say. */
export function editionOfPayload(payload: string): string | null {
  // Texts that begin with a stamp may be long, and the rest does not matter here.
  const bytes = bytesOfBase64Url(payload.slice(0, STAMP_LENGTH * 2));
  return bytes && bytes.length >= STAMP_LENGTH ? editionIn(bytes) : null;
}

function editionIn(bytes: Uint8Array): string {
  return nameOf([...bytes.subarray(0, 2)]);
}

/** The edition that a payload was made with, or why it cannot be read with these. */
export function findStamped(
  bytes: Uint8Array,
  editions: readonly KnownEdition[],
): KnownEdition | LinkProblem {
  const edition = editionIn(bytes);
  const stamp = bytes.subarray(0, STAMP_LENGTH).join();
  const found = editions.find((known) => packStamp(known).join() === stamp);
  if (found) return found;
  const [newestKnown] = editions.map(({ bank }) => bank.edition).sort((a, b) => compare(b, a));
  if (newestKnown !== undefined && compare(edition, newestKnown) > 0) {
    return { kind: 'newer-edition', edition, newestKnown };
  }
  const sameNumber = editions.some(({ bank }) => bank.edition === edition);
  return !sameNumber && edition.startsWith('0.')
    ? { kind: 'retired-edition', edition }
    : { kind: 'other-questions', edition };
}

// One an edition, and every link is held against each: read once.
const bytesOfDigest = new Map<string, Uint8Array>();

/** @throws RangeError for anything but 64 lower-case hexadecimal digits */
export function digestBytes(digest: string): Uint8Array {
  const known = bytesOfDigest.get(digest);
  if (known) return known;
  if (!/^[0-9a-f]{64}$/.test(digest)) throw new RangeError('The digest is not a SHA-256 in hex.');
  const bytes = Uint8Array.from(digest.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  bytesOfDigest.set(digest, bytes);
  return bytes;
}

function nameOf([major, minor]: readonly number[]): string {
  return `${major}.${minor}`;
}

/** Below zero where `a` is the older edition. */
function compare(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}
