import type { CompetencyId, ContextId, RoleId, StageId } from './ids';
import { clampToScale, type Level } from './scale';

export type Weight = 1 | 2 | 3;

/** What a role asks of one competency. */
export interface Requirement {
  /** Required level, 0 to 5; 0 means not required. */
  readonly level: Level;
  /** How much it counts, 1 to 3. */
  readonly weight: Weight;
  /** A gate decides alone: without it the role is not within reach yet. */
  readonly gate: boolean;
}

export type Requirements = Readonly<Record<CompetencyId, Requirement>>;

/** How a kind of company changes a role. */
export interface ProfileChange {
  /** Whole levels added to what the role asks (may be negative). */
  readonly levels: Readonly<Record<CompetencyId, number>>;
  /** Weights set in place of the role's own. */
  readonly weights: Readonly<Record<CompetencyId, Weight>>;
  /** The whole list of gates in place of the role's own; null keeps those. */
  readonly gates: readonly CompetencyId[] | null;
}

export interface Stage extends ProfileChange {
  readonly id: StageId;
}

export interface RoleProfile {
  readonly id: RoleId;
  readonly requirements: Requirements;
  /** Company stages that change this role; empty for most roles. */
  readonly stages: readonly Stage[];
  /** The stage for which `requirements` is written as it stands; null where there are no stages. */
  readonly defaultStage: StageId | null;
}

/** A circumstance that changes what some roles ask, for instance a matrix structure. */
export interface Context extends ProfileChange {
  readonly id: ContextId;
  /** The roles that it changes; null for every role. */
  readonly roles: readonly RoleId[] | null;
  /** Read the role as another one at a stage, for instance a sole PM as a head of product at a startup. */
  readonly use: { readonly role: RoleId; readonly stage: StageId } | null;
}

/** What somebody compares their answers with. */
export interface Target {
  readonly role: RoleId;
  /** Null where the role has no stages, or to take its default one. */
  readonly stage: StageId | null;
  readonly contexts: readonly ContextId[];
}

/**
 * Applies a stage and contexts to a role's requirements: level changes add up and are capped to
 * 0 to 5 once, weights are set, gates are replaced as shown. Competencies keep their order.
 * Source: domain brief, sections d and f.
 */
export function applyChanges(base: Requirements, changes: readonly ProfileChange[]): Requirements {
  const gates = changes.reduce<readonly CompetencyId[] | null>(
    (found, change) => change.gates ?? found,
    null,
  );
  return Object.fromEntries(
    Object.entries(base).map(([competency, own]) => {
      const added = changes.reduce((sum, change) => sum + (change.levels[competency] ?? 0), 0);
      const weight = changes.reduce((set, change) => change.weights[competency] ?? set, own.weight);
      const gate = gates ? gates.includes(competency) : own.gate;
      return [competency, { level: clampToScale(own.level + added) as Level, weight, gate }];
    }),
  );
}
