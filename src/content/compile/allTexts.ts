import type {
  BankFile,
  CalibrationFile,
  CompetencyFile,
  RoleFile,
  TranslationFile,
} from '../definition';

/** The authored files that hold texts, each checked. */
export interface TextSources {
  readonly bank: BankFile;
  readonly competencies: readonly CompetencyFile[];
  readonly roles: readonly RoleFile[];
  readonly calibration: CalibrationFile;
}

/** All texts of one language, in the shape in which translations are written. */
export type AllTexts = ReturnType<typeof englishTexts>;

/** The English texts of the bank: all of them. */
export function englishTexts({ bank, competencies, roles, calibration }: TextSources) {
  return trimmed({
    levels: bank.levels.map(nameAndSummary),
    areas: byId(bank.areas, ({ name }) => ({ name })),
    competencies: byId(competencies, ({ name, short, definition, steps, interview = [] }) => ({
      name,
      short,
      definition,
      steps: steps.map(({ practice, assignment, evidence }) => ({
        practice,
        assignment,
        evidence,
      })),
      interview: interview.map(({ question, strong }) => ({ question, strong })),
    })),
    roleGroups: byId(bank.ladder, ({ name }) => ({ name })),
    roles: byId(roles, ({ title, summary }) => ({ title, summary })),
    stages: byId(bank.stages, nameAndSummary),
    contexts: byId(bank.contexts, nameAndSummary),
    forms: byId(bank.forms, ({ name }) => ({ name })),
    items: byId(
      competencies.flatMap((competency) => competency.items),
      ({ stem, managerStem, options }) => ({
        stem,
        ...(managerStem ? { managerStem } : {}),
        options: byId(options, ({ text, manager, rationale }) => ({
          text,
          ...(manager ? { manager } : {}),
          ...(rationale ? { rationale } : {}),
        })),
      }),
    ),
    calibration: byId(calibration.vignettes, ({ text, why }) => ({ text, why })),
  });
}

/** One language: the texts that it has, and English where it has none. */
export function translatedTexts(files: readonly TranslationFile[], english: AllTexts): AllTexts {
  return files.reduce((texts, file) => overlay(texts, asTree(file)), english);
}

/** A translation in the shape of all texts: what is listed there, by its place in the list. */
export function asTree({ levels, competencies, ...others }: TranslationFile): object {
  return trimmed({
    ...others,
    levels: Object.fromEntries((levels ?? []).map(({ level, ...texts }) => [level, texts])),
    competencies: Object.fromEntries(
      Object.entries(competencies ?? {}).map(([id, { steps, interview, ...texts }]) => [
        id,
        {
          ...texts,
          steps: Object.fromEntries((steps ?? []).map(({ to, ...step }) => [to - 1, step])),
          interview: { ...interview },
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
