import type { CompetencyId, FormId, ItemId, RoleId } from '../domain/ids';
import type { Level } from '../domain/scale';

export type VignetteId = string;

/** Somebody to rate before the quiz, so that everyone reads the levels alike. It scores nothing. */
export interface Vignette {
  readonly id: VignetteId;
  readonly competency: CompetencyId;
  readonly level: Level;
}

/** How the bank is presented: structure that scores nothing and holds no words. */
export interface Catalogue {
  /** The ladder in groups, from the first rung up. */
  readonly roleGroups: readonly { readonly id: string; readonly roles: readonly RoleId[] }[];
  /** In the order of offering: the first is the default. */
  readonly forms: readonly { readonly id: FormId; readonly minutes: number }[];
  /** For anchors: the months that the question looks back on. */
  readonly months: Readonly<Record<ItemId, number>>;
  /** Which rows of the coverage table an item answers. */
  readonly covers: Readonly<Record<ItemId, readonly string[]>>;
  readonly vignettes: readonly Vignette[];
}
