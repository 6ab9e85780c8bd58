/*
 * What is done once in a while, as one chunk that is fetched when it is first done; and at once where
 * this page's memory has to take over, since from then on a backup is all that can be kept.
 */
export { addBackup } from './addBackup';
export { makeBackup, makeBackupOf } from './backup';
export { deleteAssessment, restore } from './deleting';
export { clearRecords, eraseBesides, eraseDatabase } from './erase';
export { mergeSnapshot } from './merge';
export { readBackup } from './readBackup';
export { storeLastBackup } from './storeLastBackup';
