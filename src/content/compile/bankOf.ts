import type { Bank } from '../../domain/bank';
import { GATE_ITEMS, RESERVE_ITEMS } from '../../domain/form';
import type { Item } from '../../domain/item';
import type { ProfileChange, RoleProfile } from '../../domain/roleProfile';
import type { BankFile, CompetencyFile, RoleFile } from '../definition';
import { inOrderOfRelease, type Release } from '../source/release';
import { optionOrderer } from './optionOrder';

/** The authored files that a bank is made of, each checked. */
export interface BankSources {
  readonly bank: BankFile;
  readonly competencies: readonly CompetencyFile[];
  readonly roles: readonly RoleFile[];
  readonly releases: readonly Release[];
}

/**
 * The bank as the domain knows it. Items keep the slots of the newest released edition; new ones
 * follow, area by area.
 */
export function bankOf({ bank, competencies, roles, releases }: BankSources): Bank {
  const order = bank.areas.flatMap((area) => area.competencies);
  const ladder = bank.ladder.flatMap((group) => group.roles);
  const formOrder = [...bank.forms.map((form) => form.id), GATE_ITEMS, RESERVE_ITEMS];
  const released = releasedItems(releases);
  const entries = order.flatMap((id) => {
    const competency = competencies.find((candidate) => candidate.id === id);
    return (competency?.items ?? []).map((entry) => ({ entry, competency: id }));
  });
  const slots = [...released.keys()];
  const slotOf = (id: string) => (released.has(id) ? slots.indexOf(id) : slots.length);
  const orderOptions = optionOrderer();
  const items = entries
    .toSorted((one, other) => slotOf(one.entry.id) - slotOf(other.entry.id))
    .map(
      ({ entry, competency }): Item => ({
        id: entry.id,
        competency,
        type: entry.type,
        options: orderOptions(entry, released.get(entry.id)),
        forms: entry.retired ? [] : inOrder(entry.forms ?? [], formOrder),
      }),
    );
  return {
    edition: bank.edition,
    areas: bank.areas.map(({ id, competencies }) => ({ id, competencies })),
    items,
    roles: ladder.flatMap((id) => {
      const role = roles.find((candidate) => candidate.id === id);
      return role ? [profileOf(role, order, bank)] : [];
    }),
    contexts: bank.contexts.map((context) => ({
      id: context.id,
      roles: context.roles ? inOrder(context.roles, ladder) : null,
      ...changeOf(context, order),
      use: context.use ?? null,
    })),
    constants: bank.scoring,
  };
}

/** All items ever released, in the order of their slots. */
export function releasedItems(releases: readonly Release[]): Map<string, Item> {
  const newestFirst = inOrderOfRelease(releases).reverse();
  const items = new Map<string, Item>();
  for (const { bank } of newestFirst) {
    for (const item of bank.items) if (!items.has(item.id)) items.set(item.id, item);
  }
  return items;
}

function profileOf(role: RoleFile, order: readonly string[], bank: BankFile): RoleProfile {
  const stageOrder = bank.stages.map((stage) => stage.id);
  return {
    id: role.id,
    requirements: Object.fromEntries(
      order.flatMap((competency) => {
        const requirement = role.requirements[competency];
        if (!requirement) return [];
        const { level, weight, gate = false } = requirement;
        return [[competency, { level, weight, gate }]];
      }),
    ),
    stages: stageOrder.flatMap((id) => {
      const stage = role.stages?.[id];
      return stage ? [{ id, ...changeOf(stage, order) }] : [];
    }),
    defaultStage: role.defaultStage ?? null,
  };
}

function changeOf(
  { levels, weights, gates }: Partial<ProfileChange>,
  order: readonly string[],
): ProfileChange {
  return {
    levels: levels ?? {},
    weights: weights ?? {},
    gates: gates ? inOrder(gates, order) : null,
  };
}

/** The order in which somebody lists forms, gates or roles means nothing and is no change. */
function inOrder(ids: readonly string[], order: readonly string[]): string[] {
  return order.filter((id) => ids.includes(id));
}
