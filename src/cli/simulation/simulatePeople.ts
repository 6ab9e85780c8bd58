import type { Bank } from '../../domain/bank';
import { type Outcome, outcomesOf } from './outcome';
import { personAt, targetsOf } from './person';

/** What every form makes of the people from one number to another; the same in every run. */
export function simulatePeople(bank: Bank, from: number, to: number): Outcome[][] {
  // Nothing here looks at the other plausible bands, and imagining them costs most of the time.
  const quick: Bank = {
    ...bank,
    constants: { ...bank.constants, redraws: { ...bank.constants.redraws, count: 1 } },
  };
  const targets = targetsOf(bank);
  return Array.from({ length: to - from }, (_, index) =>
    outcomesOf(quick, personAt(bank, targets, from + index)),
  );
}
