import type { Assessment } from '../domain/assessment';
import { type Bank, knowsTarget } from '../domain/bank';
import { type Course, courseOf } from '../domain/course';

/**
 * The questions of an assessment; null where the bank cannot say: the assessment is of another
 * edition, or names a role, a circumstance or a form that the bank does not know.
 */
export function courseFor(bank: Bank, assessment: Assessment, goOn = false): Course | null {
  const { edition, askedRole, target } = assessment;
  if (edition !== bank.edition) return null;
  const targets = [target, { ...target, role: askedRole }];
  if (!targets.every((one) => knowsTarget(bank, one))) return null;
  const course = courseOf(bank, assessment, goOn);
  return course.items.length > 0 ? course : null;
}
