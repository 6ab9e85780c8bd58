import type { AnswerSheet } from '../domain/answerSheet';
import { freezeFor, hasAnswers } from './freezing';
import { changeFields, putMissing } from './nextRevision';
import { readAll } from './reading';
import { SCHEMA_OF_STORE } from './recordSchemas';
import type { RecordAccess } from './records';
import type {
  OneOnOneChange,
  OneOnOnes,
  ReplyChange,
  SavedOneOnOne,
  SavedReply,
} from './savedOneOnOne';

export async function listOneOnOnes(access: RecordAccess): Promise<OneOnOnes> {
  const oneOnOnes = readAll(SCHEMA_OF_STORE.oneOnOnes, await access.all('oneOnOnes'));
  const replies = readAll(SCHEMA_OF_STORE.replies, await access.all('replies'));
  const conversations = readAll(SCHEMA_OF_STORE.conversations, await access.all('conversations'));
  const topics = readAll(SCHEMA_OF_STORE.topics, await access.all('topics'));
  return {
    entries: oneOnOnes.values
      .map(({ revision: _, ...oneOnOne }) => ({
        oneOnOne,
        replies: replies.values
          .filter(({ oneOnOneId }) => oneOnOneId === oneOnOne.id)
          .map(({ revision: __, ...reply }) => reply)
          .sort((a, b) => byTime(a.at, b.at) || byText(a.id, b.id)),
      }))
      .sort(
        ({ oneOnOne: a }, { oneOnOne: b }) =>
          byTime(b.createdAt, a.createdAt) || byText(a.id, b.id),
      ),
    unreadable:
      oneOnOnes.unreadable + replies.unreadable + conversations.unreadable + topics.unreadable,
  };
}

/**
 * Writes a 1:1 where none has its id, and freezes the assessment that it stands on.
 * @param committed the answers committed to: refuse where the assessment has others by now
 * @returns why nothing was written; null where it was, or was there already
 */
export async function addOneOnOne(
  access: RecordAccess,
  oneOnOne: SavedOneOnOne,
  committed: AnswerSheet | null,
  mustExist: boolean,
  at: string,
): Promise<'gone' | 'changed' | null> {
  const { assessmentId } = oneOnOne;
  const exists = (await access.get('assessments', assessmentId)) !== undefined;
  if (mustExist && !exists) return 'gone';
  if (exists && committed && !(await hasAnswers(access, assessmentId, committed))) return 'changed';
  await putMissing(access, 'oneOnOnes', { ...oneOnOne, revision: 1 });
  await freezeFor(access, { ...oneOnOne, revision: 1 }, at);
  return null;
}

/** @returns false where it is gone or cannot be read */
export async function changeOneOnOne(
  access: RecordAccess,
  id: string,
  change: OneOnOneChange,
  at: string,
): Promise<boolean> {
  return changeFields(access, 'oneOnOnes', id, { ...change, updatedAt: at });
}

/** A reply never changes, so one with the same id is the same. */
export async function addReply(
  access: RecordAccess,
  reply: SavedReply,
  mustExist: boolean,
): Promise<'gone' | 'known' | null> {
  if (await access.get('replies', [reply.oneOnOneId, reply.id])) return 'known';
  if (mustExist && !(await access.get('oneOnOnes', reply.oneOnOneId))) return 'gone';
  await access.put('replies', { ...reply, revision: 1 });
  return null;
}

/** @returns false where it is gone or cannot be read */
export async function changeReply(
  access: RecordAccess,
  oneOnOneId: string,
  id: string,
  change: ReplyChange,
): Promise<boolean> {
  return changeFields(access, 'replies', [oneOnOneId, id], { ...change });
}

function byTime(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : 1;
}
