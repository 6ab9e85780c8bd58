import fc from 'fast-check';
import type { Side } from '../../src/domain/agreement';
import { type Answer, type AnswerSheet, NOT_OBSERVED } from '../../src/domain/answerSheet';
import { requirementsFor } from '../../src/domain/bank';
import { itemsForRater, RATER_FORM } from '../../src/domain/raterForm';
import { assessReadiness } from '../../src/domain/readiness';
import type { Target } from '../../src/domain/roleProfile';
import { quickBank } from './arbitraries';
import { anySheet, anyTarget, optionNear } from './people';
import { type Seeded, seeded } from './seeded';

/** Two people who have answered about the same one. */
export interface Pair {
  readonly target: Target;
  readonly self: AnswerSheet;
  readonly rater: AnswerSheet;
}

/** Any respondent, and a rater who sees more or less of them than they do, near or far from their view. */
export function anyPair(random: Seeded): Pair {
  const target = anyTarget(quickBank, random);
  const requirements = requirementsFor(quickBank, target);
  const self = anySheet(quickBank, requirements, random);
  const lean = random.pick([-2, -1, -0.5, 0, 0, 0, 0.5, 1]);
  const spread = random.pick([0, 0.5, 0.5, 1, 2]);
  const observed = random.pick([0, 0.4, 0.8, 0.9, 1, 1]);
  const rater: Record<string, Answer> = {};
  for (const item of itemsForRater(quickBank, target.role, target.stage)) {
    const own = item.options.find(({ id }) => id === self[item.id])?.level;
    const level = own ?? requirements[item.competency]?.level ?? 0;
    const seen = optionNear(item, level + lean + spread * random.normal());
    if (random.chance(0.97)) rater[item.id] = random.chance(observed) ? seen : NOT_OBSERVED;
  }
  return { target, self, rater };
}

/** Any pair; the number behind it is what a failure prints. */
export const pairs: fc.Arbitrary<Pair> = fc.nat().map((seed) => anyPair(seeded(seed)));

/** A sheet and what it scores. */
export function sideOf(target: Target, answers: AnswerSheet): Side {
  const { competencies } = assessReadiness(quickBank, target, answers, RATER_FORM);
  return { answers, competencies };
}
