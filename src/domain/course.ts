import { askedSoFar, nextStep, type StopReason } from './adaptive';
import { answerTo } from './answerSheet';
import { type Assessment, itemsOfAssessment } from './assessment';
import { type Bank, requirementsFor } from './bank';
import { ADAPTIVE_FORM } from './form';
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

/**
 * What an assessment asks: all of its form, or step by step in the adaptive one.
 * @param goOn whether the adaptive form asks on after it has stopped
 * @throws RangeError for a role or context that the bank does not know
 */
export function courseOf(
  bank: Bank,
  assessment: Pick<Assessment, 'askedRole' | 'target' | 'form' | 'answers'>,
  goOn = false,
): Course {
  const { answers, askedRole, target, form } = assessment;
  if (form !== ADAPTIVE_FORM) {
    const items = itemsOfAssessment(bank, assessment);
    const next = items.find(({ id }) => answerTo(answers, id) === undefined) ?? null;
    return { items, next, total: items.length, stop: next ? null : 'all-asked' };
  }
  const requirements = requirementsFor(bank, { ...target, role: askedRole });
  const asked = askedSoFar(bank, requirements, answers);
  const step = nextStep(bank, requirements, answers, goOn);
  return 'item' in step
    ? { items: [...asked, step.item], next: step.item, total: null, stop: null }
    : { items: asked, next: null, total: null, stop: step.stop };
}
