import * as v from 'valibot';
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup } from './backup';
import { type JsonProblem, parseGuarded } from './jsonGuard';
import { PreferencesSchema } from './preferences';
import { ExampleSchema, HeaderSchema, Id, Revision } from './recordSchemas';

/** Why a file was refused. */
export type BackupProblem =
  | JsonProblem
  /** JSON, but not ours. */
  | 'not-a-backup'
  /** Written by a newer version of the app. */
  | 'newer-version'
  /** Ours by its name, but not by its content. */
  | 'damaged'
  /** The same assessment or item twice. */
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

const BackupSchema = v.strictObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(BACKUP_VERSION),
  assessments: v.array(
    v.strictObject({
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
    }),
  ),
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
  const read = v.safeParse(BackupSchema, parsed.value, { abortEarly: true });
  if (!read.success) return refused('damaged');
  return hasDuplicates(read.output) ? refused('duplicates') : { ok: true, backup: read.output };
}

function refused(problem: BackupProblem): ReadBackup {
  return { ok: false, problem };
}

function hasDuplicates({ assessments }: Backup): boolean {
  const repeats = (ids: readonly string[]) => new Set(ids).size < ids.length;
  return (
    repeats(assessments.map(({ header }) => header.id)) ||
    assessments.some(
      ({ answers, examples }) =>
        repeats(answers.map(({ itemId }) => itemId)) ||
        repeats(examples.map(({ itemId }) => itemId)),
    )
  );
}
