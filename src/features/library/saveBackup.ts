import { assessmentStore } from '../../stores/assessmentStore';
import { fileName, saveFile } from '../../ui/saveFile';

/**
 * Hands everything on this device to the browser as a file, and remembers that.
 * @returns the file's name; null where it could not be made
 */
export async function saveBackup(): Promise<string | null> {
  const { exportBackup, noteBackup } = assessmentStore.getState();
  try {
    const file = fileName('backup', 'json');
    const backup = await exportBackup();
    saveFile(file, JSON.stringify(backup, null, 1));
    await noteBackup(backup);
    return file;
  } catch {
    return null;
  }
}
