import { type Assessment, itemsOfAssessment } from '../domain/assessment';
import { type Bank, knowsTarget } from '../domain/bank';
import type { Item } from '../domain/item';

/**
 * The items that an assessment asks, in the order of asking; null where the bank cannot say: it is of
 * another edition, or does not know a role, a circumstance or the form.
 */
export function askedItems(
  bank: Bank,
  assessment: Pick<Assessment, 'edition' | 'askedRole' | 'target' | 'form'>,
): Item[] | null {
  const { edition, askedRole, target } = assessment;
  if (edition !== bank.edition) return null;
  const targets = [target, { ...target, role: askedRole }];
  if (!targets.every((one) => knowsTarget(bank, one))) return null;
  const items = itemsOfAssessment(bank, assessment);
  return items.length > 0 ? items : null;
}
