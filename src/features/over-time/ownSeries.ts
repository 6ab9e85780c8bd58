import type { CompetencyScore } from '../../domain/score';
import type { LibraryEntry, SavedAssessment } from '../../storage/savedAssessment';
import { deviceStorage } from '../../stores/deviceStorage';
import type { Scored, Source } from './useScored';

/** Answers from which an assessment that was not finished says enough: one a competency, on average. */
export const ENOUGH_ANSWERS = 20;

/** One's own assessment on this device. */
export interface OwnSource extends Source {
  readonly header: SavedAssessment;
  /** ISO time: when it was finished, or last changed. */
  readonly at: string;
}

/** One point of the series. */
export type Point = Scored<OwnSource>;

/** One's own assessments that say enough, oldest first. */
export function ownSeries(library: readonly LibraryEntry[]): OwnSource[] {
  return library
    .filter(
      ({ assessment, answered }) =>
        assessment.origin === 'mine' &&
        answered > 0 &&
        (assessment.finishedAt !== null || answered >= ENOUGH_ANSWERS),
    )
    .map(({ assessment }) => sourceOf(assessment))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.key < b.key ? -1 : 1));
}

export function sourceOf(header: SavedAssessment): OwnSource {
  const { id, edition, updatedAt, finishedAt } = header;
  return {
    key: JSON.stringify([id, updatedAt, header.target]),
    edition,
    header,
    at: finishedAt ?? updatedAt,
    facts: async () => (await (await deviceStorage()).loadAssessment(id))?.assessment ?? null,
  };
}

/** The newest one and those that can be compared with it: of its edition. Oldest first. */
export function comparableOf(points: readonly Point[]): Point[] {
  const newest = points.at(-1);
  return points.filter(({ bank }) => bank.edition === newest?.bank.edition);
}

export function scoreIn(point: Point, competency: string): CompetencyScore | undefined {
  return point.readiness.competencies.find((score) => score.competency === competency);
}
