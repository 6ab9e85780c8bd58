import type { ItemId } from '../../domain/ids';

/** One file under `questions/`. */
export interface SourceFile {
  /** Relative to `questions/`, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something for an author to mend. */
export interface Problem extends Place {
  readonly file: string;
  readonly item?: ItemId;
  /** What is wrong and what to do, for somebody who does not program. */
  readonly sentence: string;
}

export const START: Place = { line: 1, column: 1 };

/** `competencies/x.yaml:12:5 (x-a1) Sentence.` */
export function describeProblem({ file, line, column, item, sentence }: Problem): string {
  return `${file}:${line}:${column}${item ? ` (${item})` : ''} ${sentence}`;
}

/** By file, then from top to bottom; the same problem is told once. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  const told = new Map(problems.map((problem) => [describeProblem(problem), problem]));
  return [...told.values()].sort(
    (one, other) =>
      one.file.localeCompare(other.file, 'en') ||
      one.line - other.line ||
      one.column - other.column,
  );
}
