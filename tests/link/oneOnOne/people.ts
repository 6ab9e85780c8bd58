import type { Assessment } from '../../../src/domain/assessment';
import type { Rating } from '../../../src/link/oneOnOne/types';

/** Somebody's finished assessment with the tiny bank. */
export const assessment: Assessment = {
  edition: '0.1',
  rater: 'self',
  form: 'full',
  askedRole: 'lead',
  target: { role: 'lead', stage: null, contexts: [] },
  answers: {
    'clarity-a1': 'e',
    'clarity-f1': 'skip',
    'coaching-a1': 'no-opportunity',
    'coaching-f1': 'b',
  },
};

/** What somebody else answered about them. */
export const rating: Rating = {
  answers: { 'clarity-a1': 'c', 'coaching-a1': 'not-observed' },
  remarks: { 'clarity-a1': { what: 'Wrote the brief.\nNobody asked twice.', when: 'March' } },
  label: 'Ada',
};
