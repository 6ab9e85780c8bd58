import { problemAt } from '../source/authored';
import type { Problem } from '../source/problem';
import type { QuestionFiles } from '../source/questionFiles';

/** A dilemma that has been met this often is recognised before it is read. Source: domain brief, e. */
const MOST_ALIKE = 3;

/** No more than three situational questions are the same dilemma in other clothes. */
export function checkSkeletons({ competencies }: QuestionFiles): Problem[] {
  const met = new Map<string, string[]>();
  return competencies.flatMap((file) =>
    file.content.items.flatMap(({ id, skeleton, retired }, index) => {
      if (!skeleton || retired) return [];
      const name = `${skeleton.scarce} against ${skeleton.against}`;
      const before = met.get(name) ?? [];
      met.set(name, [...before, id]);
      if (before.length < MOST_ALIKE) return [];
      const sentence = `"${name}" is already the dilemma of ${before.join(', ')}; ${MOST_ALIKE} may be alike at most.`;
      return [problemAt(file, ['items', index, 'skeleton'], sentence)];
    }),
  );
}
