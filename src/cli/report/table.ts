/** A table in plain text: a title, column heads, and rows that begin with a name. */
export function table(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly [string, ...(string | number)[]])[],
): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  const columns = heads.map((head, index) =>
    Math.max(head.length, ...rows.map((row) => String(row[index + 1] ?? '').length)),
  );
  const line = ([name, ...cells]: readonly (string | number)[]) =>
    `  ${String(name).padEnd(width)}${cells.map((cell, index) => String(cell).padStart((columns[index] ?? 0) + 3)).join('')}`;
  return [title, line(['', ...heads]), ...rows.map(line)].join('\n');
}

/** `0.2` as `+0.20`. */
export function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(2)}`;
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(0)}%`;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
