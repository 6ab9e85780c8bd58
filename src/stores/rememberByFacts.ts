import type { AnswerSheet } from '../domain/answerSheet';
import type { Assessment } from '../domain/assessment';
import type { Bank } from '../domain/bank';

type Facts = Pick<Assessment, 'target' | 'form' | 'answers'>;

/**
 * Remembers results by bank and answer sheet (by identity: sheets are never changed in place) and by
 * target and form (by value). Results go when their sheet does.
 */
export function rememberByFacts<Result>(
  compute: (bank: Bank, facts: Facts) => Result,
): (bank: Bank, facts: Facts) => Result {
  const byBank = new WeakMap<Bank, WeakMap<AnswerSheet, Map<string, Result>>>();
  return (bank, facts) => {
    const bySheet = byBank.get(bank) ?? new WeakMap<AnswerSheet, Map<string, Result>>();
    byBank.set(bank, bySheet);
    const byTarget = bySheet.get(facts.answers) ?? new Map<string, Result>();
    bySheet.set(facts.answers, byTarget);
    const { role, stage, contexts } = facts.target;
    const key = JSON.stringify([facts.form, role, stage, contexts]);
    const known = byTarget.get(key);
    if (known !== undefined) return known;
    const result = compute(bank, facts);
    byTarget.set(key, result);
    return result;
  };
}
