import { type Bank, competenciesOf, itemsOf, requirementsFor } from './bank';
import { FULL_FORM, GATE_ITEMS, RESERVE_ITEMS, SHORT_FORM } from './form';
import type { CompetencyId, RoleId, StageId } from './ids';
import type { Item } from './item';

/** The name of the form that somebody else answers about a respondent. */
export const RATER_FORM = 'rater';
/** Items that a rater is asked at most. */
export const MOST_RATER_ITEMS = 30;
/** Items that a rater is asked at least, where the bank has as many. */
export const FEWEST_RATER_ITEMS = 20;

/**
 * The anchors that a rater is asked, in the order of asking: gates first, then area by area, those
 * of one competency together. Which ones depends on role, stage and edition alone, never on
 * anybody's answers or circumstances: what is asked gives nothing away.
 *
 * One anchor of everything required and a second of each gate; then more of what matters most until
 * they are 20, and never more than 30. Anchors alone are worded for somebody else.
 * @param stage null where the role has no stages, or for its default one
 * @throws RangeError for a role that the bank does not know
 * Source: domain brief, section e; which ones is our choice.
 */
export function itemsForRater(bank: Bank, role: RoleId, stage: StageId | null): Item[] {
  const requirements = requirementsFor(bank, { role, stage, contexts: [] });
  const required = competenciesOf(bank).filter((id) => (requirements[id]?.level ?? 0) > 0);
  const gates = required.filter((id) => requirements[id]?.gate);
  const others = required.filter((id) => !requirements[id]?.gate);
  const weighing = (weight: number) => others.filter((id) => requirements[id]?.weight === weight);

  const byImportance = [...gates, ...weighing(3), ...weighing(2), ...weighing(1)];
  const wanted = Math.max(FEWEST_RATER_ITEMS, required.length + gates.length);
  const chosen = new Set(
    inTurns(byImportance.map((id) => anchorsOf(bank, id))).slice(
      0,
      Math.min(wanted, MOST_RATER_ITEMS),
    ),
  );
  return [...gates, ...others].flatMap((id) =>
    anchorsOf(bank, id).filter((item) => chosen.has(item)),
  );
}

/** The first of each list, then the second of each, and so on. */
function inTurns(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  ).flat();
}

/**
 * An anchor that more forms ask comes first: the respondent answered it too, whichever form they
 * chose, and the two answers can be laid side by side.
 */
const FIRST_FROM = [SHORT_FORM, GATE_ITEMS, FULL_FORM, RESERVE_ITEMS] as const;

/** The anchors of a competency without retired ones, in the order of choosing; equals in ledger order. */
function anchorsOf(bank: Bank, competency: CompetencyId): Item[] {
  const place = ({ forms }: Item) => FIRST_FROM.findIndex((form) => forms.includes(form));
  return itemsOf(bank, competency)
    .filter((item) => item.type === 'anchor' && place(item) >= 0)
    .sort((a, b) => place(a) - place(b));
}
