import { type AnswerSheet, answerTo } from './answerSheet';
import { type Bank, requirementsFor } from './bank';
import { itemsAsked } from './form';
import type { FormId, RoleId } from './ids';
import type { Item } from './item';
import { itemsForRater, RATER_FORM } from './raterForm';
import type { Target } from './roleProfile';

/** Who answered: the respondent, or somebody else about them. */
export const RATERS = ['self', 'manager'] as const;
export type Rater = (typeof RATERS)[number];

/** What was asked and answered. Everything shown is computed from it and the bank. */
export interface Assessment {
  readonly edition: string;
  readonly rater: Rater;
  readonly form: FormId;
  /** The role whose form was asked. */
  readonly askedRole: RoleId;
  /** What the answers are held against now. */
  readonly target: Target;
  readonly answers: AnswerSheet;
}

/** The items asked in an assessment, in the order of asking. */
export function itemsOfAssessment(
  bank: Bank,
  { askedRole, target, form }: Pick<Assessment, 'askedRole' | 'target' | 'form'>,
): Item[] {
  if (form === RATER_FORM) return itemsForRater(bank, askedRole, target.stage);
  return itemsAsked(bank, requirementsFor(bank, { ...target, role: askedRole }), form);
}

/** How far an assessment has come: items asked, and those with any answer, skips included. */
export function progressOf(
  bank: Bank,
  assessment: Assessment,
): { asked: number; answered: number } {
  const items = itemsOfAssessment(bank, assessment);
  const answered = items.filter((item) => answerTo(assessment.answers, item.id) !== undefined);
  return { asked: items.length, answered: answered.length };
}
