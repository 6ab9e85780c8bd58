import type { AnswerSheet } from '../../domain/answerSheet';
import { type Bank, requirementsFor } from '../../domain/bank';
import type { CompetencyId } from '../../domain/ids';
import type { Item } from '../../domain/item';
import type { Requirements, Target } from '../../domain/roleProfile';
import { clampToScale } from '../../domain/scale';
import { chanceFor } from './chance';

/** How people answer statements about themselves, beside what they have done. */
export const MANNERS = ['honest', 'over-claiming', 'modest'] as const;
export type Manner = (typeof MANNERS)[number];

/** What is assumed about people; nobody has been measured yet. Levels, and shares of all people. */
export const ASSUMED = {
  /** Standard deviation of people around what their role asks. */
  shift: 0.9,
  /** Standard deviation of single competencies around a person's shift. */
  scatter: 0.6,
  overClaiming: { share: 0.1, statements: 2 },
  modest: { share: 0.1, statements: -1 },
} as const;

export interface Person {
  readonly target: Target;
  readonly requirements: Requirements;
  readonly manner: Manner;
  /** True level of every competency, 0 to 5. */
  readonly levels: ReadonlyMap<CompetencyId, number>;
  /** What they would answer to every item of the bank, whoever asks. */
  readonly answers: AnswerSheet;
}

/** Every role at every stage that changes it. */
export function targetsOf({ roles }: Bank): Target[] {
  return roles.flatMap(({ id, stages }) =>
    (stages.length > 0 ? stages.map((stage) => stage.id) : [null]).map((stage) => ({
      role: id,
      stage,
      contexts: [],
    })),
  );
}

/** Person number `index`: the same in every run, for ever. */
export function personAt(bank: Bank, targets: readonly Target[], index: number): Person {
  const target = targets[index % targets.length];
  if (!target) throw new RangeError('The bank has no roles.');
  const requirements = requirementsFor(bank, target);
  const chance = chanceFor(`person ${index}`);
  const manner = mannerOf(chance.fraction());
  const shift = ASSUMED.shift * chance.normal();
  const bias = bank.constants.sharedBias * chance.normal();
  const levels = new Map(
    Object.entries(requirements).map(([competency, { level }]) => [
      competency,
      clampToScale(level + shift + ASSUMED.scatter * chance.normal()),
    ]),
  );
  const answers: Record<string, string> = {};
  for (const item of bank.items) {
    const noise = bank.constants.sigma[item.type] * chance.normal();
    const seen = (levels.get(item.competency) ?? 0) + bias + noise;
    answers[item.id] = optionNear(item, seen + claimOf(item, manner));
  }
  return { target, requirements, manner, levels, answers };
}

function mannerOf(fraction: number): Manner {
  if (fraction < ASSUMED.overClaiming.share) return 'over-claiming';
  return fraction < ASSUMED.overClaiming.share + ASSUMED.modest.share ? 'modest' : 'honest';
}

/** By how many levels a statement is moved. */
function claimOf(item: Item, manner: Manner): number {
  if (item.type !== 'anchor' || manner === 'honest') return 0;
  return manner === 'modest' ? ASSUMED.modest.statements : ASSUMED.overClaiming.statements;
}

function optionNear(item: Item, level: number): string {
  const [first, ...others] = item.options;
  if (!first) throw new RangeError(`${item.id} has no options.`);
  const distance = (option: Item['options'][number]) => Math.abs(option.level - level);
  return others.reduce((best, one) => (distance(one) < distance(best) ? one : best), first).id;
}
