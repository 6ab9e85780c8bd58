import * as v from 'valibot';
import type { Backup } from './backup';
import { Id, Revision, Time } from './fields';
import { readOne } from './reading';
import type { RecordAccess } from './records';

/** When this device's records were last put into a file as a whole. A fact of the device, in no backup. */
export interface LastBackup {
  /** ISO time by this device's clock. */
  readonly at: string;
  /** The newest change that is in the file, ISO; null where the file holds nothing. */
  readonly upTo: string | null;
}

/** Beside the preferences, in their store: no other place is as small. */
const LAST_BACKUP_ID = 'last-backup';

const LastBackupSchema = v.object({
  id: Id,
  at: Time,
  upTo: v.nullable(Time),
  revision: Revision,
});

/** @returns null where there was none, or it cannot be read */
export async function loadLastBackup(access: RecordAccess): Promise<LastBackup | null> {
  const stored = readOne(LastBackupSchema, await access.get('preferences', LAST_BACKUP_ID));
  return stored && { at: stored.at, upTo: stored.upTo };
}

/** @param at ISO time */
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

/** The same of 1:1s alone. */
export function timesOf({
  oneOnOnes,
  replies,
  conversations,
}: {
  readonly oneOnOnes: readonly { readonly updatedAt: string }[];
  readonly replies: readonly { readonly at: string }[];
  readonly conversations: readonly { readonly updatedAt: string }[];
}): string[] {
  return [
    ...oneOnOnes.map(({ updatedAt }) => updatedAt),
    ...replies.map(({ at }) => at),
    ...conversations.map(({ updatedAt }) => updatedAt),
  ];
}

/** The latest of ISO times; null where there is none. */
export function newestOf(times: readonly string[]): string | null {
  return times.reduce<string | null>(
    (newest, time) => (newest !== null && Date.parse(newest) >= Date.parse(time) ? newest : time),
    null,
  );
}
