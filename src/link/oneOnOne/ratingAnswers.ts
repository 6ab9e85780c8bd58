import { type Answer, type AnswerSheet, answerTo, NOT_OBSERVED } from '../../domain/answerSheet';
import type { Bank } from '../../domain/bank';
import type { Item } from '../../domain/item';
import { itemsForRater } from '../../domain/raterForm';
import type { Target } from '../../domain/roleProfile';
import { bytesForRadices, packDigits, unpackDigits } from '../mixedRadix';
import { answersOtherThan } from '../v1/answers';

/** The items that a rater is asked, in ledger order: the order of their answers in a payload. */
export function ratedItems(bank: Bank, { role, stage }: Target): readonly Item[] {
  const asked = new Set(itemsForRater(bank, role, stage).map((item) => item.id));
  return bank.items.filter((item) => asked.has(item.id));
}

/** How long a rater's answers are, in bytes: the same whatever was answered. */
export function ratingLength(items: readonly Item[]): number {
  return bytesForRadices(radicesOf(items));
}

/** @throws RangeError for an answer that no rater can give, or to an item that is not asked */
export function packRating(items: readonly Item[], answers: AnswerSheet): Uint8Array {
  if (answersOtherThan(items, answers)) {
    throw new RangeError('The rating answers an item that a rater is not asked.');
  }
  const digits = items.map((item) => {
    const digit = valuesOf(item).indexOf(answerTo(answers, item.id));
    if (digit < 0) throw new RangeError(`A rater cannot answer the item "${item.id}" so.`);
    return digit;
  });
  return packDigits(digits, radicesOf(items));
}

/** The answers in these bytes; null for a number that no answers make. */
export function unpackRating(bytes: Uint8Array, items: readonly Item[]): AnswerSheet | null {
  const digits = unpackDigits(bytes, radicesOf(items));
  return (
    digits &&
    Object.fromEntries(
      items.flatMap((item, index) => {
        const answer = valuesOf(item)[digits[index] ?? 0];
        return answer === undefined ? [] : [[item.id, answer]];
      }),
    )
  );
}

const radicesOf = (items: readonly Item[]) => items.map((item) => valuesOf(item).length);

/** Everything that a rater can say to an item; a value's place is its digit. Frozen. */
function valuesOf(item: Item): readonly (Answer | undefined)[] {
  const unanswered = undefined;
  return [unanswered, ...item.options.map((option) => option.id), NOT_OBSERVED];
}
