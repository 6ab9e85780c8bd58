import { type Bank, competenciesOf, itemsOf } from './bank';
import type { FormId } from './ids';
import type { Item } from './item';
import type { Requirements } from './roleProfile';

export const SHORT_FORM = 'short';
export const FULL_FORM = 'full';
/** Asks some of the full form's items, one after the other, until the verdict is settled. */
export const ADAPTIVE_FORM = 'adaptive';
/** In an item's list of forms: asked in the short form where its competency is a gate. */
export const GATE_ITEMS = 'gate';
/** In an item's list of forms: ready, and in no form yet; kept for people who answer a second time. */
export const RESERVE_ITEMS = 'reserve';

/**
 * The items that a form asks of somebody heading for these requirements, in the order of asking:
 * gates first, then area by area, facts last within a competency. A competency that is not
 * required is still asked its facts, so that the same answers can be held against other roles.
 * For the adaptive form they are the items that it may ask: those of the full form.
 * Source: domain brief, section e.
 */
export function itemsAsked(bank: Bank, requirements: Requirements, form: FormId): Item[] {
  const listed = form === ADAPTIVE_FORM ? FULL_FORM : form;
  const competencies = competenciesOf(bank);
  const gates = competencies.filter((id) => requirements[id]?.gate);
  const others = competencies.filter((id) => !requirements[id]?.gate);
  return [...gates, ...others].flatMap((competency) => {
    const requirement = requirements[competency];
    return itemsOf(bank, competency).filter(
      (item) =>
        (item.forms.includes(listed) ||
          (form === SHORT_FORM && requirement?.gate && item.forms.includes(GATE_ITEMS))) &&
        (item.type === 'fact' || (requirement?.level ?? 0) > 0),
    );
  });
}
