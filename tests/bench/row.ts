/** One line of the table: a figure of ours beside a baseline of the same run. */
export interface Row {
  readonly measure: string;
  readonly unit: string;
  readonly ours: number;
  readonly baseline?: number;
  readonly budget?: Limit & {
    /** What the budget is about: our figure, or how it compares with the baseline. */
    readonly of: 'ours' | 'ratio' | 'difference';
  };
}

type Limit = { readonly most: number } | { readonly least: number };

/** Whether a row breaks its budget; null where it has none. */
export function breaksBudget(row: Row): boolean | null {
  if (!row.budget) return null;
  const figure = budgeted(row);
  return 'most' in row.budget ? figure > row.budget.most : figure < row.budget.least;
}

function budgeted({ ours, baseline = 0, budget }: Row): number {
  if (budget?.of === 'ratio') return ours / baseline;
  return budget?.of === 'difference' ? ours - baseline : ours;
}

/** The rows as a plain table, columns in line. */
export function tableOf(rows: readonly Row[]): string {
  const heading = ['measure', 'ours', 'baseline', 'ratio', 'budget', ''];
  const cells = [heading, ...rows.map(cellsOf)];
  const widths = heading.map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  return cells
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 || column === 5 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cellsOf(row: Row): string[] {
  const { measure, unit, ours, baseline, budget } = row;
  const over = breaksBudget(row);
  const compared = baseline === undefined ? '-' : comparison(ours, baseline, budget?.of);
  return [
    unit ? `${measure}, ${unit}` : measure,
    inFigures(ours),
    baseline === undefined ? '-' : inFigures(baseline),
    compared,
    budget ? inWords(budget) : '-',
    over === null ? '' : over ? 'broken' : 'ok',
  ];
}

function inWords(budget: NonNullable<Row['budget']>): string {
  if ('least' in budget) return `at least ${budget.least}`;
  return `${budget.of === 'difference' ? '+' : ''}${budget.most}`;
}

function comparison(ours: number, baseline: number, of: 'ours' | 'ratio' | 'difference' = 'ratio') {
  if (of === 'difference') return `+${(ours - baseline).toFixed(1)}`;
  return (ours / baseline).toFixed(2);
}

function inFigures(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(Math.abs(value) < 10 ? 2 : 1);
}
