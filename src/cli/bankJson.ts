import type { CompiledBank } from '../content/compileBank';
import type { Texts } from '../content/wording';
import { type Bank, requirementsFor } from '../domain/bank';
import type { Item } from '../domain/item';
import type { RoleProfile } from '../domain/roleProfile';

/**
 * The compiled bank with its texts in one language, for other programs. Items are in the order of
 * their slots in links.
 * @throws RangeError for a language that the bank has no texts in.
 */
export function bankJson(
  { bank, catalogue, texts: byLocale }: CompiledBank,
  locale: string,
): object {
  const texts = Object.hasOwn(byLocale, locale) ? byLocale[locale] : undefined;
  if (!texts) {
    const known = Object.keys(byLocale).join(', ');
    throw new RangeError(`The questions have no texts in "${locale}"; there are: ${known}.`);
  }
  const { wording, calibration } = texts;
  return {
    edition: bank.edition,
    competencies: bank.areas.flatMap((area) =>
      area.competencies.map((id) => ({
        id,
        area: area.id,
        name: wording.competencies[id]?.name,
        definition: wording.competencies[id]?.definition,
        ...adviceOn(id, texts),
      })),
    ),
    roles: bank.roles.map((role) => ({
      id: role.id,
      title: wording.roles[role.id]?.title,
      requirements: role.requirements,
      stages: stagesOf(bank, role),
    })),
    contexts: bank.contexts.map((context) => ({ ...context, ...wording.contexts[context.id] })),
    items: bank.items.map((item) => ({
      id: item.id,
      competency: item.competency,
      type: item.type,
      ...textsOf(item, texts),
      covers: catalogue.covers[item.id] ?? [],
      forms: item.forms,
    })),
    calibration: catalogue.vignettes.map((vignette) => ({
      ...vignette,
      ...calibration.vignettes[vignette.id],
    })),
  };
}

function adviceOn(competency: string, { advice }: Texts): object {
  const { steps = [], interview = [] } = advice.competencies[competency] ?? {};
  return { steps: steps.map((step, index) => ({ to: index + 1, ...step })), interview };
}

/** Stem and options in both wordings; null for what this type of item does not have. */
function textsOf(item: Item, { own, advice, manager }: Texts): object {
  const texts = own.items[item.id];
  const managers = manager.items[item.id];
  return {
    stem: texts?.stem,
    managerStem: managers?.stem ?? null,
    options: item.options.map(({ id, level }) => ({
      id,
      level,
      text: texts?.options[id]?.text,
      manager: managers?.options[id]?.text ?? null,
      rationale: advice.rationales[item.id]?.[id] ?? null,
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
