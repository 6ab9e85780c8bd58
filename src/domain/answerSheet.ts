import type { ItemId, OptionId } from './ids';
import { type Item, offersNoOpportunity } from './item';
import type { Level } from './scale';

export const SKIPPED = 'skip';
export const NO_OPPORTUNITY = 'no-opportunity';
/** What a rater answers about somebody else whom they have not seen do it. */
export const NOT_OBSERVED = 'not-observed';

/**
 * One answer: an option's id, or one of three values that are never a number. An item that the sheet
 * does not name is unanswered, which is a fourth such value.
 */
export type Answer = OptionId | typeof SKIPPED | typeof NO_OPPORTUNITY | typeof NOT_OBSERVED;

/** Everything that one rater answered about one respondent. */
export type AnswerSheet = Readonly<Record<ItemId, Answer>>;

export const EMPTY_SHEET: AnswerSheet = {};

/** A new sheet with one answer set. */
export function withAnswer(sheet: AnswerSheet, item: ItemId, answer: Answer): AnswerSheet {
  return { ...sheet, [item]: answer };
}

/** A new sheet in which one item is unanswered again. */
export function withoutAnswer(sheet: AnswerSheet, item: ItemId): AnswerSheet {
  const { [item]: _, ...others } = sheet;
  return others;
}

/** The answer to an item; undefined while it is unanswered. Inherited names are not answers. */
export function answerTo(sheet: AnswerSheet, item: ItemId): Answer | undefined {
  return Object.hasOwn(sheet, item) ? sheet[item] : undefined;
}

/** The level that an answer counts as, 0 to 5; null where it counts as nothing. */
export function countedLevel(item: Item, answer: Answer | undefined): Level | null {
  return item.options.find((option) => option.id === answer)?.level ?? null;
}

/** Whether a rater can answer an item so about somebody else. */
export function isRatingOf(item: Item, answer: unknown): answer is Answer {
  return answer === NOT_OBSERVED || item.options.some((option) => option.id === answer);
}

/** Whether an answer can be given to an item. */
export function isAnswerTo(item: Item, answer: unknown): answer is Answer {
  if (answer === SKIPPED) return true;
  if (answer === NO_OPPORTUNITY) return offersNoOpportunity(item);
  return item.options.some((option) => option.id === answer);
}
