import { type AnswerSheet, answerTo, NO_OPPORTUNITY, SKIPPED } from './answerSheet';
import { areaOf, type Bank } from './bank';
import type { AreaId, CompetencyId, ItemId } from './ids';
import type { Item } from './item';
import type { Requirements } from './roleProfile';

export const MUST_HAVES = 'must-haves';

/** A stretch of the quiz: the role's must-haves first, then what remains of each area. */
export interface Section {
  readonly id: typeof MUST_HAVES | AreaId;
  readonly items: readonly Item[];
}

/** How one item of a section stands: answered, passed over, the one being shown, or open. */
export type ItemState = 'done' | 'passed-over' | 'next' | 'open';

/** Cuts the items, in the order of asking, into sections. */
export function sectionsOf(
  bank: Bank,
  requirements: Requirements,
  items: readonly Item[],
): Section[] {
  const sections = new Map<string, Item[]>();
  for (const item of items) {
    const id = requirements[item.competency]?.gate ? MUST_HAVES : areaOf(bank, item.competency);
    sections.set(id, [...(sections.get(id) ?? []), item]);
  }
  return [...sections].map(([id, own]) => ({ id, items: own }));
}

/** One state an item, in the section's order: the rungs of its ladder. */
export function rungsOf(section: Section, sheet: AnswerSheet, current?: ItemId): ItemState[] {
  return section.items.map((item) => {
    if (item.id === current) return 'next';
    const answer = answerTo(sheet, item.id);
    if (answer === undefined) return 'open';
    return answer === SKIPPED || answer === NO_OPPORTUNITY ? 'passed-over' : 'done';
  });
}

/** Items in the order of asking, gathered by competency. */
export function byCompetency(
  items: readonly Item[],
): { readonly competency: CompetencyId; readonly items: readonly Item[] }[] {
  const groups = new Map<CompetencyId, Item[]>();
  for (const item of items) {
    groups.set(item.competency, [...(groups.get(item.competency) ?? []), item]);
  }
  return [...groups].map(([competency, own]) => ({ competency, items: own }));
}
