import type { Assessment } from '../domain/assessment';
import { type Bank, knowsTarget } from '../domain/bank';
import { type Course, formCourse } from '../domain/formCourse';

/**
 * Whether the bank can say what an assessment asks: not where that is of another edition, or names a
 * role or a circumstance that the bank does not know.
 */
export function knowsQuestions(bank: Bank, { edition, askedRole, target }: Assessment): boolean {
  const targets = [target, { ...target, role: askedRole }];
  return edition === bank.edition && targets.every((one) => knowsTarget(bank, one));
}

/** `courseFor` for every form but the adaptive one, whose code is a good deal more. */
export function formCourseFor(bank: Bank, assessment: Assessment): Course | null {
  if (!knowsQuestions(bank, assessment)) return null;
  const course = formCourse(bank, assessment);
  return course.items.length > 0 ? course : null;
}
