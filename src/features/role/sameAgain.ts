import type { Catalogue } from '../../content/catalogue';
import { type Bank, targetIn } from '../../domain/bank';
import type { WholeAssessment } from '../../storage/savedAssessment';
import type { Start } from '../../stores/assessmentState';

/**
 * What starts an assessment like an earlier one: the role that was asked, its stage, circumstances
 * and form, as far as the bank knows them. Null where it does not know the role or the form any more.
 */
export function sameAgain(
  bank: Bank,
  forms: Catalogue['forms'],
  { askedRole, target, form, currentRole }: WholeAssessment,
): Start | null {
  const role = bank.roles.find(({ id }) => id === askedRole);
  if (!role || !forms.some(({ id }) => id === form)) return null;
  return {
    edition: bank.edition,
    target: targetIn(bank, role.id, target),
    form,
    currentRole: bank.roles.some(({ id }) => id === currentRole) ? currentRole : null,
  };
}
