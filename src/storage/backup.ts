import type { ItemId } from '../domain/ids';
import { getStored, type Stored } from './nextRevision';
import type { Preferences } from './preferences';
import { loadStoredPreferences } from './preferencesRecord';
import { readAll } from './reading';
import { SCHEMA_OF_STORE } from './recordSchemas';
import type { RecordAccess } from './records';
import type { Example, SavedAssessment } from './savedAssessment';
import type { SavedConversation, SavedOneOnOne, SavedReply, SavedTopic } from './savedOneOnOne';

export const BACKUP_FORMAT = 'next-rung-backup';
export const BACKUP_VERSION = 2;

interface Written {
  readonly revision: number;
}

export interface BackupAssessment extends Written {
  readonly header: SavedAssessment;
  readonly answers: readonly (Written & { readonly itemId: ItemId; readonly answer: string })[];
  readonly examples: readonly (Written & { readonly itemId: ItemId; readonly example: Example })[];
  readonly notes: readonly (Written & { readonly itemId: ItemId; readonly note: string })[];
}

/** The 1:1s of a backup, a list a kind of record. */
export interface BackupOneOnOnes {
  /** With what opens an invitation again: whoever has the file can read its replies. */
  readonly oneOnOnes: readonly (Written & SavedOneOnOne)[];
  readonly replies: readonly (Written & SavedReply)[];
  readonly conversations: readonly (Written & SavedConversation)[];
  readonly topics: readonly (Written & SavedTopic)[];
}

/** The kinds of record that a backup holds as they are. */
export const ONE_ON_ONE_LISTS = ['oneOnOnes', 'replies', 'conversations', 'topics'] as const;

/**
 * Everything on this device as one plain object: the same data gives the same backup. It holds all
 * answers, examples, notes, names and the keys of invitations in plain text.
 */
export interface Backup extends BackupOneOnOnes {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: typeof BACKUP_VERSION;
  readonly assessments: readonly BackupAssessment[];
  /** Null where none were chosen. */
  readonly preferences: Preferences | null;
}

/** Records that cannot be read are not part of it. */
export async function makeBackup(access: RecordAccess): Promise<Backup> {
  const headers = readAll(SCHEMA_OF_STORE.assessments, await access.all('assessments')).values;
  const assessments: BackupAssessment[] = [];
  for (const header of headers) assessments.push(await backupOf(access, header));
  return {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    assessments,
    ...(await allOneOnOnes(access)),
    preferences: await loadStoredPreferences(access),
  };
}

/** The same of one assessment with its 1:1s; an empty backup where it is gone. */
export async function makeBackupOf(access: RecordAccess, assessmentId: string): Promise<Backup> {
  const header = await getStored(access, 'assessments', assessmentId);
  const all = await allOneOnOnes(access);
  const oneOnOnes = all.oneOnOnes.filter((one) => one.assessmentId === assessmentId);
  const replies = all.replies.filter(({ oneOnOneId }) =>
    oneOnOnes.some(({ id }) => id === oneOnOneId),
  );
  const isTalkedAbout = (reply: string) => replies.some(({ id }) => id === reply);
  return {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    assessments: header ? [await backupOf(access, header)] : [],
    oneOnOnes,
    replies,
    conversations: all.conversations.filter(({ id }) => isTalkedAbout(id)),
    topics: all.topics.filter(({ conversationId }) => isTalkedAbout(conversationId)),
    preferences: null,
  };
}

async function backupOf(
  access: RecordAccess,
  { revision, ...header }: Stored<'assessments'>,
): Promise<BackupAssessment> {
  const answers = readAll(SCHEMA_OF_STORE.answers, await access.all('answers', header.id)).values;
  const examples = readAll(
    SCHEMA_OF_STORE.examples,
    await access.all('examples', header.id),
  ).values;
  const notes = readAll(SCHEMA_OF_STORE.notes, await access.all('notes', header.id)).values;
  return {
    header,
    revision,
    answers: answers.flatMap(({ itemId, answer, revision }) =>
      answer === null ? [] : [{ itemId, answer, revision }],
    ),
    examples: examples.flatMap(({ itemId, example, revision }) =>
      example === null ? [] : [{ itemId, example, revision }],
    ),
    notes: notes.flatMap(({ itemId, note, revision }) =>
      note === null ? [] : [{ itemId, note, revision }],
    ),
  };
}

async function allOneOnOnes(access: RecordAccess): Promise<BackupOneOnOnes> {
  return {
    oneOnOnes: readAll(SCHEMA_OF_STORE.oneOnOnes, await access.all('oneOnOnes')).values,
    replies: readAll(SCHEMA_OF_STORE.replies, await access.all('replies')).values,
    conversations: readAll(SCHEMA_OF_STORE.conversations, await access.all('conversations')).values,
    topics: readAll(SCHEMA_OF_STORE.topics, await access.all('topics')).values,
  };
}
