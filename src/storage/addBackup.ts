import { type Backup, makeBackup } from './backup';
import { freezeFor } from './freezing';
import { joinAssessment } from './joinAssessment';
import { joinConversations } from './joinConversations';
import { canonicalText, putIfNewer } from './merge';
import { loadStoredPreferences, PREFERENCES_ID } from './preferencesRecord';
import type { RawRecord, RecordAccess } from './records';
import { storeLastBackup } from './storeLastBackup';

/**
 * Adds a backup to what is there: an assessment with a known id is joined record by record, and the
 * one written more often stays. Nothing is deleted, and preferences already chosen stay. Two backups
 * give the same records in either order.
 * @param at ISO time
 */
export async function addBackup(access: RecordAccess, backup: Backup, at: string): Promise<void> {
  const movedTo = new Map<string, string>();
  for (const assessment of backup.assessments) {
    movedTo.set(assessment.header.id, await joinAssessment(access, assessment, at));
  }
  for (const record of backup.oneOnOnes) {
    const moved = record.part === 'respondent' ? movedTo.get(record.assessmentId) : undefined;
    const oneOnOne = { ...record, assessmentId: moved ?? record.assessmentId };
    await putIfNewer(access, 'oneOnOnes', oneOnOne, at);
    await freezeFor(access, oneOnOne, at);
  }
  for (const reply of backup.replies) await putIfNewer(access, 'replies', { ...reply }, at);
  await joinConversations(access, backup, at);
  if (backup.preferences && !(await loadStoredPreferences(access))) {
    const record: RawRecord = { ...backup.preferences, id: PREFERENCES_ID, revision: 1 };
    await access.put('preferences', record);
  }
  if (await holdsEverything(access, backup)) await storeLastBackup(access, backup, at);
}

/** Whether all that is here now is in this very file: then there is nothing left to put into one. */
async function holdsEverything(access: RecordAccess, backup: Backup): Promise<boolean> {
  const textOf = ({ preferences: _, ...records }: Backup) => canonicalText(records);
  return textOf(await makeBackup(access)) === textOf(backup);
}
