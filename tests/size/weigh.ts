import filePlugin from '@size-limit/file';
import sizeLimit from 'size-limit';

/** What files weigh together as brotli, the way good hosts send them: in kilobytes of 1,000 bytes. */
export async function weigh(files: readonly string[]): Promise<number> {
  const results = (await sizeLimit([filePlugin], [...files])) as { size?: number }[];
  const size = results[0]?.size;
  if (size === undefined) throw new Error('size-limit weighed nothing.');
  return size / 1000;
}
