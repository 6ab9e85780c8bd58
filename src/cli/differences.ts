/** Hashes of files by their path. */
export type Hashes = ReadonlyMap<string, string>;

/** What two builds do not have in common, one line a file; empty where they are the same. */
export function differences(first: Hashes, second: Hashes): string[] {
  const paths = new Set([...first.keys(), ...second.keys()]);
  return [...paths].sort().flatMap((path) => {
    if (first.get(path) === second.get(path)) return [];
    if (!first.has(path)) return [`${path} is in the second build alone`];
    if (!second.has(path)) return [`${path} is in the first build alone`];
    return [`${path} has other bytes`];
  });
}
