import type { AreaId, CompetencyId, ItemId, RoleId } from './ids';
import type { Item } from './item';
import {
  applyChanges,
  type Context,
  type ProfileChange,
  type Requirements,
  type RoleProfile,
  type Target,
} from './roleProfile';
import type { ScoringConstants } from './scoringConstants';

/** A group of competencies. */
export interface Area {
  readonly id: AreaId;
  readonly competencies: readonly CompetencyId[];
}

/**
 * One edition of the assessment without its words: what is asked, how it is keyed, what roles
 * require and the constants of the scoring. Plain data; it is what a release freezes.
 */
export interface Bank {
  readonly edition: string;
  readonly areas: readonly Area[];
  /** In ledger order: an item's index is its permanent slot in links. */
  readonly items: readonly Item[];
  /** In ladder order, from the first rung up. */
  readonly roles: readonly RoleProfile[];
  readonly contexts: readonly Context[];
  readonly constants: ScoringConstants;
}

/** All competencies in profile order: area by area. */
export function competenciesOf(bank: Bank): CompetencyId[] {
  return bank.areas.flatMap((area) => area.competencies);
}

export function areaOf(bank: Bank, competency: CompetencyId): AreaId {
  const area = bank.areas.find((candidate) => candidate.competencies.includes(competency));
  if (!area) throw new RangeError(`No area holds the competency "${competency}".`);
  return area.id;
}

/** The items of one competency, in ledger order. */
export function itemsOf(bank: Bank, competency: CompetencyId): Item[] {
  return bank.items.filter((item) => item.competency === competency);
}

export function findItem(bank: Bank, id: ItemId): Item | undefined {
  return bank.items.find((item) => item.id === id);
}

/** @throws RangeError for a role that the bank does not know. */
export function roleOf(bank: Bank, id: RoleId): RoleProfile {
  const role = bank.roles.find((candidate) => candidate.id === id);
  if (!role) throw new RangeError(`The bank has no role "${id}".`);
  return role;
}

/** Stage ids that any role of the bank knows; a stage describes a company, so each is valid for all roles. */
export function stagesOf(bank: Bank): string[] {
  return [...new Set(bank.roles.flatMap((role) => role.stages.map((stage) => stage.id)))];
}

/** Whether the bank can hold answers against a target: it may come from an imported file or a link. */
export function knowsTarget(bank: Bank, { role, contexts }: Target): boolean {
  return (
    bank.roles.some(({ id }) => id === role) &&
    contexts.every((context) => bank.contexts.some(({ id }) => id === context))
  );
}

/** Whether a context changes anything for a role. */
export function contextApplies(context: Context, role: RoleId): boolean {
  return context.roles === null || context.roles.includes(role);
}

/**
 * The same circumstances for another role, as far as they concern it: a stage that the role does not
 * have becomes its default, and contexts that change nothing for it are left out. Contexts come in the
 * order of the bank.
 * @throws RangeError for a role that the bank does not know.
 */
export function targetIn(bank: Bank, id: RoleId, from: Pick<Target, 'stage' | 'contexts'>): Target {
  const { stages, defaultStage } = roleOf(bank, id);
  return {
    role: id,
    stage: stages.some((stage) => stage.id === from.stage) ? from.stage : defaultStage,
    contexts: bank.contexts
      .filter((context) => from.contexts.includes(context.id) && contextApplies(context, id))
      .map((context) => context.id),
  };
}

/**
 * What a target requires of every competency, stage and contexts applied, in profile order.
 * A stage or context that does not concern the role changes nothing.
 * @throws RangeError for a role or context that the bank does not know.
 */
export function requirementsFor(bank: Bank, target: Target): Requirements {
  const contexts = target.contexts.map((id) => {
    const context = bank.contexts.find((candidate) => candidate.id === id);
    if (!context) throw new RangeError(`The bank has no context "${id}".`);
    return context;
  });
  // Bank order, not the order of the target's list: the same circumstances give the same profile.
  const applying = bank.contexts.filter(
    (context) => contexts.includes(context) && contextApplies(context, target.role),
  );
  const readAs = applying.find((context) => context.use)?.use;
  const role = roleOf(bank, readAs?.role ?? target.role);
  const stageId = readAs?.stage ?? target.stage ?? role.defaultStage;
  const stage = role.stages.find((candidate) => candidate.id === stageId);
  const changes: ProfileChange[] = stage ? [stage, ...applying] : applying;
  const changed = applyChanges(role.requirements, changes);
  return Object.fromEntries(
    competenciesOf(bank).flatMap((competency) => {
      const requirement = changed[competency];
      return requirement ? [[competency, requirement]] : [];
    }),
  );
}
