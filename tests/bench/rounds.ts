/** What one measurement found: values by name. */
export type Found<Name extends string> = Partial<Record<Name, readonly number[]>>;

/**
 * Medians of measurements that take turns, so that whatever else the machine does meets all of them
 * alike. A round before the first warms up and is not counted.
 */
export async function medians<Name extends string>(
  rounds: number,
  names: readonly Name[],
  measurements: readonly (() => Promise<Found<Name>>)[],
): Promise<Record<Name, number>> {
  const found: Found<Name>[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const measure of measurements) {
      const values = await measure();
      if (round > 0) found.push(values);
    }
  }
  const valuesOf = (name: Name) => found.flatMap((values) => values[name] ?? []);
  return Object.fromEntries(names.map((name) => [name, median(valuesOf(name))])) as Record<
    Name,
    number
  >;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  const lower = sorted[sorted.length % 2 ? middle : middle - 1];
  if (upper === undefined || lower === undefined) throw new RangeError('There is no measurement.');
  return (lower + upper) / 2;
}
