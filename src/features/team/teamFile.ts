import { type Mentoring, mentoringOn } from '../../domain/team';
import type { Verdict } from '../../domain/verdict';
import type { RoleCounts, TeamPicture } from './teamPicture';

/** The whole team as data for other programs. People are named by their place in `people`, from 0. */
export interface TeamFile {
  readonly format: 'next-rung-team';
  readonly version: 1;
  readonly edition: string;
  /** `own`: everybody's own target; else the one that all are held against. */
  readonly against: 'own' | TeamTarget;
  readonly people: readonly {
    readonly name: string;
    readonly target: TeamTarget;
    readonly shared: 'answers' | 'levels';
  }[];
  readonly coverage: readonly {
    readonly competency: string;
    /** From level 0 to level 5. */
    readonly levels: readonly number[];
    readonly unknown: number;
  }[];
  readonly commonGaps: readonly {
    readonly competency: string;
    readonly people: readonly number[];
    readonly mustHaveFor: number;
    readonly required: number;
    readonly nextLevel: number;
  }[];
  readonly roles: readonly {
    readonly role: string;
    readonly people: Readonly<Record<Verdict, number>>;
  }[];
  readonly mentoring: readonly Mentoring[];
}

interface TeamTarget {
  readonly role: string;
  readonly stage: string | null;
  readonly contexts: readonly string[];
}

/** The text of a file in pieces, one after the other: in one go a large team would stall the page. */
export function* teamFile(
  edition: string,
  { against, people, members, coverage, commonGaps, mentoring }: TeamPicture,
  { roles }: RoleCounts,
  names: readonly string[],
): Generator<string, void, void> {
  const head: Omit<TeamFile, 'mentoring'> = {
    format: 'next-rung-team',
    version: 1,
    edition,
    against: against ?? 'own',
    people: people.map(({ target, known }, index) => ({
      name: names[index] ?? '',
      target,
      shared: known.kind,
    })),
    coverage: coverage.map(({ competency, people: levels, unknown }) => ({
      competency,
      levels,
      unknown,
    })),
    commonGaps,
    roles,
  };
  yield `${JSON.stringify(head).slice(0, -1)},"mentoring":[`;
  let between = '';
  for (const { competency } of mentoring) {
    const found = mentoringOn(competency, members);
    yield between + found.map((one) => JSON.stringify(one)).join(',');
    between = ',\n';
  }
  yield ']}\n';
}
