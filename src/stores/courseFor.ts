import type { Assessment } from '../domain/assessment';
import type { Bank } from '../domain/bank';
import { courseOf } from '../domain/course';
import type { Course } from '../domain/formCourse';
import { knowsQuestions } from './formCourseFor';

/**
 * The questions of an assessment; null where the bank cannot say: the assessment is of another
 * edition, or names a role, a circumstance or a form that the bank does not know.
 */
export function courseFor(bank: Bank, assessment: Assessment, goOn = false): Course | null {
  if (!knowsQuestions(bank, assessment)) return null;
  const course = courseOf(bank, assessment, goOn);
  return course.items.length > 0 ? course : null;
}
