import type { AnswerSheet } from '../domain/answerSheet';
import { headerOf, newestFirst } from '../storage/assessments';
import {
  type Examples,
  type LibraryEntry,
  newAssessmentId,
  newShuffleSeed,
  type WholeAssessment,
} from '../storage/savedAssessment';
import type { AssessmentFacts, Start } from './assessmentState';

/**
 * An assessment without answers. Options are shuffled as in earlier ones of the same person.
 * @param at ISO time
 */
export function newAssessment(
  { edition, target, form, currentRole }: Start,
  library: readonly LibraryEntry[],
  at: string,
): WholeAssessment {
  const earlier = library.find(({ assessment }) => assessment.origin === 'mine');
  return {
    id: newAssessmentId(),
    createdAt: at,
    updatedAt: at,
    edition,
    rater: 'self',
    form,
    askedRole: target.role,
    target,
    currentRole: currentRole ?? null,
    shuffleSeed: earlier?.assessment.shuffleSeed ?? newShuffleSeed(),
    position: null,
    finishedAt: null,
    ownView: null,
    label: null,
    origin: 'mine',
    link: null,
    answers: {},
    examples: {},
  };
}

/** The facts with another state of the open assessment, in the library as well. */
export function showing(
  { library }: AssessmentFacts,
  current: WholeAssessment,
): Pick<AssessmentFacts, 'current' | 'library'> {
  const entry = { assessment: headerOf(current), answered: Object.keys(current.answers).length };
  const others = library.filter(({ assessment }) => assessment.id !== current.id);
  return { current, library: [...others, entry].sort(newestFirst) };
}

/** The facts without one assessment. */
export function without(
  { current, library }: AssessmentFacts,
  id: string,
): Pick<AssessmentFacts, 'current' | 'library'> {
  return {
    current: current?.id === id ? null : current,
    library: library.filter(({ assessment }) => assessment.id !== id),
  };
}

/**
 * What was read again, for the page that shows it: each tab keeps its own place, and objects that
 * say the same stay the same objects, so that nothing is computed or drawn for nothing.
 */
export function readAgain(shown: WholeAssessment, read: WholeAssessment): WholeAssessment {
  return {
    ...read,
    position: shown.position,
    target: same(shown.target, read.target) ? shown.target : read.target,
    answers: sameSheet(shown.answers, read.answers) ? shown.answers : read.answers,
    examples: sameExamples(shown.examples, read.examples) ? shown.examples : read.examples,
  };
}

function sameSheet(a: AnswerSheet, b: AnswerSheet): boolean {
  const items = Object.keys(a);
  return items.length === Object.keys(b).length && items.every((item) => a[item] === b[item]);
}

function sameExamples(a: Examples, b: Examples): boolean {
  const items = Object.keys(a);
  return items.length === Object.keys(b).length && items.every((item) => same(a[item], b[item]));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
