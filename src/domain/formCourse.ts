import type { StopReason } from './adaptive';
import { answerTo } from './answerSheet';
import { type Assessment, itemsOfAssessment } from './assessment';
import type { Bank } from './bank';
import type { Item } from './item';

/** The questions of an assessment as they stand after the answers so far. */
export interface Course {
  /** What has been asked and what comes next, in the order of asking. */
  readonly items: readonly Item[];
  /** The first that is open; null at the end. */
  readonly next: Item | null;
  /** How many there are in all; null where that depends on the answers to come. */
  readonly total: number | null;
  /** Why no more is asked; null while there is a next. */
  readonly stop: StopReason | null;
}

export type Asked = Pick<Assessment, 'askedRole' | 'target' | 'form' | 'answers'>;

/**
 * What an assessment asks in a form that has all its questions from the start.
 * @throws RangeError for a role or context that the bank does not know
 */
export function formCourse(bank: Bank, assessment: Asked): Course {
  const items = itemsOfAssessment(bank, assessment);
  const next = items.find(({ id }) => answerTo(assessment.answers, id) === undefined) ?? null;
  return { items, next, total: items.length, stop: next ? null : 'all-asked' };
}
