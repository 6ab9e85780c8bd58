import type { OwnWording } from '../../content/wording';
import type { Item } from '../../domain/item';
import type { Dilemmas } from './dilemmas';
import { guessesAt, lengthRatio, topIsLongest } from './guessing';
import { gradeOf } from './readingAge';
import { percent, signed } from './table';

/** Near a limit of `tests/content/guessability.test.ts`, or of what the files are checked for. */
const NEAR = {
  gain: 0.2,
  ratio: 1.23,
  grade: 8.5,
  topIsLongest: { least: 0.22, most: 0.28 },
  alike: 3,
  samePressure: 0.2,
} as const;

/** What is within its limits and may soon not be; one line each. */
export function weakSpots(
  items: readonly Item[],
  wording: OwnWording,
  citations: ReadonlyMap<string, number>,
  dilemmas: Dilemmas,
): string {
  const spots = [
    ...guessingSpots(items, wording),
    ...items.flatMap((item) => itemSpots(item, wording)),
    ...[...citations].flatMap(([row, count]) =>
      count === 1 ? [`${row} is answered by a single question`] : [],
    ),
    ...dilemmaSpots(dilemmas),
  ];
  return ['Weak spots', ...(spots.length > 0 ? spots : ['none']).map((spot) => `  ${spot}`)].join(
    '\n',
  );
}

function guessingSpots(items: readonly Item[], wording: OwnWording): string[] {
  const gains = guessesAt(items, wording)
    .filter(({ gain }) => gain > NEAR.gain)
    .map(({ rule, type, gain }) => {
      const where = type === 'all' ? 'over all questions' : `in ${type} questions`;
      const limit = rule === 'shortest' ? 'has no limit' : 'limit 0.25';
      return `picking by "${rule}" gains ${signed(gain)} levels ${where} (${limit})`;
    });
  const share = topIsLongest(
    items.filter(({ type }) => type === 'situational'),
    wording,
  );
  const { least, most } = NEAR.topIsLongest;
  return share < least || share > most
    ? [...gains, `the highest key is the longest in ${percent(share)} of the dilemmas (20 to 30%)`]
    : gains;
}

function itemSpots(item: Item, { items }: OwnWording): string[] {
  const texts = items[item.id];
  if (!texts) return [];
  const ratio = lengthRatio(item, texts);
  const grade = gradeOf(texts);
  return [
    ...(ratio > NEAR.ratio
      ? [`${item.id}: longest to shortest option ${ratio.toFixed(2)} (limit 1.25)`]
      : []),
    ...(grade > NEAR.grade ? [`${item.id}: reading grade ${grade.toFixed(1)} (limit 12)`] : []),
  ];
}

function dilemmaSpots({ total, skeletons, against }: Dilemmas): string[] {
  return [
    ...[...skeletons].flatMap(([name, count]) =>
      count >= NEAR.alike ? [`${count} dilemmas are "${name}" (limit 3)`] : [],
    ),
    ...[...against].flatMap(([pressure, count]) =>
      count > NEAR.samePressure * total
        ? [`${count} of ${total} dilemmas turn on "${pressure}" (no limit)`]
        : [],
    ),
  ];
}
