import type { QuestionFiles } from '../../content/source/questionFiles';

/** How often something is the scarce thing, the pressure, or both together, of a dilemma. */
export interface Dilemmas {
  readonly total: number;
  readonly skeletons: ReadonlyMap<string, number>;
  readonly scarce: ReadonlyMap<string, number>;
  readonly against: ReadonlyMap<string, number>;
}

export function dilemmasIn({ competencies }: Pick<QuestionFiles, 'competencies'>): Dilemmas {
  const skeletons = competencies.flatMap(({ content }) =>
    content.items.flatMap(({ skeleton, retired }) => (skeleton && !retired ? [skeleton] : [])),
  );
  return {
    total: skeletons.length,
    skeletons: tally(skeletons.map(({ scarce, against }) => `${scarce} against ${against}`)),
    scarce: tally(skeletons.map(({ scarce }) => scarce)),
    against: tally(skeletons.map(({ against }) => against)),
  };
}

export function dilemmaLines({ scarce, against, skeletons }: Dilemmas): string {
  const inWords = (counts: ReadonlyMap<string, number>) =>
    [...counts].map(([name, count]) => `${name} ${count}`).join(', ') || 'none';
  const most = Math.max(0, ...skeletons.values());
  return [
    'Dilemmas',
    `  scarce: ${inWords(scarce)}`,
    `  against: ${inWords(against)}`,
    `  alike in both: ${most} at most`,
  ].join('\n');
}

function tally(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map([...counts].sort(([, one], [, other]) => other - one));
}
