import { type AnswerSheet, answerTo, countedLevel, withAnswer } from './answerSheet';
import type { Bank } from './bank';
import { FULL_FORM } from './form';
import { priorityOf } from './gap';
import type { Item, ItemType } from './item';
import { isSettled } from './prediction';
import type { Requirement, Requirements } from './roleProfile';
import { ROUNDING } from './scale';
import type { ScoringConstants } from './scoringConstants';
import { type Observation, precisionOf, precisionOfAnswer, together } from './standardError';

/** Why the adaptive form asks no more. */
export type StopReason =
  /** The full form would very likely come to the same verdict. */
  | 'settled'
  /** Nothing is left that the form may ask. */
  | 'all-asked';

export type NextStep = { readonly item: Item } | { readonly stop: StopReason };

/**
 * What the adaptive form asks next, out of the full form's items.
 *
 * 1. The must-haves, then the other competencies, each until it is done: after
 *    `adaptive.mostAnswers` counted answers, or when its log-likelihood ratio of the required level
 *    against the one below passes `adaptive.enough` either way (a gate not before
 *    `gate.minimumAnswers`). Where priority x standard error is largest comes first, ties in profile
 *    order.
 * 2. If the verdict is still open when all are done, those with fewer than `mostAnswers` again.
 *
 * It stops when every gate has its answers, everything of weight 2 or 3 has one, and the full form
 * would come to the verdict of the answers so far in `adaptive.certainty` of the predictions. Skipped
 * items are not asked again. Source: domain brief, section e; stage 2 and the coverage are added.
 * @param sheet whatever is answered so far; answers outside the full form count as well
 * @param goOn whether to ask on until the full form is complete
 */
export function nextStep(
  bank: Bank,
  requirements: Requirements,
  sheet: AnswerSheet,
  goOn = false,
): NextStep {
  const inquiries = inquiriesOf(bank, requirements);
  const isOpen = (item: Item) => answerTo(sheet, item.id) === undefined;
  const item = nextOf(inquiries, sheet, bank.constants, isOpen, goOn);
  if (!item) return { stop: 'all-asked' };
  if (goOn || !isCovered(inquiries, sheet, bank.constants, isOpen)) return { item };
  return isSettled(bank, requirements, sheet) ? { stop: 'settled' } : { item };
}

/**
 * The answered items of the form in the order in which it asks them: for a sheet that was answered
 * step by step, the order of asking. What a changed answer has made unnecessary comes last.
 */
export function askedSoFar(bank: Bank, requirements: Requirements, sheet: AnswerSheet): Item[] {
  const inquiries = inquiriesOf(bank, requirements);
  const asked: Item[] = [];
  let replayed = withoutItemsOf(inquiries, sheet);
  const isNext = (item: Item) =>
    answerTo(sheet, item.id) !== undefined && answerTo(replayed, item.id) === undefined;
  for (;;) {
    const item = nextOf(inquiries, replayed, bank.constants, isNext, true);
    const answer = item ? answerTo(sheet, item.id) : undefined;
    if (!item || answer === undefined) return asked;
    asked.push(item);
    replayed = withAnswer(replayed, item.id, answer);
  }
}

/** One required competency, and what may be asked of it. */
interface Inquiry {
  readonly requirement: Requirement;
  /** In the order of asking. */
  readonly items: readonly Item[];
  /** In ledger order, those of other forms too. */
  readonly all: readonly Item[];
}

type Choose = (item: Item) => boolean;

/**
 * The most telling kind first, then the others, so that they can be compared. Every other competency
 * outside the gates opens with a statement: with facts alone, flags would have nothing to go by.
 */
const FACT_FIRST: readonly ItemType[] = ['fact', 'anchor', 'situational'];
const STATEMENT_FIRST: readonly ItemType[] = ['anchor', 'fact', 'situational'];

function inquiriesOf({ items }: Bank, requirements: Requirements): Inquiry[] {
  return Object.entries(requirements)
    .filter(([, requirement]) => requirement.level > 0)
    .map(([competency, requirement], index) => {
      const all = items.filter((item) => item.competency === competency);
      const full = all.filter(({ forms }) => forms.includes(FULL_FORM));
      const order = requirement.gate || index % 2 === 1 ? FACT_FIRST : STATEMENT_FIRST;
      return { requirement, all, items: inOrder(full, order) };
    });
}

