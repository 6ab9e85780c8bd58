import type { Answer } from '../domain/answerSheet';
import type { ItemId } from '../domain/ids';
import { readAll, readOne } from './reading';
import {
  AnswerRecordSchema,
  ExampleRecordSchema,
  HeaderRecordSchema,
  HeaderSchema,
} from './recordSchemas';
import { ITEM_STORES, keyOf, type RawRecord, type RecordAccess } from './records';
import type {
  Example,
  HeaderChange,
  LibraryEntry,
  SavedAssessment,
  WholeAssessment,
} from './savedAssessment';

export interface Library {
  /** Newest first. */
  readonly entries: readonly LibraryEntry[];
  /** Records of any kind that could not be read. */
  readonly unreadable: number;
}

export interface Loaded {
  readonly assessment: WholeAssessment;
  /** Answers and examples of it that could not be read. */
  readonly unreadable: number;
}

/** Everything that deleting an assessment took away, byte for byte: what `restore` needs. */
export interface DeletedAssessment {
  readonly id: string;
  readonly header: RawRecord;
  readonly answers: readonly RawRecord[];
  readonly examples: readonly RawRecord[];
}

export async function listAssessments(access: RecordAccess): Promise<Library> {
  const headers = readAll(HeaderSchema, await access.all('assessments'));
  const answers = readAll(AnswerRecordSchema, await access.all('answers'));
  const examples = readAll(ExampleRecordSchema, await access.all('examples'));
  const answered = new Map<string, number>();
  for (const { assessmentId, answer } of answers.values) {
    if (answer !== null) answered.set(assessmentId, (answered.get(assessmentId) ?? 0) + 1);
  }
  return {
    entries: headers.values
      .map((assessment) => ({ assessment, answered: answered.get(assessment.id) ?? 0 }))
      .sort(newestFirst),
    unreadable: headers.unreadable + answers.unreadable + examples.unreadable,
  };
}

/** By the time of the last change; the id decides between equal times, so that the order holds. */
export function newestFirst(a: LibraryEntry, b: LibraryEntry): number {
  const times = Date.parse(b.assessment.updatedAt) - Date.parse(a.assessment.updatedAt);
  return times || (a.assessment.id < b.assessment.id ? -1 : 1);
}

/** @returns null where there is none with that id, or its header cannot be read */
export async function loadAssessment(access: RecordAccess, id: string): Promise<Loaded | null> {
  const header = readOne(HeaderSchema, await access.get('assessments', id));
  if (!header) return null;
  const answers = readAll(AnswerRecordSchema, await access.all('answers', id));
  const examples = readAll(ExampleRecordSchema, await access.all('examples', id));
  return {
    assessment: {
      ...header,
      answers: Object.fromEntries(
        answers.values.flatMap(({ itemId, answer }): [ItemId, Answer][] =>
          answer === null ? [] : [[itemId, answer]],
        ),
      ),
      examples: Object.fromEntries(
        examples.values.flatMap(({ itemId, example }): [ItemId, Example][] =>
          example === null ? [] : [[itemId, example]],
        ),
      ),
    },
    unreadable: answers.unreadable + examples.unreadable,
  };
}

/** Writes a whole assessment where none has its id; what is there already stays. */
export async function addAssessment(
  access: RecordAccess,
  { answers, examples, ...header }: WholeAssessment,
): Promise<void> {
  const assessmentId = header.id;
  await putMissing(access, 'assessments', { ...header, revision: 1 });
  for (const [itemId, answer] of Object.entries(answers)) {
    await putMissing(access, 'answers', { assessmentId, itemId, answer, revision: 1 });
  }
  for (const [itemId, example] of Object.entries(examples)) {
    await putMissing(access, 'examples', { assessmentId, itemId, example, revision: 1 });
  }
}

async function putMissing(
  access: RecordAccess,
  store: 'assessments' | 'answers' | 'examples',
  record: RawRecord,
): Promise<void> {
  if (!(await access.get(store, keyOf(store, record)))) await access.put(store, record);
}

/**
 * Changes single fields, so that two tabs changing different ones both keep theirs.
 * @returns false where the assessment is gone or cannot be read
 */
export async function changeHeader(
  access: RecordAccess,
  id: string,
  change: HeaderChange,
  at: string,
): Promise<boolean> {
  const record = await access.get('assessments', id);
  const known = readOne(HeaderRecordSchema, record);
  if (!known) return false;
  await access.put('assessments', {
    ...record,
    ...change,
    updatedAt: at,
    revision: known.revision + 1,
  });
  return true;
}

/** @returns null where there is none with that id */
export async function deleteAssessment(
  access: RecordAccess,
  id: string,
): Promise<DeletedAssessment | null> {
  const header = await access.get('assessments', id);
  if (!header) return null;
  const answers = await access.all('answers', id);
  const examples = await access.all('examples', id);
  await access.remove('assessments', id);
  for (const store of ITEM_STORES) {
    for (const record of store === 'answers' ? answers : examples) {
      await access.remove(store, keyOf(store, record));
    }
  }
  return { id, header, answers, examples };
}

/** Puts back what `deleteAssessment` took, unreadable records included. */
export async function restoreAssessment(
  access: RecordAccess,
  { header, answers, examples }: DeletedAssessment,
): Promise<void> {
  await putMissing(access, 'assessments', header);
  for (const record of answers) await putMissing(access, 'answers', record);
  for (const record of examples) await putMissing(access, 'examples', record);
}

/** The header alone, without its answers. */
export function headerOf({
  answers: _,
  examples: __,
  ...header
}: WholeAssessment): SavedAssessment {
  return header;
}
