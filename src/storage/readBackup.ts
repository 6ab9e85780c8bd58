import * as v from 'valibot';
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup, ONE_ON_ONE_LISTS } from './backup';
import { Id, Revision } from './fields';
import { type JsonProblem, parseGuarded } from './jsonGuard';
import {
  ConversationRecordSchema,
  OneOnOneRecordSchema,
  ReplyRecordSchema,
  TopicRecordSchema,
} from './oneOnOneSchemas';
import { PreferencesSchema } from './preferences';
import { ExampleSchema, HeaderSchema } from './recordSchemas';
import { keyOf } from './records';

/** Why a file was refused. */
export type BackupProblem =
  | JsonProblem
  /** JSON, but not ours. */
  | 'not-a-backup'
  /** Written by a newer version of the app. */
  | 'newer-version'
  /** Ours by its name, but not by its content. */
  | 'damaged'
  /** The same assessment, item or other record twice. */
  | 'duplicates'
  /** The file is fine; it could not be written. */
  | 'not-written';

export type ImportResult =
  | { readonly ok: true; readonly assessments: number; readonly answers: number }
  | { readonly ok: false; readonly problem: BackupProblem };

export type ReadBackup =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly problem: BackupProblem };

/** High enough for any hand, and far from where counting stops being exact. */
const ImportedRevision = v.pipe(Revision, v.maxValue(1_000_000_000));

const EnvelopeSchema = v.object({ format: v.literal(BACKUP_FORMAT), version: v.number() });

const AssessmentSchema = v.strictObject({
  header: HeaderSchema,
  revision: ImportedRevision,
  answers: v.array(v.strictObject({ itemId: Id, answer: Id, revision: ImportedRevision })),
  examples: v.array(
    v.strictObject({
      itemId: Id,
      example: v.strictObject(ExampleSchema.entries),
      revision: ImportedRevision,
    }),
  ),
});

/** Before there were 1:1s. */
const FirstBackupSchema = v.strictObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(1),
  assessments: v.array(AssessmentSchema),
  preferences: v.nullable(PreferencesSchema),
});

const listOf = <Entries extends v.ObjectEntries>(schema: v.ObjectSchema<Entries, undefined>) =>
  v.array(v.strictObject({ ...schema.entries, revision: ImportedRevision }));

const BackupSchema = v.strictObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(BACKUP_VERSION),
  assessments: v.array(
    v.strictObject({
      ...AssessmentSchema.entries,
      notes: v.array(v.strictObject({ itemId: Id, note: v.string(), revision: ImportedRevision })),
    }),
  ),
  oneOnOnes: listOf(OneOnOneRecordSchema),
  replies: listOf(ReplyRecordSchema),
  conversations: listOf(ConversationRecordSchema),
  topics: listOf(TopicRecordSchema),
  preferences: v.nullable(PreferencesSchema),
});

/**
 * Reads the text of a backup file, whoever wrote it. All of it is understood, or it is refused.
 * Pure: nothing is stored.
 */
export function readBackup(text: string): ReadBackup {
  const parsed = parseGuarded(text);
  if (!parsed.ok) return parsed;
  const envelope = v.safeParse(EnvelopeSchema, parsed.value);
  if (!envelope.success) return refused('not-a-backup');
  if (envelope.output.version > BACKUP_VERSION) return refused('newer-version');
  const backup =
    envelope.output.version === 1 ? firstBackup(parsed.value) : thisBackup(parsed.value);
  if (!backup) return refused('damaged');
  return hasDuplicates(backup) ? refused('duplicates') : { ok: true, backup };
}

function thisBackup(value: unknown): Backup | null {
  const read = v.safeParse(BackupSchema, value, { abortEarly: true });
  return read.success ? read.output : null;
}

function firstBackup(value: unknown): Backup | null {
  const read = v.safeParse(FirstBackupSchema, value, { abortEarly: true });
  if (!read.success) return null;
  return {
    ...read.output,
    version: BACKUP_VERSION,
    assessments: read.output.assessments.map((one) => ({ ...one, notes: [] })),
    oneOnOnes: [],
    replies: [],
    conversations: [],
    topics: [],
  };
}

function refused(problem: BackupProblem): ReadBackup {
  return { ok: false, problem };
}

function hasDuplicates(backup: Backup): boolean {
  const repeats = (ids: readonly unknown[]) =>
    new Set(ids.map((id) => JSON.stringify(id))).size < ids.length;
  const items = (records: readonly { readonly itemId: string }[]) =>
    records.map(({ itemId }) => itemId);
  return (
    repeats(backup.assessments.map(({ header }) => header.id)) ||
    backup.assessments.some(
      ({ answers, examples, notes }) =>
        repeats(items(answers)) || repeats(items(examples)) || repeats(items(notes)),
    ) ||
    ONE_ON_ONE_LISTS.some((store) =>
      repeats(backup[store].map((record) => keyOf(store, { ...record }))),
    )
  );
}
