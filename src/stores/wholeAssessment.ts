import type { ItemId } from '../domain/ids';
import {
  headerOf,
  type LibraryEntry,
  newAssessmentId,
  newestFirst,
  newShuffleSeed,
  type WholeAssessment,
} from '../storage/savedAssessment';
import type { AssessmentFacts, Start } from './assessmentState';

/**
 * An assessment without answers. Options are shuffled as in earlier ones of the same person.
 * @param at ISO time
 */
export function newAssessment(
  { edition, target, form, currentRole, previous }: Start,
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
    frozenAt: null,
    previous: previous ?? null,
    answers: {},
    examples: {},
    notes: {},
  };
}

/**
 * Another assessment with the same answers and examples, not finished and not frozen.
 * @param at ISO time
 */
export function copyOf(
  original: WholeAssessment,
  label: string | null,
  at: string,
): WholeAssessment {
  return {
    ...original,
    id: newAssessmentId(),
    createdAt: at,
    updatedAt: at,
    label,
    finishedAt: null,
    frozenAt: null,
  };
}

/** The library's line for an assessment. */
export function entryOf(assessment: WholeAssessment): LibraryEntry {
  return { assessment: headerOf(assessment), answered: Object.keys(assessment.answers).length };
}

/** The facts with another state of the open assessment, in the library as well. */
export function showing(
  { library }: AssessmentFacts,
  current: WholeAssessment,
): Pick<AssessmentFacts, 'current' | 'library'> {
  const others = library.filter(({ assessment }) => assessment.id !== current.id);
  return { current, library: [...others, entryOf(current)].sort(newestFirst) };
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
    answers: sameEntries(shown.answers, read.answers) ? shown.answers : read.answers,
    examples: sameEntries(shown.examples, read.examples) ? shown.examples : read.examples,
    notes: sameEntries(shown.notes, read.notes) ? shown.notes : read.notes,
  };
}

function sameEntries<Value>(
  a: Readonly<Record<ItemId, Value>>,
  b: Readonly<Record<ItemId, Value>>,
): boolean {
  const items = Object.keys(a);
  return items.length === Object.keys(b).length && items.every((item) => same(a[item], b[item]));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
