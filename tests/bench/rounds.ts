/**
 * Medians of measurements that take turns, so that whatever else the machine does meets all of them
 * alike. A round before the first warms up and is not counted.
 */
export async function medians<Name extends string>(
  rounds: number,
  measurements: Readonly<Record<Name, () => Promise<readonly number[]>>>,
): Promise<Record<Name, number>> {
  const names = Object.keys(measurements) as Name[];
  const values = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    number[]
  >;
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const taken = await measurements[name]();
      if (round > 0) values[name].push(...taken);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(values[name])])) as Record<
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
