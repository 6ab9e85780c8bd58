import type { CompiledBank } from '../../content/compileBank';
import type { CoverageFile } from '../../content/definition';
import { type Bank, competenciesOf, itemsOf, requirementsFor } from '../../domain/bank';
import { itemsAsked, RESERVE_ITEMS } from '../../domain/form';
import type { Item, ItemType } from '../../domain/item';
import type { Target } from '../../domain/roleProfile';
import { LEVELS } from '../../domain/scale';
import { table } from './table';

export const TYPES: readonly ItemType[] = ['anchor', 'situational', 'fact'];

/** Retired items keep their places in links and are counted nowhere else. */
export function presentItems(items: readonly Item[]): Item[] {
  return items.filter(({ forms }) => forms.length > 0);
}

/** Questions by competency and type, those in no form yet, and what the dilemmas' keys span. */
export function countsByCompetency(bank: Bank): string {
  return table(
    'Questions by competency',
    [...TYPES, RESERVE_ITEMS, 'dilemma keys'],
    competenciesOf(bank).map((id) => {
      const items = presentItems(itemsOf(bank, id));
      return [
        id,
        ...TYPES.map((type) => items.filter((item) => item.type === type).length),
        items.filter(({ forms }) => forms.includes(RESERVE_ITEMS)).length,
        spanOf(items),
      ];
    }),
  );
}

function spanOf(items: readonly Item[]): string {
  const levels = items
    .filter(({ type }) => type === 'situational')
    .flatMap(({ options }) => options.map(({ level }) => level));
  return levels.length > 0 ? `${Math.min(...levels)}-${Math.max(...levels)}` : '-';
}

/** How many options stand for each level. */
export function countsByLevel(items: readonly Item[]): string {
  const heads = LEVELS.map((level) => `level ${level}`);
  return table(
    'Options by level',
    heads,
    TYPES.map((type) => {
      const options = items.filter((item) => item.type === type).flatMap((item) => item.options);
      return [type, ...LEVELS.map((level) => options.filter((one) => one.level === level).length)];
    }),
  );
}

/** How many questions each form asks for each role and stage; the adaptive form asks fewer. */
export function countsByForm({ bank, catalogue }: CompiledBank): string {
  const forms = catalogue.forms.map(({ id }) => id);
  const targets = bank.roles.flatMap(({ id, stages }) => {
    const names = stages.length > 0 ? stages.map((stage) => stage.id) : [null];
    return names.map((stage): Target => ({ role: id, stage, contexts: [] }));
  });
  return table(
    'Questions in each form, by role (the adaptive form stops before the last of them)',
    forms,
    targets.map((target) => {
      const requirements = requirementsFor(bank, target);
      const name = target.stage ? `${target.role}, ${target.stage}` : target.role;
      return [name, ...forms.map((form) => itemsAsked(bank, requirements, form).length)];
    }),
  );
}

/** How many questions answer each scored row of the coverage table. */
export function citationsByRow(
  items: readonly Item[],
  covers: Readonly<Record<string, readonly string[]>>,
  { rows }: CoverageFile,
): Map<string, number> {
  const cited = items.flatMap(({ id }) => covers[id] ?? []);
  return new Map(
    rows
      .filter(({ scored }) => scored !== false)
      .map(({ id }) => [id, cited.filter((row) => row === id).length]),
  );
}

export function coverageLines(citations: ReadonlyMap<string, number>): string {
  const counts = [...new Set(citations.values())].sort((one, other) => one - other);
  const rowsWith = (count: number) =>
    [...citations].flatMap(([row, found]) => (found === count ? [row] : [])).join(' ');
  return [
    'Rows of coverage.yaml by the questions that answer them',
    `  no question answers yet: ${rowsWith(0) || 'none'}`,
    ...counts
      .filter((count) => count > 0)
      .map((count) => `  ${count} ${count === 1 ? 'question' : 'questions'}: ${rowsWith(count)}`),
  ].join('\n');
}
