import type {
  AreaId,
  CompetencyId,
  ContextId,
  FormId,
  ItemId,
  OptionId,
  RoleId,
  StageId,
} from '../domain/ids';

/** Everything in the bank that a person reads, in one language, by id. */
export interface Wording {
  readonly levels: readonly LevelWording[];
  readonly areas: Readonly<Record<AreaId, { readonly name: string }>>;
  readonly competencies: Readonly<Record<CompetencyId, CompetencyWording>>;
  readonly roleGroups: Readonly<Record<string, { readonly name: string }>>;
  readonly roles: Readonly<Record<RoleId, { readonly title: string; readonly summary: string }>>;
  readonly stages: Readonly<Record<StageId, NameAndSummary>>;
  readonly contexts: Readonly<Record<ContextId, NameAndSummary>>;
  readonly forms: Readonly<Record<FormId, { readonly name: string }>>;
  readonly items: Readonly<Record<ItemId, ItemWording>>;
}

export interface NameAndSummary {
  readonly name: string;
  readonly summary: string;
}

export type LevelWording = NameAndSummary;

export interface CompetencyWording {
  readonly name: string;
  /** At most 14 characters: for the radar. */
  readonly short: string;
  readonly definition: string;
  /** What to do for the step up to level `index + 1`: five of them. */
  readonly steps: readonly StepWording[];
}

export interface StepWording {
  /** To start this week. */
  readonly practice: string;
  /** To ask one's manager for. */
  readonly assignment: string;
  /** What would convince a sceptical panel. */
  readonly evidence: string;
}

export interface ItemWording {
  readonly stem: string;
  readonly options: Readonly<Record<OptionId, OptionWording>>;
}

export interface OptionWording {
  readonly text: string;
  /** Why this option is keyed at its level; situational items alone. Never shown before the answer. */
  readonly rationale?: string;
}
