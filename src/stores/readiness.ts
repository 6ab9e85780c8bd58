import { useCallback, useMemo } from 'react';
import type { Assessment } from '../domain/assessment';
import type { Bank } from '../domain/bank';
import { assessReadiness, climbLadder, type Judgement, type Readiness } from '../domain/readiness';
import { rememberByFacts } from './rememberByFacts';

/** The facts that a result depends on; position, label and the like are not among them. */
export type ScoredFacts = Pick<Assessment, 'target' | 'form' | 'answers'>;

/** Same facts, same object: shared by every component that asks. */
export const readinessOf: (bank: Bank, facts: ScoredFacts) => Readiness = rememberByFacts(
  (bank, { target, answers, form }) => assessReadiness(bank, target, answers, form),
);

/** The same answers against every role; expensive, so ask for it where it is shown. */
export const ladderOf: (bank: Bank, facts: ScoredFacts) => readonly Judgement[] = rememberByFacts(
  (bank, { target, answers, form }) => climbLadder(bank, target, answers, form),
);

/** @throws RangeError for a target that the bank does not know; see `knowsTarget` */
export function useReadiness(bank: Bank, { target, form, answers }: ScoredFacts): Readiness {
  return useMemo(() => readinessOf(bank, { target, form, answers }), [bank, target, form, answers]);
}

/** The ladder, worked out when it is first asked for. @throws RangeError then; see `knowsTarget` */
export function useLadder(
  bank: Bank,
  { target, form, answers }: ScoredFacts,
): () => readonly Judgement[] {
  return useCallback(
    () => ladderOf(bank, { target, form, answers }),
    [bank, target, form, answers],
  );
}
