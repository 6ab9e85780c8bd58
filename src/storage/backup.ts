import type { ItemId } from '../domain/ids';
import { putIfNewer } from './merge';
import type { Preferences } from './preferences';
import { loadStoredPreferences, PREFERENCES_ID } from './preferencesRecord';
import { readAll } from './reading';
import { AnswerRecordSchema, ExampleRecordSchema, HeaderRecordSchema } from './recordSchemas';
import type { RawRecord, RecordAccess } from './records';
import type { Example, SavedAssessment } from './savedAssessment';

export const BACKUP_FORMAT = 'next-rung-backup';
export const BACKUP_VERSION = 1;

export interface BackupAssessment {
  readonly header: SavedAssessment;
  readonly revision: number;
  readonly answers: readonly {
    readonly itemId: ItemId;
    readonly answer: string;
    readonly revision: number;
  }[];
  readonly examples: readonly {
    readonly itemId: ItemId;
    readonly example: Example;
    readonly revision: number;
  }[];
}

/**
 * Everything on this device as one plain object: the same data gives the same backup. It holds all
 * answers, examples and names in plain text.
 */
export interface Backup {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: typeof BACKUP_VERSION;
  readonly assessments: readonly BackupAssessment[];
  /** Null where none were chosen. */
  readonly preferences: Preferences | null;
}

/** Records that cannot be read are not part of it. */
export async function makeBackup(access: RecordAccess): Promise<Backup> {
  const headers = readAll(HeaderRecordSchema, await access.all('assessments')).values;
  const assessments: BackupAssessment[] = [];
  for (const { revision, ...header } of headers) {
    const answers = readAll(AnswerRecordSchema, await access.all('answers', header.id)).values;
    const examples = readAll(ExampleRecordSchema, await access.all('examples', header.id)).values;
    assessments.push({
      header,
      revision,
      answers: answers.flatMap(({ itemId, answer, revision }) =>
        answer === null ? [] : [{ itemId, answer, revision }],
      ),
      examples: examples.flatMap(({ itemId, example, revision }) =>
        example === null ? [] : [{ itemId, example, revision }],
      ),
    });
  }
  return {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    assessments,
    preferences: await loadStoredPreferences(access),
  };
}

/**
 * Adds a backup to what is there: an assessment with a known id is joined record by record, and the
 * one written more often stays. Nothing is deleted, and preferences already chosen stay.
 * @param at ISO time
 */
export async function addBackup(access: RecordAccess, backup: Backup, at: string): Promise<void> {
  for (const { header, revision, answers, examples } of backup.assessments) {
    const assessmentId = header.id;
    await putIfNewer(access, 'assessments', { ...header, revision }, at);
    for (const answer of answers) {
      await putIfNewer(access, 'answers', { assessmentId, ...answer }, at);
    }
    for (const example of examples) {
      await putIfNewer(access, 'examples', { assessmentId, ...example }, at);
    }
  }
  if (backup.preferences && !(await loadStoredPreferences(access))) {
    const record: RawRecord = { ...backup.preferences, id: PREFERENCES_ID, revision: 1 };
    await access.put('preferences', record);
  }
}
