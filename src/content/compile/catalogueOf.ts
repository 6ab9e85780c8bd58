import type { Catalogue } from '../catalogue';
import type { BankFile, CalibrationFile, CompetencyFile } from '../definition';

/** How the bank is presented; retired items keep their entries, for results that still hold them. */
export function catalogueOf(
  bank: BankFile,
  competencies: readonly CompetencyFile[],
  { vignettes }: CalibrationFile,
): Catalogue {
  const items = competencies.flatMap((competency) => competency.items);
  return {
    roleGroups: bank.ladder.map(({ id, roles }) => ({ id, roles })),
    forms: bank.forms.map(({ id, minutes }) => ({ id, minutes })),
    months: Object.fromEntries(items.flatMap(({ id, months }) => (months ? [[id, months]] : []))),
    covers: Object.fromEntries(items.map(({ id, covers }) => [id, covers])),
    vignettes: vignettes.map(({ id, competency, level }) => ({ id, competency, level })),
  };
}
