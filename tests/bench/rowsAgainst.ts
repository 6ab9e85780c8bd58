import { BASELINES, type Baseline, OURS, type OurPage, type PageName } from './pages';
import type { Row } from './row';

type Budget = NonNullable<Row['budget']>;

/** A figure of each of our pages beside the same of both baselines; budgets by page and baseline. */
export function rowsAgainst(
  measure: string,
  unit: string,
  found: Readonly<Record<PageName, number>>,
  budgets: Partial<Record<OurPage, Partial<Record<Baseline, Budget>>>> = {},
): Row[] {
  return OURS.flatMap((page) =>
    BASELINES.map((baseline) => {
      const budget = budgets[page]?.[baseline];
      return {
        measure: `${measure} of ${page} to ${baseline}`,
        unit,
        ours: found[page],
        baseline: found[baseline],
        ...(budget ? { budget } : {}),
      };
    }),
  );
}
