import type { Answer, AnswerSheet } from '../../src/domain/answerSheet';
import { NO_OPPORTUNITY, SKIPPED } from '../../src/domain/answerSheet';
import { type Bank, stagesOf } from '../../src/domain/bank';
import { type Item, offersNoOpportunity } from '../../src/domain/item';
import type { Requirements, Target } from '../../src/domain/roleProfile';
import { clampToScale } from '../../src/domain/scale';
import type { Seeded } from './seeded';

/** The option keyed nearest to a level: what somebody of that level chooses without any noise. */
export function optionNear(item: Item, level: number): Answer {
  const distance = (option: Item['options'][number]) => Math.abs(option.level - level);
  const [first, ...others] = item.options;
  if (!first) throw new RangeError(`${item.id} has no options.`);
  return others.reduce((best, option) => (distance(option) < distance(best) ? option : best), first)
    .id;
}

/** A sheet that answers some items, each by the level that somebody has in its competency. */
export function sheetOf(items: readonly Item[], levelAt: (item: Item) => number): AnswerSheet {
  return Object.fromEntries(items.map((item) => [item.id, optionNear(item, levelAt(item))]));
}

/** What somebody a full level above every requirement (or at 5) has in the competency of an item. */
export function aLevelAbove(requirements: Requirements) {
  return (item: Item) => clampToScale((requirements[item.competency]?.level ?? 0) + 1);
}

/** The same person as they see themselves: noise in each answer, and one bias in all of them. */
export function asSeenByThemselves(
  levelAt: (item: Item) => number,
  { constants }: Bank,
  random: Seeded,
) {
  const bias = constants.sharedBias * random.normal();
  return (item: Item) => {
    const seen = levelAt(item) + bias + constants.sigma[item.type] * random.normal();
    return clampToScale(Math.round(seen));
  };
}

/** Any role, stage and contexts, also such as do not concern the role. */
export function anyTarget(bank: Bank, random: Seeded): Target {
  return {
    role: random.pick(bank.roles).id,
    stage: random.pick([null, ...stagesOf(bank)]),
    contexts: bank.contexts.map(({ id }) => id).filter(() => random.chance(0.25)),
  };
}

/**
 * Any sheet: somewhere between untouched and complete, from steady to erratic, around what a target
 * asks, with skips and with competencies in which there was no opportunity.
 */
export function anySheet(bank: Bank, around: Requirements, random: Seeded): AnswerSheet {
  const filled = random.pick([0.15, 0.6, 0.9, 1, 1, 1]);
  const spread = random.pick([0, 0.7, 1.5, 4]);
  const shift = random.pick([-3, -2, -1.5, -1, -0.5, 0, 0, 0.5, 1, 2]);
  const without = random.pick([0, 0, 0.1, 0.5]);
  const missed = new Set(Object.keys(around).filter(() => random.chance(without)));
  const sheet: Record<string, Answer> = {};
  for (const item of bank.items) {
    const level = (around[item.competency]?.level ?? 0) + shift + spread * random.normal();
    if (missed.has(item.competency)) {
      if (offersNoOpportunity(item)) sheet[item.id] = NO_OPPORTUNITY;
      else if (random.chance(0.3)) sheet[item.id] = optionNear(item, level);
    } else if (random.chance(filled)) sheet[item.id] = optionNear(item, level);
    else if (random.chance(0.1) && offersNoOpportunity(item)) sheet[item.id] = NO_OPPORTUNITY;
    else if (random.chance(0.3)) sheet[item.id] = SKIPPED;
  }
  return sheet;
}
