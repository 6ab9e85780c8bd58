import { askedSoFar, nextStep } from './adaptive';
import { type Bank, requirementsFor } from './bank';
import { ADAPTIVE_FORM } from './form';
import { type Asked, type Course, formCourse } from './formCourse';

/**
 * What an assessment asks: all of its form, or step by step in the adaptive one.
 * @param goOn whether the adaptive form asks on after it has stopped
 * @throws RangeError for a role or context that the bank does not know
 */
export function courseOf(bank: Bank, assessment: Asked, goOn = false): Course {
  const { answers, askedRole, target, form } = assessment;
  if (form !== ADAPTIVE_FORM) return formCourse(bank, assessment);
  const requirements = requirementsFor(bank, { ...target, role: askedRole });
  const asked = askedSoFar(bank, requirements, answers);
  const step = nextStep(bank, requirements, answers, goOn);
  return 'item' in step
    ? { items: [...asked, step.item], next: step.item, total: null, stop: null }
    : { items: asked, next: null, total: null, stop: step.stop };
}
