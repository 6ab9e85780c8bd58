import { type AnswerSheet, countedLevel } from './answerSheet';
import { type Bank, findItem } from './bank';
import type { FormId } from './ids';
import type { Item } from './item';
import { assessReadiness, type Readiness } from './readiness';
import type { Target } from './roleProfile';

/** What somebody says of themselves: an anchor. Situations and facts are what they do and have done. */
export function isStatement({ type }: Item): boolean {
  return type === 'anchor';
}

/**
 * The sheet without the levels chosen in statements. Skipped and "no opportunity yet" stay: they
 * claim nothing, and say what was asked.
 */
export function withoutStatements(bank: Bank, sheet: AnswerSheet): AnswerSheet {
  return Object.fromEntries(
    Object.entries(sheet).filter(([id, answer]) => {
      const item = findItem(bank, id);
      return !item || !isStatement(item) || countedLevel(item, answer) === null;
    }),
  );
}

/** The sheet with statements alone, and what was passed over. */
function onlyStatements(bank: Bank, sheet: AnswerSheet): AnswerSheet {
  return Object.fromEntries(
    Object.entries(sheet).filter(([id, answer]) => {
      const item = findItem(bank, id);
      return !item || isStatement(item) || countedLevel(item, answer) === null;
    }),
  );
}

/**
 * The result from situations and facts alone, to be shown beside the real one, never in its place.
 * With few such answers it is "not enough evidence".
 * @throws RangeError for a role or context that the bank does not know
 */
export function readinessWithoutStatements(
  bank: Bank,
  target: Target,
  sheet: AnswerSheet,
  form: FormId,
): Readiness {
  return assessReadiness(bank, target, withoutStatements(bank, sheet), form);
}

/** The same answers read twice: what somebody says of themselves, and what they do and have done. */
export interface ClaimedAndEvidenced {
  /** By statements alone. */
  readonly claimed: Readiness;
  /** By situations and facts alone. */
  readonly evidenced: Readiness;
}

/** @throws RangeError for a role or context that the bank does not know */
export function claimedAndEvidenced(
  bank: Bank,
  target: Target,
  sheet: AnswerSheet,
  form: FormId,
): ClaimedAndEvidenced {
  return {
    claimed: assessReadiness(bank, target, onlyStatements(bank, sheet), form),
    evidenced: readinessWithoutStatements(bank, target, sheet, form),
  };
}
