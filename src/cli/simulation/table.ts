import type { FlagKind } from '../../domain/flags';
import { VERDICTS, type Verdict } from '../../domain/verdict';
import { FORMS, type Outcome, type SimulatedForm } from './outcome';
import { MANNERS } from './person';

/** What one form comes to over everybody; shares from 0 to 1. */
export interface FormFigures {
  readonly form: SimulatedForm;
  readonly items: { readonly median: number; readonly most: number };
  readonly minutes: { readonly median: number; readonly most: number };
  /** Against the verdict of the true levels. */
  readonly exactlyRight: number;
  readonly withinOneBand: number;
  readonly topGapRight: number;
  /** The same verdict as the full form. */
  readonly agreesWithFull: number;
  /** At least one flag, by the manner of answering. */
  readonly flagged: Readonly<Record<(typeof MANNERS)[number], number>>;
}

/** @param people one list of outcomes a person, one outcome a form */
export function figuresOf(
  people: readonly (readonly Outcome[])[],
  form: SimulatedForm,
): FormFigures {
  const outcomes = people.map((own) => outcomeIn(own, form));
  const shareOf = (holds: (outcome: Outcome, index: number) => boolean) =>
    outcomes.filter(holds).length / outcomes.length;
  const full = people.map((own) => outcomeIn(own, 'full').verdict);
  return {
    form,
    items: spreadOf(outcomes.map(({ items }) => items)),
    minutes: spreadOf(outcomes.map(({ seconds }) => seconds / 60)),
    exactlyRight: shareOf(({ verdict, truth }) => verdict === truth),
    withinOneBand: shareOf(({ verdict, truth }) => Math.abs(bandOf(verdict) - bandOf(truth)) <= 1),
    topGapRight: shareOf(({ topGapRight }) => topGapRight),
    agreesWithFull: shareOf(({ verdict }, index) => verdict === full[index]),
    flagged: {
      honest: flaggedAmong(outcomes, 'honest'),
      'over-claiming': flaggedAmong(outcomes, 'over-claiming'),
      modest: flaggedAmong(outcomes, 'modest'),
    },
  };
}

/** The figures of all forms, for people to read. */
export function simulationTable(people: readonly (readonly Outcome[])[]): string {
  const all = FORMS.map((form) => figuresOf(people, form));
  const row = (name: string, cell: (figures: FormFigures) => string) =>
    [name.padEnd(40), ...all.map((figures) => cell(figures).padStart(10))].join('');
  return [
    row('', ({ form }) => form),
    row('items asked, median', ({ items }) => `${items.median}`),
    row('items asked, 90th percentile', ({ items }) => `${items.most}`),
    row('minutes, median', ({ minutes }) => minutes.median.toFixed(1)),
    row('minutes, 90th percentile', ({ minutes }) => minutes.most.toFixed(1)),
    row('verdict exactly right', ({ exactlyRight }) => percent(exactlyRight)),
    row('verdict within one band', ({ withinOneBand }) => percent(withinOneBand)),
    row('top gap right', ({ topGapRight }) => percent(topGapRight)),
    row('verdict as in the full form', ({ agreesWithFull }) => percent(agreesWithFull)),
    ...MANNERS.map((manner) =>
      row(`flagged, ${manner}`, ({ flagged }) => percent(flagged[manner])),
    ),
    '',
    'Flags by kind: honest / over-claiming / modest',
    ...kindsIn(people).map((kind) =>
      [
        `  ${kind}`.padEnd(34),
        ...FORMS.map((form) => {
          const outcomes = people.map((own) => outcomeIn(own, form));
          const shares = MANNERS.map((manner) => percent(flaggedAmong(outcomes, manner, kind)));
          return `  ${form} ${shares.join(' / ')}`;
        }),
      ].join(''),
    ),
  ].join('\n');
}

function outcomeIn(own: readonly Outcome[], form: SimulatedForm): Outcome {
  const found = own.find((outcome) => outcome.form === form);
  if (!found) throw new RangeError(`Nobody was asked in the ${form} form.`);
  return found;
}

function flaggedAmong(
  outcomes: readonly Outcome[],
  manner: (typeof MANNERS)[number],
  kind?: FlagKind,
): number {
  const some = outcomes.filter((outcome) => outcome.manner === manner);
  const flagged = some.filter(({ flags }) => (kind ? flags.includes(kind) : flags.length > 0));
  return flagged.length / some.length;
}

function kindsIn(people: readonly (readonly Outcome[])[]): FlagKind[] {
  return [...new Set(people.flatMap((own) => own.flatMap(({ flags }) => flags)))].sort();
}

/** Early is the lowest band; too few answers for a verdict lie below it. */
function bandOf(verdict: Verdict): number {
  return VERDICTS.indexOf(verdict);
}

function spreadOf(values: readonly number[]): { median: number; most: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), most: at(0.9) };
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
