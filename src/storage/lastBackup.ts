import * as v from 'valibot';
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
export const LAST_BACKUP_ID = 'last-backup';

export const LastBackupSchema = v.object({
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

/** When anything in 1:1s was changed last, by the clocks of the devices that did it. */
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
