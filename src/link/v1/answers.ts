import {
  type Answer,
  type AnswerSheet,
  answerTo,
  NO_OPPORTUNITY,
  SKIPPED,
} from '../../domain/answerSheet';
import { type Assessment, itemsOfAssessment } from '../../domain/assessment';
import type { Bank } from '../../domain/bank';
import { type Item, offersNoOpportunity } from '../../domain/item';
import { bytesForRadices, packDigits, unpackDigits } from '../mixedRadix';

type Circumstances = Omit<Assessment, 'answers'>;

/** The items whose answers a link holds, in ledger order. */
export function itemsCovered(
  bank: Bank,
  circumstances: Circumstances,
  coversAllItems: boolean,
): readonly Item[] {
  if (coversAllItems) return bank.items;
  const asked = new Set(itemsOfAssessment(bank, circumstances));
  return bank.items.filter((item) => asked.has(item));
}

/** Whether the sheet answers anything beside these items. */
export function answersOtherThan(items: readonly Item[], answers: AnswerSheet): boolean {
  const ids = new Set(items.map((item) => item.id));
  return Object.keys(answers).some((id) => answers[id] !== undefined && !ids.has(id));
}

/** How long the answers to these items are, in bytes. */
export function answersLength(items: readonly Item[]): number {
  return bytesForRadices(items.map((item) => valuesOf(item).length));
}

/** @throws RangeError for an answer that its item does not offer, or to an item that is not there. */
export function packAnswers(items: readonly Item[], answers: AnswerSheet): Uint8Array {
  if (answersOtherThan(items, answers)) {
    throw new RangeError('The sheet answers an item that this edition does not have.');
  }
  const digits = items.map((item) => {
    const digit = valuesOf(item).indexOf(answerTo(answers, item.id));
    if (digit < 0) throw new RangeError(`The item "${item.id}" does not offer this answer.`);
    return digit;
  });
  return packDigits(
    digits,
    items.map((item) => valuesOf(item).length),
  );
}

/** The answers in these bytes; null for a number that no answers make. */
export function unpackAnswers(bytes: Uint8Array, items: readonly Item[]): AnswerSheet | null {
  const digits = unpackDigits(
    bytes,
    items.map((item) => valuesOf(item).length),
  );
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

// Every link asks each item of its bank, several times.
const valuesOfItem = new WeakMap<Item, readonly (Answer | undefined)[]>();

/** Everything that can be said to an item; a value's place is its digit. Frozen. */
function valuesOf(item: Item): readonly (Answer | undefined)[] {
  const known = valuesOfItem.get(item);
  if (known) return known;
  const unanswered = undefined;
  const options = item.options.map((option) => option.id);
  const last = offersNoOpportunity(item) ? [SKIPPED, NO_OPPORTUNITY] : [SKIPPED];
  const values = [unanswered, ...options, ...last];
  valuesOfItem.set(item, values);
  return values;
}
