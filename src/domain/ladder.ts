import type { AnswerSheet } from './answerSheet';
import type { Bank } from './bank';
import type { FormId } from './ids';
import { assessReadiness, type Readiness } from './readiness';
import type { Target } from './roleProfile';

/** The same answers against every role, in ladder order; stage and contexts stay the target's. */
export function climbLadder(
  bank: Bank,
  target: Target,
  sheet: AnswerSheet,
  form: FormId,
): Readiness[] {
  return bank.roles.map((role) => assessReadiness(bank, { ...target, role: role.id }, sheet, form));
}
