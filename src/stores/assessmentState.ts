import type { Answer } from '../domain/answerSheet';
import type { FormId, ItemId, RoleId } from '../domain/ids';
import type { OwnView } from '../domain/ownView';
import type { Target } from '../domain/roleProfile';
import type { Backup } from '../storage/backup';
import type { LastBackup } from '../storage/lastBackup';
import type { ImportResult } from '../storage/readBackup';
import type {
  Example,
  LibraryEntry,
  SavedAssessment,
  WholeAssessment,
} from '../storage/savedAssessment';
import type { StorageState } from '../storage/storageState';

/**
 * `saved` only after the last pending write has reached the disk; `memory`: this page alone has it;
 * `failed`: something could not be written even after a second try, and is still in this page.
 */
export type Saving = 'saved' | 'saving' | 'memory' | 'failed';

export interface Start {
  readonly edition: string;
  readonly target: Target;
  readonly form: FormId;
  readonly currentRole?: RoleId | null;
  /** The id of an earlier one whose answers are shown beside the questions. They are not copied. */
  readonly previous?: string | null;
}

/** The facts that the page shows. Everything computable is computed from them. */
export interface AssessmentFacts {
  /** False until storage has been read once; until then an empty library means nothing. */
  readonly ready: boolean;
  /** The open assessment. It can be handed to the domain as it is. */
  readonly current: WholeAssessment | null;
  /** Newest first. */
  readonly library: readonly LibraryEntry[];
  readonly saving: Saving;
  /** Null until known. */
  readonly storage: StorageState | null;
  /** Stored records that could not be read. They are kept as they are and shown as nothing. */
  readonly unreadable: number;
  /** What `undoDelete` would bring back. */
  readonly deleted: SavedAssessment | null;
  /** When anything on this device was changed last, as of the last reading; ISO, null where it is empty. */
  readonly changedAt: string | null;
  /** Null where there was none. */
  readonly lastBackup: LastBackup | null;
}

/**
 * What can be done to the open assessment. State changes at once; `saving` tells how writing goes. Where
 * something cannot be done, nothing changes: a copy of a link is read-only, a rating keeps the target
 * of its invitation, and what a 1:1 stands on (answers, the role asked, the end) is frozen.
 */
export interface AnsweringActs {
  /** @returns the new assessment's id; it is open from here on */
  startAssessment(start: Start): string;
  commitAnswer(item: ItemId, answer: Answer): void;
  /** Makes an item unanswered again. */
  clearAnswer(item: ItemId): void;
  /** Holds the same answers against another target; the questions asked stay the same. */
  setTarget(target: Target): void;
  /** Holds the answers against another target and asks what its role still misses. */
  continueFor(target: Target): void;
  /** Remembers the item last shown. Every tab keeps its own place; the last one is stored. */
  setPosition(item: ItemId): void;
  /** The strongest and weakest that the person names; empty lists where they would not. */
  setOwnView(view: OwnView): void;
  saveExample(item: ItemId, example: Example): void;
  removeExample(item: ItemId): void;
  /** A rater's private note. */
  saveNote(item: ItemId, note: string): void;
  removeNote(item: ItemId): void;
  finish(): void;
}

/** What can be done to the library and to storage as a whole. */
export interface LibraryActs {
  /** Opens storage, reads the library and listens to other tabs. Call once when the page starts. */
  connect(): Promise<void>;
  /** @returns false where there is none with that id (or it cannot be read) */
  openAssessment(id: string): Promise<boolean>;
  closeAssessment(): void;
  /** Names an assessment on this device; null takes the name away. */
  labelAssessment(id: string, label: string | null): void;
  /**
   * Starts an assessment of one's own with the answers and examples of another, open to be changed: to
   * play with, or to go on where a 1:1 has frozen the first. Only one's own can be duplicated.
   * @returns the new assessment's id; null where there is none to copy
   */
  duplicateAssessment(id: string, label: string | null): Promise<string | null>;
  deleteAssessment(id: string): void;
  /** Brings the last deleted assessment back into the library; false where there is none. */
  undoDelete(): Promise<boolean>;
  /** Gives the undo up. */
  forgetDeleted(): void;
  /** Reads the library and the open assessment again, after everything pending is written. */
  refresh(): Promise<void>;
  /** After `memory` or `failed`: writes again what is in this page alone. */
  saveAgain(): Promise<void>;
  /** Asks the browser not to delete on its own, and reports what it is now. */
  requestPersistence(): Promise<StorageState>;
  exportBackup(): Promise<Backup>;
  /** Remembers that this backup was handed over as a file. */
  noteBackup(backup: Backup): Promise<void>;
  /** Adds a backup's assessments to the library; a refused file changes nothing. */
  importBackup(text: string): Promise<ImportResult>;
  /** Deletes every assessment, preference and cache of this app. False where the browser refused. */
  deleteEverything(): Promise<boolean>;
}

export type AssessmentState = AssessmentFacts & AnsweringActs & LibraryActs;

export type SetFacts = (
  facts: Partial<AssessmentFacts> | ((state: AssessmentState) => Partial<AssessmentFacts>),
) => void;
