import type { ItemId } from '../domain/ids';
import { type LastBackup, loadLastBackup, newestOf, timesOf } from './lastBackup';
import { changeFields, getStored, putMissing } from './nextRevision';
import { readAll, readOne } from './reading';
import { HeaderSchema, SCHEMA_OF_STORE } from './recordSchemas';
import type { KeptStore, RecordAccess } from './records';
import {
  type HeaderChange,
  type LibraryEntry,
  newestFirst,
  type WholeAssessment,
} from './savedAssessment';
import type { Refusal } from './storageState';

export interface Library {
  /** Newest first. */
  readonly entries: readonly LibraryEntry[];
  /** Records of any kind that could not be read. */
  readonly unreadable: number;
  /** When anything here was changed last, ISO; null where there is nothing. */
  readonly changedAt: string | null;
  /** Null where there was none. */
  readonly lastBackup: LastBackup | null;
}

export interface Loaded {
  readonly assessment: WholeAssessment;
  /** Answers, examples and notes of it that could not be read. */
  readonly unreadable: number;
}

/** Read for the library only to be counted: a preference that cannot be read is no loss worth a word. */
const COUNTED: readonly KeptStore[] = ['examples', 'notes', 'topics'];

export async function listAssessments(access: RecordAccess): Promise<Library> {
  const headers = readAll(HeaderSchema, await access.all('assessments'));
  const answers = readAll(SCHEMA_OF_STORE.answers, await access.all('answers'));
  const answered = new Map<string, number>();
  for (const { assessmentId, answer } of answers.values) {
    if (answer !== null) answered.set(assessmentId, (answered.get(assessmentId) ?? 0) + 1);
  }
  const oneOnOnes = readAll(SCHEMA_OF_STORE.oneOnOnes, await access.all('oneOnOnes'));
  const replies = readAll(SCHEMA_OF_STORE.replies, await access.all('replies'));
  const conversations = readAll(SCHEMA_OF_STORE.conversations, await access.all('conversations'));
  let unreadable = [headers, answers, oneOnOnes, replies, conversations].reduce(
    (sum, read) => sum + read.unreadable,
    0,
  );
  for (const store of COUNTED) {
    unreadable += readAll(SCHEMA_OF_STORE[store], await access.all(store)).unreadable;
  }
  return {
    entries: headers.values
      .map((assessment) => ({ assessment, answered: answered.get(assessment.id) ?? 0 }))
      .sort(newestFirst),
    unreadable,
    changedAt: newestOf([
      ...headers.values.map(({ updatedAt }) => updatedAt),
      ...timesOf({
        oneOnOnes: oneOnOnes.values,
        replies: replies.values,
        conversations: conversations.values,
      }),
    ]),
    lastBackup: await loadLastBackup(access),
  };
}

/** @returns null where there is none with that id, or its header cannot be read */
export async function loadAssessment(access: RecordAccess, id: string): Promise<Loaded | null> {
  const header = readOne(HeaderSchema, await access.get('assessments', id));
  if (!header) return null;
  const answers = readAll(SCHEMA_OF_STORE.answers, await access.all('answers', id));
  const examples = readAll(SCHEMA_OF_STORE.examples, await access.all('examples', id));
  const notes = readAll(SCHEMA_OF_STORE.notes, await access.all('notes', id));
  return {
    assessment: {
      ...header,
      answers: byItem(answers.values, ({ answer }) => answer),
      examples: byItem(examples.values, ({ example }) => example),
      notes: byItem(notes.values, ({ note }) => note),
    },
    unreadable: answers.unreadable + examples.unreadable + notes.unreadable,
  };
}

/** What was taken away is left out. */
function byItem<Stored extends { readonly itemId: ItemId }, Value>(
  records: readonly Stored[],
  contentOf: (record: Stored) => Value | null,
): Record<ItemId, Value> {
  return Object.fromEntries(
    records.flatMap((record): [ItemId, Value][] => {
      const value = contentOf(record);
      return value === null ? [] : [[record.itemId, value]];
    }),
  );
}

/** Writes a whole assessment where none has its id; what is there already stays. */
export async function addAssessment(
  access: RecordAccess,
  { answers, examples, notes, ...header }: WholeAssessment,
): Promise<void> {
  const assessmentId = header.id;
  await putMissing(access, 'assessments', { ...header, revision: 1 });
  for (const [itemId, answer] of Object.entries(answers)) {
    await putMissing(access, 'answers', { assessmentId, itemId, answer, revision: 1 });
  }
  for (const [itemId, example] of Object.entries(examples)) {
    await putMissing(access, 'examples', { assessmentId, itemId, example, revision: 1 });
  }
  for (const [itemId, note] of Object.entries(notes)) {
    await putMissing(access, 'notes', { assessmentId, itemId, note, revision: 1 });
  }
}

/**
 * Changes single fields, so that two tabs changing different ones both keep theirs. What was asked,
 * and that it was finished, stay as they are while a 1:1 stands on them.
 * @returns why nothing was written; null where it was
 */
export async function changeHeader(
  access: RecordAccess,
  id: string,
  change: HeaderChange,
  at: string,
): Promise<Refusal | null> {
  const known = await getStored(access, 'assessments', id);
  const stays = change.askedRole !== undefined || change.finishedAt !== undefined;
  if (known && known.frozenAt !== null && stays) return 'frozen';
  const changed = await changeFields(access, 'assessments', id, { ...change, updatedAt: at });
  return changed ? null : 'gone';
}
