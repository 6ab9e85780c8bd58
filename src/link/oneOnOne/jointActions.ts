import type { CompetencyId } from '../../domain/ids';
import { type ByteReader, packText } from '../byteReader';
import { normaliseLine } from '../freeText';
import { bytesForRadices, packDigits, unpackDigits } from '../mixedRadix';
import { placeOf } from '../v1/head';

/** An action that two people agreed on. */
export interface JointAction {
  readonly competency: CompetencyId;
  readonly what: string;
  readonly owner: 'self' | 'rater';
  /** `YYYY-MM-DD`; null without a date. */
  readonly due: string | null;
}

/** Code points that the words of an action may have. */
export const LONGEST_ACTION = 300;

/** Frozen. */
const OWNERS: readonly JointAction['owner'][] = ['self', 'rater'];
const MONTHS = 12;
const DAYS = 31;
const NO_DAY_OR_ONE = 1 + 10_000 * MONTHS * DAYS;

/**
 * Their number, then each; one without a word is left out.
 * @throws RangeError for more than 255, an unknown competency, and a day that no calendar has
 */
export function packActions(
  actions: readonly JointAction[],
  competencies: readonly CompetencyId[],
): Uint8Array {
  const kept = actions
    .map((action) => ({ ...action, what: normaliseLine(action.what, LONGEST_ACTION) }))
    .filter((action) => action.what !== '');
  return Uint8Array.from([
    ...packDigits([kept.length], [256]),
    ...kept.flatMap(({ competency, owner, due, what }) => [
      ...packDigits(
        [placeOf(competency, competencies), placeOf(owner, OWNERS), digitOfDay(due)],
        radicesFor(competencies),
      ),
      ...packText(what),
    ]),
  ]);
}

/** The actions that come next; null for what this app does not write. */
export function takeActions(
  reader: ByteReader,
  competencies: readonly CompetencyId[],
): readonly JointAction[] | null {
  const actions = Array.from({ length: reader.takeNumber(1) }, () =>
    takeAction(reader, competencies),
  );
  const whole = actions.filter((action) => action !== null);
  return whole.length === actions.length ? whole : null;
}

function takeAction(reader: ByteReader, competencies: readonly CompetencyId[]): JointAction | null {
  const radices = radicesFor(competencies);
  const digits = unpackDigits(reader.take(bytesForRadices(radices)), radices);
  const what = reader.takeText();
  const [place = -1, holder = -1, dayDigit = -1] = digits ?? [];
  const competency = competencies[place];
  const owner = OWNERS[holder];
  const due = dayAt(dayDigit);
  if (!what || what !== normaliseLine(what, LONGEST_ACTION)) return null;
  if (competency === undefined || owner === undefined || due === undefined) return null;
  return { competency, what, owner, due };
}

function radicesFor(competencies: readonly CompetencyId[]): number[] {
  return [competencies.length, OWNERS.length, NO_DAY_OR_ONE];
}

function digitOfDay(day: string | null): number {
  if (day === null) return 0;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const digit = 1 + (year * MONTHS + month - 1) * DAYS + date - 1;
  if (dayAt(digit) !== day) throw new RangeError(`"${day}" is no day for a link.`);
  return digit;
}

/** `YYYY-MM-DD`, null for none; undefined for a day that no calendar has. */
function dayAt(digit: number): string | null | undefined {
  if (digit === 0) return null;
  const date = (digit - 1) % DAYS;
  const month = Math.floor((digit - 1) / DAYS) % MONTHS;
  const year = Math.floor((digit - 1) / DAYS / MONTHS);
  const padded = (number: number, length: number) => String(number).padStart(length, '0');
  const day = `${padded(year, 4)}-${padded(month + 1, 2)}-${padded(date + 1, 2)}`;
  const time = new Date(`${day}T00:00:00Z`);
  // Some engines take 31 February for a day in March.
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(`${day}T`)
    ? day
    : undefined;
}
