import { deviceStorage } from '../stores/deviceStorage';
import { fileName, saveFile } from '../ui/saveFile';

/**
 * Hands the browser a backup file straight from storage, whatever state the page is in.
 * @returns the file's name; null where it could not be made
 */
export async function saveFromStorage(): Promise<string | null> {
  try {
    const storage = await deviceStorage();
    const backup = await storage.exportBackup();
    const file = fileName('backup', 'json');
    saveFile(file, JSON.stringify(backup, null, 1));
    await storage.noteBackup(backup);
    return file;
  } catch {
    return null;
  }
}

/** Whether closing or loading the page would lose answers: nothing but this page has them. */
export async function isOnThisPageOnly(): Promise<boolean> {
  try {
    return (await deviceStorage()).memoryReason !== null;
  } catch {
    // A page that never reached its storage has changed nothing there.
    return false;
  }
}