/** The first of each kind, then the second of each. */
function inOrder(items: readonly Item[], order: readonly ItemType[]): Item[] {
  const rank = (item: Item) => {
    const same = items.filter(({ type }) => type === item.type);
    return same.indexOf(item) * order.length + order.indexOf(item.type);
  };
  return [...items].sort((a, b) => rank(a) - rank(b));
}

/** Among the items that may be chosen, the next; null where nothing is left. */
function nextOf(
  inquiries: readonly Inquiry[],
  sheet: AnswerSheet,
  constants: ScoringConstants,
  isOpen: Choose,
  beyondMost: boolean,
): Item | null {
  const open = inquiries.filter(({ items }) => items.some(isOpen));
  const undone = open.filter((inquiry) => !isDone(inquiry, sheet, constants));
  const gates = undone.filter(({ requirement }) => requirement.gate);
  const { mostAnswers } = constants.adaptive;
  const fewer = open.filter(
    ({ all }) => beyondMost || observationsIn(all, sheet, constants).length < mostAnswers,
  );
  const candidates = [gates, undone, fewer].find(({ length }) => length > 0) ?? [];
  return mostUncertain(candidates, sheet, constants)?.items.find(isOpen) ?? null;
}

/** Where priority x standard error is largest; the first of equals. */
function mostUncertain(
  inquiries: readonly Inquiry[],
  sheet: AnswerSheet,
  constants: ScoringConstants,
): Inquiry | null {
  let best: Inquiry | null = null;
  let most = 0;
  for (const inquiry of inquiries) {
    const precision = precisionOf(observationsIn(inquiry.all, sheet, constants), constants.prior);
    const error = together(1 / Math.sqrt(precision), constants.sharedBias);
    const worth = priorityOf(error, inquiry.requirement, constants);
    if (worth <= most + ROUNDING) continue;
    best = inquiry;
    most = worth;
  }
  return best;
}

function isDone(
  { requirement, all }: Inquiry,
  sheet: AnswerSheet,
  constants: ScoringConstants,
): boolean {
  const { adaptive, gate } = constants;
  const observations = observationsIn(all, sheet, constants);
  if (observations.length >= adaptive.mostAnswers) return true;
  if (requirement.gate && observations.length < gate.minimumAnswers) return false;
  return Math.abs(ratioFor(requirement.level, observations)) > adaptive.enough;
}

/**
 * Log-likelihood ratio of a level against the one below it, sum((x - R + 1/2) / sigma^2): positive
 * speaks for the level.
 */
export function ratioFor(level: number, observations: readonly Observation[]): number {
  return observations.reduce(
    (sum, observation) =>
      sum + (observation.level - level + 0.5) * precisionOfAnswer(observation.sigma),
    0,
  );
}

/** Whether everything that could make the verdict unknown has been asked. */
function isCovered(
  inquiries: readonly Inquiry[],
  sheet: AnswerSheet,
  constants: ScoringConstants,
  isOpen: Choose,
): boolean {
  return inquiries.every(({ requirement, items, all }) => {
    const fewest = requirement.gate ? constants.gate.minimumAnswers : 1;
    const spared = !requirement.gate && requirement.weight === 1;
    const counted = observationsIn(all, sheet, constants).length;
    return spared || counted >= fewest || !items.some(isOpen);
  });
}

function observationsIn(
  items: readonly Item[],
  sheet: AnswerSheet,
  { sigma }: ScoringConstants,
): Observation[] {
  return items.flatMap((item) => {
    const level = countedLevel(item, answerTo(sheet, item.id));
    return level === null ? [] : [{ level, sigma: sigma[item.type] }];
  });
}

function withoutItemsOf(inquiries: readonly Inquiry[], sheet: AnswerSheet): AnswerSheet {
  const asked = new Set(inquiries.flatMap(({ items }) => items.map(({ id }) => id)));
  return Object.fromEntries(Object.entries(sheet).filter(([id]) => !asked.has(id)));
}
