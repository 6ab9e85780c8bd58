import { nextStep } from '../../domain/adaptive';
import { type AnswerSheet, answerTo, EMPTY_SHEET, withAnswer } from '../../domain/answerSheet';
import type { Bank } from '../../domain/bank';
import { type FlagKind, findFlags } from '../../domain/flags';
import { ADAPTIVE_FORM, FULL_FORM, itemsAsked, SHORT_FORM } from '../../domain/form';
import { topGaps } from '../../domain/gap';
import type { Item, ItemType } from '../../domain/item';
import { assessReadiness } from '../../domain/readiness';
import type { Verdict } from '../../domain/verdict';
import type { Manner, Person } from './person';
import { type Truth, truthOf } from './truth';

export const FORMS = [SHORT_FORM, FULL_FORM, ADAPTIVE_FORM] as const;
export type SimulatedForm = (typeof FORMS)[number];

/** Assumed seconds for one answer, reading included; not measured. */
export const SECONDS: Readonly<Record<ItemType, number>> = {
  anchor: 25,
  situational: 35,
  fact: 15,
};

/** What one form made of one person. */
export interface Outcome {
  readonly form: SimulatedForm;
  readonly manner: Manner;
  readonly items: number;
  readonly seconds: number;
  readonly verdict: Verdict;
  readonly truth: Verdict;
  /** Whether the first gap shown is one of the largest true ones, or rightly none is shown. */
  readonly topGapRight: boolean;
  readonly flags: readonly FlagKind[];
}

/** One person in every form, with the same answers to the same items. */
export function outcomesOf(bank: Bank, person: Person): Outcome[] {
  const truth = truthOf(bank, person);
  return FORMS.map((form) => outcomeOf(bank, person, truth, form));
}

function outcomeOf(bank: Bank, person: Person, truth: Truth, form: SimulatedForm): Outcome {
  const items =
    form === ADAPTIVE_FORM
      ? itemsAskedOf(bank, person)
      : itemsAsked(bank, person.requirements, form);
  const sheet = answersOf(person, items);
  const { verdict, gaps } = assessReadiness(bank, person.target, sheet, form);
  const shown = gaps[0]?.competency ?? null;
  return {
    form,
    manner: person.manner,
    items: items.length,
    seconds: items.reduce((sum, { type }) => sum + SECONDS[type], 0),
    verdict,
    truth: truth.verdict,
    topGapRight:
      shown === null
        ? truth.gaps.length === 0
        : topGaps(truth.gaps, 1).some(({ competency }) => competency === shown),
    flags: findFlags(bank, person.requirements, sheet).map(({ kind }) => kind),
  };
}

/** What the adaptive form asks of a person until it stops. */
export function itemsAskedOf(bank: Bank, { requirements, answers }: Person): Item[] {
  const items: Item[] = [];
  let sheet = EMPTY_SHEET;
  for (;;) {
    const step = nextStep(bank, requirements, sheet);
    if ('stop' in step) return items;
    items.push(step.item);
    sheet = withAnswer(sheet, step.item.id, answerBy(answers, step.item));
  }
}

function answersOf({ answers }: Person, items: readonly Item[]): AnswerSheet {
  return Object.fromEntries(items.map((item) => [item.id, answerBy(answers, item)]));
}

function answerBy(answers: AnswerSheet, { id }: Item): string {
  const answer = answerTo(answers, id);
  if (answer === undefined) throw new RangeError(`Nobody answers ${id}.`);
  return answer;
}
