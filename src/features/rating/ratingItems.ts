import type { ManagerWording } from '../../content/wording';
import { type AnswerSheet, answerTo, isRatingOf, NOT_OBSERVED } from '../../domain/answerSheet';
import { type Bank, requirementsFor } from '../../domain/bank';
import type { ItemId } from '../../domain/ids';
import type { Item } from '../../domain/item';
import type { Target } from '../../domain/roleProfile';
import { type ItemState, type Section, sectionsOf } from '../../domain/section';
import { normaliseRemark } from '../../link/oneOnOne/remarks';
import type { Remarks } from '../../link/oneOnOne/types';
import type { Examples } from '../../storage/savedAssessment';

/** About how long a rater thinks about one item. */
const SECONDS_AN_ITEM = 25;

/** How an item stands in a rating. */
export type Standing = 'observed' | typeof NOT_OBSERVED | 'open';
export const STANDINGS: readonly Standing[] = ['observed', NOT_OBSERVED, 'open'];

/** Whole minutes that this many items take, at least 1. */
export function minutesFor(items: number): number {
  return Math.max(1, Math.round((items * SECONDS_AN_ITEM) / 60));
}

/** An answer that the item does not offer (an edited file) leaves it open. */
export function standingOf(item: Item, sheet: AnswerSheet): Standing {
  const answer = answerTo(sheet, item.id);
  if (!isRatingOf(item, answer)) return 'open';
  return answer === NOT_OBSERVED ? NOT_OBSERVED : 'observed';
}

/** How many items stand how. */
export function countStandings(
  items: readonly Item[],
  sheet: AnswerSheet,
): Record<Standing, number> {
  const counts = { observed: 0, [NOT_OBSERVED]: 0, open: 0 };
  for (const item of items) counts[standingOf(item, sheet)] += 1;
  return counts;
}

/** The items in stretches, as they are asked: circumstances change neither the items nor their order. */
export function sectionsOfRating(bank: Bank, target: Target, items: readonly Item[]): Section[] {
  return sectionsOf(bank, requirementsFor(bank, { ...target, contexts: [] }), items);
}

/** One state an item, in the section's order: the rungs of its ladder. */
export function rungsOfRating(section: Section, sheet: AnswerSheet, current?: ItemId): ItemState[] {
  const rung = { observed: 'done', [NOT_OBSERVED]: 'passed-over', open: 'open' } as const;
  return section.items.map((item) =>
    item.id === current ? 'next' : rung[standingOf(item, sheet)],
  );
}

/** The answers that a reply carries: those to the items asked, and nothing else that is kept. */
export function answersOf(items: readonly Item[], sheet: AnswerSheet): AnswerSheet {
  return Object.fromEntries(
    items.flatMap((item) => {
      const answer = answerTo(sheet, item.id);
      return isRatingOf(item, answer) ? [[item.id, answer]] : [];
    }),
  );
}

/** What was seen and when, of the items asked: exactly as it travels. */
export function remarksOf(items: readonly Item[], examples: Examples): Remarks {
  return Object.fromEntries(
    items.flatMap(({ id }) => {
      const example = examples[id];
      const remark = example && normaliseRemark(example);
      return remark ? [[id, remark]] : [];
    }),
  );
}

/** Whether every item can be put to somebody: an older edition may ask what has no words any more. */
export function haveWords(items: readonly Item[], wording: ManagerWording): boolean {
  return items.every(({ id, options }) =>
    options.every((option) => wording.items[id]?.options[option.id]),
  );
}
