import type { CompetencyId, FormId, ItemId, OptionId } from './ids';
import type { Level } from './scale';

/**
 * `anchor`: six behaviours, one per level. `situational`: one dilemma, four first moves.
 * `fact`: counts, scope or artefacts that somebody could verify.
 */
export type ItemType = 'anchor' | 'situational' | 'fact';

export interface Option {
  readonly id: OptionId;
  /** The keyed level, 0 to 5: what choosing this option scores. */
  readonly level: Level;
}

export interface Item {
  readonly id: ItemId;
  readonly competency: CompetencyId;
  readonly type: ItemType;
  /** In the order of the bank, which is the order of their places in links; readers see a shuffle. */
  readonly options: readonly Option[];
  /**
   * Where it is asked: a form's name, `gate` for "in the short form, where the competency is a gate",
   * or `reserve` for "nowhere yet".
   * A retired item is in no form; it keeps its place in links.
   */
  readonly forms: readonly FormId[];
}

/** Facts do not offer "no opportunity yet": none is a fact. */
export function offersNoOpportunity(item: Item): boolean {
  return item.type !== 'fact';
}
