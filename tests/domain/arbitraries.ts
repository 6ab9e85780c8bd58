import fc from 'fast-check';
import {
  type Answer,
  type AnswerSheet,
  answerTo,
  countedLevel,
} from '../../src/domain/answerSheet';
import { type Bank, requirementsFor } from '../../src/domain/bank';
import type { FormId } from '../../src/domain/ids';
import type { Item } from '../../src/domain/item';
import type { Target } from '../../src/domain/roleProfile';
import { anySheet, anyTarget } from './people';
import { seeded } from './seeded';
import { shippedBank } from './shippedBank';

/** The shipped bank with a single redraw: they cost most of the time and are tested on their own. */
export const quickBank: Bank = {
  ...shippedBank,
  constants: { ...shippedBank.constants, redraws: { count: 1, namedFrom: 0.25 } },
};

/** The same examples in every run. */
export const fixed = (numRuns: number) => ({ seed: 20261122, numRuns });

export interface Case {
  readonly target: Target;
  readonly form: FormId;
  readonly sheet: AnswerSheet;
}

/** Any target with any sheet; the number behind it is what a failure prints. */
export const cases: fc.Arbitrary<Case> = fc.nat().map((seed) => {
  const random = seeded(seed);
  const target = anyTarget(shippedBank, random);
  const form = random.pick(['short', 'full']);
  const sheet = anySheet(shippedBank, requirementsFor(shippedBank, target), random);
  return { target, form, sheet };
});

/** Every sheet in which one counted answer is one option higher, with the item that was raised. */
export function raisedByOne(bank: Bank, sheet: AnswerSheet): { item: Item; sheet: AnswerSheet }[] {
  return bank.items.flatMap((item) => {
    const level = countedLevel(item, answerTo(sheet, item.id));
    const higher = [...item.options]
      .sort((a, b) => a.level - b.level)
      .find((option) => level !== null && option.level > level);
    return higher ? [{ item, sheet: { ...sheet, [item.id]: higher.id } }] : [];
  });
}

/** The same sheet with its answers written down in another order. */
export function reordered(sheet: AnswerSheet): AnswerSheet {
  const entries: [string, Answer][] = Object.entries(sheet);
  return Object.fromEntries(entries.reverse());
}
