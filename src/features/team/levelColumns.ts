import type { TFunction } from 'i18next';
import type { Wording } from '../../content/wording';
import { LEVELS } from '../../domain/scale';
import type { HeatColumn } from './HeatTable';

/** The six levels, and one for those of whom nothing is known. */
export function levelColumns(
  t: TFunction,
  whole: (value: number) => string,
  { levels }: Wording,
): HeatColumn[] {
  return [
    ...LEVELS.map((level) => ({ name: levels[level]?.name ?? '', sign: whole(level) })),
    { name: t('team.coverage.unknown'), sign: t('team.coverage.unknownSign') },
  ];
}
