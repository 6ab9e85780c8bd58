import { newestFirst } from '../../storage/assessments';
import type { LibraryEntry, Origin, SavedAssessment } from '../../storage/savedAssessment';
import type { RungState } from '../../ui/LadderProgress';

/** One line of a list: an assessment, or the place where the last one was deleted. */
export interface LibraryLine {
  readonly entry: LibraryEntry;
  readonly isDeleted: boolean;
}

/** Newest first; what was just deleted keeps its place, so that undoing it is where one looks. */
export function linesOf(
  library: readonly LibraryEntry[],
  deleted: SavedAssessment | null,
  origin: Origin,
): LibraryLine[] {
  const lines = library.map((entry) => ({ entry, isDeleted: false }));
  if (deleted) lines.push({ entry: { assessment: deleted, answered: 0 }, isDeleted: true });
  return lines
    .filter(({ entry }) => entry.assessment.origin === origin)
    .sort((a, b) => newestFirst(a.entry, b.entry));
}

/** A ladder that is known by its numbers alone: so many rungs taken, the next one, the rest. */
export function rungsFor(done: number, asked: number): RungState[] {
  return Array.from({ length: asked }, (_, index) =>
    index < done ? 'done' : index === done ? 'next' : 'open',
  );
}
