import {
  type LibraryEntry,
  newestFirst,
  type Origin,
  type SavedAssessment,
} from '../../storage/savedAssessment';
import type { RungState } from '../../ui/LadderProgress';

/** What the library lists apart: one's own by whether it is finished, and what is about others. */
export type Group = 'open' | Origin;

/** One line of a list: an assessment, or the place where the last one was deleted. */
export interface LibraryLine {
  readonly entry: LibraryEntry;
  readonly isDeleted: boolean;
}

export function groupOf({ origin, finishedAt }: SavedAssessment): Group {
  return origin === 'mine' && finishedAt === null ? 'open' : origin;
}

/** Newest first; what was just deleted keeps its place, so that undoing it is where one looks. */
export function linesOf(
  library: readonly LibraryEntry[],
  deleted: SavedAssessment | null,
): LibraryLine[] {
  const lines = library.map((entry) => ({ entry, isDeleted: false }));
  if (deleted) lines.push({ entry: { assessment: deleted, answered: 0 }, isDeleted: true });
  return lines.sort((a, b) => newestFirst(a.entry, b.entry));
}

/** A ladder that is known by its numbers alone: so many rungs taken, the next one, the rest. */
export function rungsFor(done: number, asked: number): RungState[] {
  return Array.from({ length: asked }, (_, index) =>
    index < done ? 'done' : index === done ? 'next' : 'open',
  );
}

/** Where an assessment is looked at: a rating has no result of its own. */
export function addressOf({ id, origin, finishedAt }: SavedAssessment): string {
  if (origin !== 'rating') return `/a/${id}`;
  return finishedAt ? `/rate/${id}/review` : `/rate/${id}`;
}

/** The id of the link that opens a line: focus goes there when its line arrives or comes back. */
export function linkIdOf(id: string): string {
  return `assessment-${id}`;
}
