import { crc32 } from './crc32';
import type { KnownEdition } from './sharedAssessment';
import { digestBytes } from './v1/stamp';

export const CHECKSUM_LENGTH = 4;

/**
 * What ends every payload: CRC-32, big-endian, over the format's name in ASCII (`1` for a result,
 * else letter and version, `i/1`), all 32 bytes of the bank's digest and every byte before it.
 */
export function checksum(
  format: string,
  body: Iterable<number>,
  { digest }: Pick<KnownEdition, 'digest'>,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(CHECKSUM_LENGTH);
  const sum = crc32(new TextEncoder().encode(format), digestBytes(digest), body);
  new DataView(bytes.buffer).setUint32(0, sum);
  return bytes;
}
