import { type Authored, problemAt } from '../source/authored';
import { nearest } from '../source/nearest';
import type { Problem } from '../source/problem';
import type { Path, YamlFile } from '../source/yamlFile';

/** Says of a name that nothing has it, and what was probably meant. */
export function unknownName(kind: string, name: string, known: Iterable<string>): string {
  const guess = nearest(name, known);
  return `There is no ${kind} "${name}".${guess ? ` Did you mean "${guess}"?` : ''}`;
}

/** Names in a list that nothing has, or that stand there twice. */
export function checkNames(
  file: YamlFile,
  path: Path,
  names: readonly string[],
  kind: string,
  known: readonly string[],
): Problem[] {
  return [
    ...names.flatMap((name, index) =>
      known.includes(name)
        ? []
        : [problemAt(file, [...path, index], unknownName(kind, name, known))],
    ),
    ...checkTwice(file, names, (index) => [...path, index]),
  ];
}

/** Every repetition of a name, at its second place. */
export function checkTwice(
  file: YamlFile,
  names: readonly (string | number)[],
  pathOf: (index: number) => Path,
): Problem[] {
  return names.flatMap((name, index) =>
    names.indexOf(name) < index
      ? [
          problemAt(
            file,
            pathOf(index),
            `"${name}" stands here twice; each needs a name of its own.`,
          ),
        ]
      : [],
  );
}

/** That a file is named for the id in it. */
export function checkFileName(file: Authored<{ id: string }>, baseName: string): Problem[] {
  const { id } = file.content;
  return id === baseName
    ? []
    : [problemAt(file, ['id'], `The id "${id}" differs from the file's name "${baseName}".`)];
}
