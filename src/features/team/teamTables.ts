import type { Bank } from '../../domain/bank';
import { LEVELS } from '../../domain/scale';
import { mentoringOn } from '../../domain/team';
import { VERDICTS, type Verdict } from '../../domain/verdict';
import type { Row } from '../../ui/csv';
import type { RoleCounts, TeamPicture } from './teamPicture';

type Column =
  | ('id' | 'area' | 'competency' | 'unknown' | 'required' | 'gap' | 'mustHave' | 'next')
  | ('role' | 'learner' | 'mentors');

/** Words for ids and columns. */
export interface TableWords {
  readonly columns: Readonly<Record<Column, string>>;
  level(level: number): string;
  verdict(verdict: Verdict): string;
  area(id: string): string;
  competency(id: string): string;
  role(id: string): string;
}

/** Counts by competency, names of the columns first. */
export function competencyTable(
  bank: Bank,
  { coverage, commonGaps, members }: TeamPicture,
  words: TableWords,
): Row[] {
  const { columns } = words;
  const areas = new Map(
    bank.areas.flatMap((area) => area.competencies.map((id) => [id, words.area(area.id)] as const)),
  );
  return [
    [
      ...[columns.id, columns.area, columns.competency],
      ...LEVELS.map(words.level),
      ...[columns.unknown, columns.required, columns.gap, columns.mustHave, columns.next],
    ],
    ...coverage.map(({ competency, people, unknown }) => {
      const shared = commonGaps.find((gap) => gap.competency === competency);
      const required = members.filter((one) => (one.requirements[competency]?.level ?? 0) > 0);
      const lacking = members.flatMap(
        ({ gaps }) => gaps.find((gap) => gap.competency === competency) ?? [],
      );
      return [
        ...[competency, areas.get(competency) ?? null, words.competency(competency)],
        ...[...people, unknown, required.length, lacking.length],
        lacking.filter(({ requirement }) => requirement.gate).length,
        // What most of them need is said of more than one.
        shared?.nextLevel ?? null,
      ];
    }),
  ];
}

/** Counts by role and band. */
export function roleTable({ roles }: RoleCounts, words: TableWords): Row[] {
  return [
    [words.columns.id, words.columns.role, ...VERDICTS.map(words.verdict)],
    ...roles.map(({ role, people }) => [
      role,
      words.role(role),
      ...VERDICTS.map((verdict) => people[verdict]),
    ]),
  ];
}

/** Who could help whom, a competency at a time. */
export function* mentoringTable(
  { mentoring, members }: TeamPicture,
  names: readonly string[],
  words: TableWords,
): Generator<Row[], void, void> {
  yield [
    [words.columns.id, words.columns.competency, words.columns.learner, words.columns.mentors],
  ];
  for (const { competency } of mentoring) {
    yield mentoringOn(competency, members).map(({ learner, mentors }) => [
      competency,
      words.competency(competency),
      names[learner] ?? null,
      mentors.map((index) => names[index]).join('; '),
    ]);
  }
}
