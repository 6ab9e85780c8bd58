import type { Answer } from '../domain/answerSheet';
import type { ItemId } from '../domain/ids';
import type { Library, Loaded } from './assessments';
import type { Backup } from './backup';
import type { Deleted } from './deleting';
import type { OneOnOneStorage } from './oneOnOneStorage';
import type { Preferences } from './preferences';
import type { ImportResult } from './readBackup';
import type { Example, HeaderChange, WholeAssessment } from './savedAssessment';
import type { MemoryReason, Outcome, StorageState } from './storageState';
import type { Change } from './tabs';

/**
 * Everything kept on this device. Nothing here throws for what a browser does: where storage fails,
 * this page's memory takes over, `memoryReason` says why, and what was stored stays as it is.
 */
export interface DeviceStorage extends OneOnOneStorage {
  /** Null while writes reach the disk. */
  readonly memoryReason: MemoryReason | null;

  listAssessments(): Promise<Library>;
  /** @returns null where there is none with that id, or its header cannot be read */
  loadAssessment(id: string): Promise<Loaded | null>;
  /** Writes a whole assessment; records that exist already stay. */
  addAssessment(assessment: WholeAssessment): Promise<Outcome>;
  changeHeader(id: string, change: HeaderChange): Promise<Outcome>;
  /**
   * Resolves as `saved` only when the transaction's `oncomplete` has fired, and as `frozen` where a 1:1
   * stands on the answers.
   */
  saveAnswer(id: string, item: ItemId, answer: Answer): Promise<Outcome>;
  removeAnswer(id: string, item: ItemId): Promise<Outcome>;
  saveExample(id: string, item: ItemId, example: Example): Promise<Outcome>;
  removeExample(id: string, item: ItemId): Promise<Outcome>;
  saveNote(id: string, item: ItemId, note: string): Promise<Outcome>;
  removeNote(id: string, item: ItemId): Promise<Outcome>;
  /**
   * Deletes an assessment with its items and its 1:1s.
   * @returns what `restore` needs; null where there is none with that id
   */
  deleteAssessment(id: string): Promise<Deleted | null>;
  restore(deleted: Deleted): Promise<Outcome>;

  /** @returns null where none were chosen */
  loadPreferences(): Promise<Preferences | null>;
  savePreferences(preferences: Preferences): Promise<Outcome>;

  exportBackup(): Promise<Backup>;
  /** One assessment with its 1:1s, secrets included. */
  exportBackupOf(assessmentId: string): Promise<Backup>;
  /** Remembers that this backup was handed over as a file. */
  noteBackup(backup: Backup): Promise<Outcome>;
  /** All of a backup is added, or nothing. `readBackup` says what is refused. */
  importBackup(text: string): Promise<ImportResult>;
  /**
   * Deletes the database, this app's preferences in localStorage and its caches.
   * @returns false where the browser refused; the records are emptied all the same where it lets us
   */
  deleteEverything(): Promise<boolean>;

  storageState(): Promise<StorageState>;
  /** Asks the browser not to delete on its own, and tells what it answered. */
  requestPersistence(): Promise<StorageState>;
  /** Opens the disk again after memory took over, and writes there what memory holds. */
  tryAgain(): Promise<StorageState>;

  /**
   * Hears what other tabs have written, and what concerns all of this page: imports and the end of
   * everything. @returns how to stop listening
   */
  onChange(listener: (change: Change) => void): () => void;
  /** Hears when memory takes over. @returns how to stop listening */
  onMemory(listener: (reason: MemoryReason) => void): () => void;
  close(): void;
}

export interface StorageSettings {
  readonly name?: string;
  /** Milliseconds that the browser has for opening or deleting the database. */
  readonly timeLimit?: number;
  /** This device's clock. */
  readonly now?: () => Date;
}
