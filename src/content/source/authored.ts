import * as v from 'valibot';
import type { ItemId } from '../../domain/ids';
import type { Problem, SourceFile } from './problem';
import { type Path, readYaml, type YamlFile } from './yamlFile';

/** A file's content in its defined shape, with the places of everything in it. */
export interface Authored<Content> extends YamlFile {
  readonly content: Content;
  /** False where entries with a wrong shape were left out, so that nothing can be said of what is missing. */
  readonly complete: boolean;
}

export interface Reading<Content> {
  readonly authored: Authored<Content> | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads a file and holds it against a definition. Unknown names, and whole entries of the named
 * sections that have a wrong shape, are reported and left out, so that the rest can still be
 * checked and an author sees all problems at once.
 */
export function readAuthored<Schema extends v.GenericSchema>(
  source: SourceFile,
  definition: Schema,
  sections: readonly string[],
): Reading<v.InferOutput<Schema>> {
  const yaml = readYaml(source);
  if (Array.isArray(yaml)) return { authored: null, problems: yaml };
  if (yaml.value === null) {
    return { authored: null, problems: [problemAt(yaml, [], 'This file is empty.')] };
  }
  const issues = v.safeParse(definition, yaml.value).issues ?? [];
  const problems = issues.map((issue) => problemOf(yaml, issue));
  const { mended, complete } = withoutWrongParts(yaml, issues, sections);
  const parsed = v.safeParse(definition, mended.value);
  return {
    authored: parsed.success ? { ...mended, content: parsed.output, complete } : null,
    problems,
  };
}

/** A problem with the value at a path. Its item is found from the path. */
export function problemAt(yaml: YamlFile, path: Path, sentence: string): Problem {
  return withItem(yaml, path, { file: yaml.file, ...yaml.place(path), sentence });
}

/** A problem with the name at the end of a path. */
export function problemAtKey(yaml: YamlFile, path: Path, sentence: string): Problem {
  return withItem(yaml, path, { file: yaml.file, ...yaml.placeOfKey(path), sentence });
}

function withItem(yaml: YamlFile, path: Path, problem: Problem): Problem {
  const item = itemAt(yaml.value, path);
  return item === undefined ? problem : { ...problem, item };
}

/** Items stand in a list in competencies and under their ids in translations. */
function itemAt(value: unknown, [section, entry]: Path): ItemId | undefined {
  if (section !== 'items' || entry === undefined) return undefined;
  if (typeof entry === 'string') return entry;
  const item = (value as { items?: Record<number, { id?: unknown } | null> }).items?.[entry];
  return typeof item?.id === 'string' ? item.id : undefined;
}

type Issue = v.BaseIssue<unknown>;

function pathOf(issue: Issue): (string | number)[] {
  return (issue.path ?? []).map(({ key }) => key as string | number);
}

function problemOf(yaml: YamlFile, issue: Issue): Problem {
  const path = pathOf(issue);
  const aboutKey = issue.expected === 'never' || issue.path?.at(-1)?.origin === 'key';
  const missing = issue.input === undefined;
  return aboutKey && !missing
    ? problemAtKey(yaml, path, issue.message)
    : problemAt(yaml, path, issue.message);
}

/** The file without its wrong parts; places are still those of the file as it was written. */
function withoutWrongParts(yaml: YamlFile, issues: readonly Issue[], sections: readonly string[]) {
  const value = structuredClone(yaml.value);
  const wrongEntries = new Map<string, Set<string | number>>();
  for (const issue of issues) {
    const [section, entry] = pathOf(issue);
    if (issue.expected === 'never') removeKey(value, pathOf(issue));
    else if (entry !== undefined && sections.includes(String(section))) {
      wrongEntries.set(
        String(section),
        (wrongEntries.get(String(section)) ?? new Set()).add(entry),
      );
    }
  }
  const keptPlaces = new Map<string, number[]>();
  for (const [section, entries] of wrongEntries) {
    const whole: unknown = Reflect.get(Object(value), section);
    if (Array.isArray(whole)) {
      const kept = [...whole.keys()].filter((index) => !entries.has(index));
      keptPlaces.set(section, kept);
      Reflect.set(
        Object(value),
        section,
        kept.map((index) => whole[index]),
      );
    } else for (const entry of entries) removeKey(value, [section, entry]);
  }
  const asWritten = ([section, entry, ...rest]: Path): Path => {
    if (section === undefined || entry === undefined) return section === undefined ? [] : [section];
    const kept = typeof entry === 'number' ? keptPlaces.get(String(section)) : undefined;
    return [section, kept?.[Number(entry)] ?? entry, ...rest];
  };
  const mended: YamlFile = {
    file: yaml.file,
    value,
    place: (path) => yaml.place(asWritten(path)),
    placeOfKey: (path) => yaml.placeOfKey(asWritten(path)),
  };
  return { mended, complete: wrongEntries.size === 0 };
}

function removeKey(root: unknown, path: Path) {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((node, key) => Reflect.get(Object(node), key), root);
  const last = path.at(-1);
  if (last !== undefined) Reflect.deleteProperty(Object(parent), last);
}
