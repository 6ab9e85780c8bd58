import type { Bank } from '../../domain/bank';
import type { Target } from '../../domain/roleProfile';
import { ByteReader } from '../byteReader';
import { type Bytes, joined } from '../bytes';
import { packLabel, unpackLabel } from './labelBytes';
import { packRating, ratedItems, ratingLength, unpackRating } from './ratingAnswers';
import { packRemarks, unpackRemarks } from './remarks';
import type { Rating } from './types';

/*
 * What a reply encrypts:
 *
 *   a  answers, a mixed-radix number, one digit per item that a rater is asked, in ledger order:
 *      unanswered, its options in order, not observed
 *   1 + n  label: length in bytes, 0 for none; UTF-8
 *   r  remarks, to the end
 */

/** @throws RangeError for an answer or a remark that no rater can give, or to what is not asked */
export function packContent(
  { answers, remarks, label }: Rating,
  target: Target,
  bank: Bank,
): Bytes {
  const items = ratedItems(bank, target);
  return joined(packRating(items, answers), packLabel(label), packRemarks(items, remarks));
}

/** The rating in these bytes; null where they are not exactly what this app writes for it. */
export function unpackContent(bytes: Uint8Array, target: Target, bank: Bank): Rating | null {
  const items = ratedItems(bank, target);
  const reader = new ByteReader(bytes);
  const answers = unpackRating(reader.take(ratingLength(items)), items);
  const label = unpackLabel(reader.take(reader.takeNumber(1)));
  const remarks = unpackRemarks(reader.rest, items);
  return !reader.isShort && answers && label && remarks ? { answers, remarks, ...label } : null;
}
