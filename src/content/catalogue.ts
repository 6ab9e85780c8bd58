import type { FormId, ItemId, RoleId } from '../domain/ids';

/** How the bank is presented: structure that scores nothing and holds no words. */
export interface Catalogue {
  /** The ladder in groups, from the first rung up. */
  readonly roleGroups: readonly { readonly id: string; readonly roles: readonly RoleId[] }[];
  readonly forms: readonly { readonly id: FormId; readonly minutes: number }[];
  /** For anchors: the months that the question looks back on. */
  readonly months: Readonly<Record<ItemId, number>>;
  /** Which rows of the coverage table an item answers. */
  readonly covers: Readonly<Record<ItemId, readonly string[]>>;
}
