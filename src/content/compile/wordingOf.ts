import type { BankFile, CompetencyFile, RoleFile, TranslationFile } from '../definition';
import type { Wording } from '../wording';

/** The English texts of the bank: all of them. */
export function englishWording(
  bank: BankFile,
  competencies: readonly CompetencyFile[],
  roles: readonly RoleFile[],
): Wording {
  return trimmed({
    levels: bank.levels.map(nameAndSummary),
    areas: byId(bank.areas, ({ name }) => ({ name })),
    competencies: byId(competencies, ({ name, short, definition, steps }) => ({
      name,
      short,
      definition,
      steps: steps.map(({ practice, assignment, evidence }) => ({
        practice,
        assignment,
        evidence,
      })),
    })),
    roleGroups: byId(bank.ladder, ({ name }) => ({ name })),
    roles: byId(roles, ({ title, summary }) => ({ title, summary })),
    stages: byId(bank.stages, nameAndSummary),
    contexts: byId(bank.contexts, nameAndSummary),
    forms: byId(bank.forms, ({ name }) => ({ name })),
    items: byId(
      competencies.flatMap((competency) => competency.items),
      ({ stem, options }) => ({
        stem,
        options: byId(options, ({ text, rationale }) =>
          rationale ? { text, rationale } : { text },
        ),
      }),
    ),
  });
}

/** One language: the texts that it has, and English where it has none. */
export function translatedWording(files: readonly TranslationFile[], english: Wording): Wording {
  return files.reduce((wording, file) => overlay(wording, asTree(file)), english);
}

/** A translation in the shape of the wording: levels and steps by their place in the list. */
export function asTree({ levels, competencies, ...others }: TranslationFile): object {
  return trimmed({
    ...others,
    levels: Object.fromEntries((levels ?? []).map(({ level, ...texts }) => [level, texts])),
    competencies: Object.fromEntries(
      Object.entries(competencies ?? {}).map(([id, { steps, ...texts }]) => [
        id,
        {
          ...texts,
          steps: Object.fromEntries((steps ?? []).map(({ to, ...step }) => [to - 1, step])),
        },
      ]),
    ),
  });
}

/** `base` with every text of `own` that has a place in it. */
function overlay<Tree>(base: Tree, own: unknown): Tree {
  if (typeof base === 'string') return (typeof own === 'string' ? own : base) as Tree;
  const entry = (name: string): unknown =>
    own !== null && typeof own === 'object' && Object.hasOwn(own, name)
      ? Reflect.get(own, name)
      : undefined;
  if (Array.isArray(base)) {
    return base.map((value, index) => overlay(value, entry(String(index)))) as Tree;
  }
  return Object.fromEntries(
    Object.entries(Object(base)).map(([name, value]) => [name, overlay(value, entry(name))]),
  ) as Tree;
}

/** Folded YAML texts end in a line break that nobody wants to read. */
function trimmed<Tree>(tree: Tree): Tree {
  if (typeof tree === 'string') return tree.trim() as Tree;
  if (Array.isArray(tree)) return tree.map(trimmed) as Tree;
  if (tree === null || typeof tree !== 'object') return tree;
  return Object.fromEntries(
    Object.entries(tree).map(([name, value]) => [name, trimmed(value)]),
  ) as Tree;
}

function byId<Entry extends { id: string }, Texts>(
  entries: readonly Entry[],
  textsOf: (entry: Entry) => Texts,
): Record<string, Texts> {
  return Object.fromEntries(entries.map((entry) => [entry.id, textsOf(entry)]));
}

function nameAndSummary({ name, summary }: { name: string; summary: string }) {
  return { name, summary };
}
