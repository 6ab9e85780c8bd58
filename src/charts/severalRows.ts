import type { AreaId } from '../domain/ids';
import { type AreaEstimates, type Estimates, type Measured, measuredFrom } from './radarRows';

/** One axis, or line, with as many estimates as there are assessments. Unknown is null. */
export interface SeveralRow {
  /** A competency's id, or an area's. */
  readonly id: string;
  readonly area: AreaId;
  /** Required level, 0 to 5; null where the target does not ask for it. */
  readonly required: number | null;
  /** In the order of the assessments. */
  readonly shapes: readonly (Measured | null)[];
}

/** One row a competency, in the profile order of the first. */
export function severalRows(
  several: readonly Estimates[],
  areaOf: (competency: string) => AreaId,
): SeveralRow[] {
  const [first] = several;
  return (first?.competencies ?? []).map(({ competency }) => ({
    id: competency,
    area: areaOf(competency),
    required: first?.requirements[competency]?.level || null,
    shapes: several.map(({ competencies }) =>
      measuredFrom(competencies.find((one) => one.competency === competency)),
    ),
  }));
}

/** One row an area, weighted as the target weighs. */
export function severalAreaRows(several: readonly AreaEstimates[]): SeveralRow[] {
  return (several[0]?.areas ?? []).map(({ area, required }) => ({
    id: area,
    area,
    required,
    shapes: several.map(({ areas }) => measuredFrom(areas.find((one) => one.area === area))),
  }));
}
