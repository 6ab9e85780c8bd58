import {
  type AnswerSheet,
  answerTo,
  isAnswerTo,
  NO_OPPORTUNITY,
  SKIPPED,
} from '../../domain/answerSheet';
import type { Item } from '../../domain/item';

/** How an item stands on the review page. */
export const STANDINGS = ['answered', SKIPPED, NO_OPPORTUNITY, 'unanswered'] as const;
export type Standing = (typeof STANDINGS)[number];

export const FILTERS = ['all', 'open', 'passed'] as const;
export type Filter = (typeof FILTERS)[number];

/** An answer that the item does not offer (an edited file) leaves it open. */
export function standingOf(item: Item, sheet: AnswerSheet): Standing {
  const answer = answerTo(sheet, item.id);
  if (!isAnswerTo(item, answer)) return 'unanswered';
  return answer === SKIPPED || answer === NO_OPPORTUNITY ? answer : 'answered';
}

/** How many items stand how. */
export function countStandings(
  items: readonly Item[],
  sheet: AnswerSheet,
): Record<Standing, number> {
  const counts = { answered: 0, skip: 0, 'no-opportunity': 0, unanswered: 0 };
  for (const item of items) counts[standingOf(item, sheet)] += 1;
  return counts;
}

export function passesFilter(filter: Filter, standing: Standing): boolean {
  if (filter === 'open') return standing === 'unanswered';
  if (filter === 'passed') return standing === SKIPPED || standing === NO_OPPORTUNITY;
  return true;
}

/** A stem short enough for the name of a link: whole words, at most `longest` characters. */
export function shortened(stem: string, longest = 80): string {
  if (stem.length <= longest) return stem;
  const cut = stem.lastIndexOf(' ', longest - 1);
  return `${stem.slice(0, cut > 0 ? cut : longest - 1)}…`;
}
