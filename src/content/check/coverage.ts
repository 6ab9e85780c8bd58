import { problemAt } from '../source/authored';
import type { Problem } from '../source/problem';
import type { QuestionFiles } from '../source/questionFiles';
import { checkTwice, unknownName } from './known';

/** The rows of coverage.yaml, and that every question cites rows of its own competency. */
export function checkCoverage({ coverage, competencies, competencyIds }: QuestionFiles): Problem[] {
  if (!coverage) return [];
  const { rows } = coverage.content;
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  return [
    ...checkTwice(
      coverage,
      rows.map(({ id }) => id),
      (index) => ['rows', index, 'id'],
    ),
    ...rows.flatMap(({ competency }, index) =>
      competency === undefined || competencyIds.includes(competency)
        ? []
        : [
            problemAt(
              coverage,
              ['rows', index, 'competency'],
              unknownName('competency', competency, competencyIds),
            ),
          ],
    ),
    ...competencies.flatMap((file) =>
      file.content.items.flatMap(({ covers }, index) => {
        const at = ['items', index, 'covers'];
        if (covers.length === 0) {
          return [
            problemAt(
              file,
              at,
              'Name at least one row of coverage.yaml that this question answers.',
            ),
          ];
        }
        const cited = checkTwice(file, covers, (place) => [...at, place]);
        for (const [place, id] of covers.entries()) {
          const sentence = citationProblem(id, file.content.id);
          if (sentence) cited.push(problemAt(file, [...at, place], sentence));
        }
        return cited;
      }),
    ),
  ];

  function citationProblem(id: string, competency: string): string | null {
    const row = rowOf.get(id);
    // A row whose own shape is wrong was left out; whether it exists cannot be said.
    if (!row)
      return coverage?.complete ? unknownName('row of coverage.yaml', id, rowOf.keys()) : null;
    if (row.scored === false)
      return `coverage.yaml says that ${id} is not scored, so no question answers it.`;
    return row.competency === competency
      ? null
      : `${id} belongs to "${row.competency}" in coverage.yaml; cite rows of "${competency}" here.`;
  }
}
