import type { CompiledBank } from '../content/compileBank';
import { type Bank, requirementsFor } from '../domain/bank';
import type { RoleProfile } from '../domain/roleProfile';

/**
 * The compiled bank with its texts in one language, for other programs. Items are in the order of
 * their slots in links.
 * @throws RangeError for a language that the bank has no texts in.
 */
export function bankJson({ bank, catalogue, wording }: CompiledBank, locale: string): object {
  const texts = Object.hasOwn(wording, locale) ? wording[locale] : undefined;
  if (!texts) {
    const known = Object.keys(wording).join(', ');
    throw new RangeError(`The questions have no texts in "${locale}"; there are: ${known}.`);
  }
  return {
    edition: bank.edition,
    competencies: bank.areas.flatMap((area) =>
      area.competencies.map((id) => ({
        id,
        area: area.id,
        name: texts.competencies[id]?.name,
        definition: texts.competencies[id]?.definition,
      })),
    ),
    roles: bank.roles.map((role) => ({
      id: role.id,
      title: texts.roles[role.id]?.title,
      requirements: role.requirements,
      stages: stagesOf(bank, role),
    })),
    contexts: bank.contexts.map((context) => ({ ...context, ...texts.contexts[context.id] })),
    items: bank.items.map((item) => ({
      id: item.id,
      competency: item.competency,
      type: item.type,
      stem: texts.items[item.id]?.stem,
      options: item.options.map(({ id, level }) => ({
        id,
        level,
        text: texts.items[item.id]?.options[id]?.text,
        rationale: texts.items[item.id]?.options[id]?.rationale ?? null,
      })),
      covers: catalogue.covers[item.id] ?? [],
      forms: item.forms,
    })),
  };
}

/** What the role requires at each stage, stage changes applied. */
function stagesOf(bank: Bank, role: RoleProfile): object {
  return Object.fromEntries(
    role.stages.map(({ id }) => {
      const requirements = requirementsFor(bank, { role: role.id, stage: id, contexts: [] });
      return [id, { requirements }];
    }),
  );
}
