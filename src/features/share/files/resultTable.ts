import type { Readiness } from '../../../domain/readiness';
import type { SharedResult } from '../../../link/decodeResult';
import { areasOf, levelsOf } from '../../../link/v2/fromReadiness';
import type { Row } from '../../../ui/csv';
import { hundredths } from './hundredths';

/** Words for ids and columns. */
export interface TableWords {
  column(
    name: 'id' | 'area' | 'competency' | 'required' | 'level' | 'error' | 'weight' | 'mustHave',
  ): string;
  area(id: string): string;
  competency(id: string): string;
  areaOf(competency: string): string;
  readonly yes: string;
}

/**
 * The numbers of a result as rows for a spreadsheet, names of the columns first: competencies, or areas
 * where nothing else is revealed. Numbers have a point and two digits at most, whatever the language;
 * unknown is empty, never zero.
 */
export function resultTable(
  { disclosure }: Pick<SharedResult, 'disclosure'>,
  readiness: Readiness,
  { column, ...words }: TableWords,
): Row[] {
  const measured = [column('required'), column('level'), column('error')];
  if (disclosure === 'areas') {
    return [
      [column('id'), column('area'), ...measured],
      ...areasOf(readiness).areas.map(({ area, level, standardError }, index) => {
        const required = hundredths(readiness.areas[index]?.required ?? null);
        return [area, words.area(area), required, level, standardError];
      }),
    ];
  }
  return [
    [column('id'), column('area'), column('competency')].concat(measured, [
      column('weight'),
      column('mustHave'),
    ]),
    ...levelsOf(readiness).competencies.map(({ competency, level, standardError }) => {
      const requirement = readiness.requirements[competency];
      const required = requirement?.level || null;
      return [
        ...[competency, words.areaOf(competency), words.competency(competency)],
        ...[required, level, standardError],
        required && (requirement?.weight ?? null),
        requirement?.gate ? words.yes : null,
      ];
    }),
  ];
}
