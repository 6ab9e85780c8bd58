import type { Backup } from './backup';
import { LAST_BACKUP_ID, LastBackupSchema, newestOf, timesOf } from './lastBackup';
import { readOne } from './reading';
import type { RecordAccess } from './records';

/**
 * Notes that everything up to the newest change in a backup is in a file.
 * @param at ISO time
 */
export async function storeLastBackup(
  access: RecordAccess,
  backup: Backup,
  at: string,
): Promise<void> {
  const before = readOne(LastBackupSchema, await access.get('preferences', LAST_BACKUP_ID));
  const revision = (before?.revision ?? 0) + 1;
  await access.put('preferences', {
    id: LAST_BACKUP_ID,
    at,
    upTo: newestOf(changeTimes(backup)),
    revision,
  });
}

/** When anything in a backup was changed last, by the clocks of the devices that did it. */
function changeTimes({ assessments, oneOnOnes, replies, conversations }: Backup): string[] {
  return [
    ...assessments.map(({ header }) => header.updatedAt),
    ...timesOf({ oneOnOnes, replies, conversations }),
  ];
}
