import type { CompiledBank } from '../content/compileBank';
import type { CoverageFile } from '../content/definition';
import type { Wording } from '../content/wording';
import { type Bank, competenciesOf, itemsOf, requirementsFor } from '../domain/bank';
import { itemsAsked } from '../domain/form';
import type { Item, ItemType } from '../domain/item';
import type { Target } from '../domain/roleProfile';

const TYPES: readonly ItemType[] = ['anchor', 'situational', 'fact'];

/** What the bank holds, for its authors to read. */
export function bankReport(
  { bank, catalogue, digest, wording }: CompiledBank,
  coverage: CoverageFile,
  texts: Wording,
): string {
  const asked = bank.items.filter((item) => item.forms.length > 0);
  const retired = bank.items.length - asked.length;
  return [
    `Edition ${bank.edition}, ${asked.length} questions${retired ? ` and ${retired} retired` : ''}, languages: ${Object.keys(wording).join(', ')}`,
    `Digest ${digest}`,
    section('Questions by competency', ['', ...TYPES], countsByType(bank)),
    section(
      'Questions asked, by form and role',
      ['', ...catalogue.forms.map(({ id }) => id)],
      countsByForm(
        bank,
        catalogue.forms.map(({ id }) => id),
      ),
    ),
    `Rows of coverage.yaml that no question answers yet\n  ${uncited(catalogue.covers, asked, coverage)}`,
    `Longest options\n${longestOptions(asked, texts)}`,
  ].join('\n\n');
}

function countsByType(bank: Bank): [string, ...number[]][] {
  return competenciesOf(bank).map((id) => {
    const items = itemsOf(bank, id).filter((item) => item.forms.length > 0);
    return [id, ...TYPES.map((type) => items.filter((item) => item.type === type).length)];
  });
}

function countsByForm(bank: Bank, forms: readonly string[]): [string, ...number[]][] {
  const targets = bank.roles.flatMap(({ id, stages }) => {
    const names = stages.length > 0 ? stages.map((stage) => stage.id) : [null];
    return names.map((stage): Target => ({ role: id, stage, contexts: [] }));
  });
  return targets.map((target) => {
    const requirements = requirementsFor(bank, target);
    const name = target.stage ? `${target.role}, ${target.stage}` : target.role;
    return [name, ...forms.map((form) => itemsAsked(bank, requirements, form).length)];
  });
}

function uncited(
  covers: Readonly<Record<string, readonly string[]>>,
  items: readonly Item[],
  { rows }: CoverageFile,
): string {
  const cited = new Set(items.flatMap(({ id }) => covers[id] ?? []));
  const missing = rows.filter(({ id, scored }) => scored !== false && !cited.has(id));
  return missing.map(({ id }) => id).join(' ') || 'none';
}

/** A reader who picks the longest option should gain nothing by it. Equally long ones share. */
function longestOptions(items: readonly Item[], texts: Wording): string {
  const longest = items.map((item) => {
    const length = (id: string) => Array.from(texts.items[item.id]?.options[id]?.text ?? '').length;
    const most = Math.max(...item.options.map(({ id }) => length(id)));
    const levels = item.options.filter(({ id }) => length(id) === most).map(({ level }) => level);
    const top = Math.max(...item.options.map(({ level }) => level));
    return {
      type: item.type,
      level: mean(levels),
      top: mean(levels.map((level) => (level === top ? 1 : 0))),
    };
  });
  const situational = longest.filter(({ type }) => type === 'situational');
  const others = longest.filter(({ type }) => type !== 'situational');
  const share = 100 * mean(situational.map(({ top }) => top));
  return [
    `  situational: the highest key is the longest option in ${share.toFixed(0)}% (keep it at 20 to 30%)`,
    `  anchors and facts: mean level of the longest option ${mean(others.map(({ level }) => level)).toFixed(2)} (2.5 is chance)`,
  ].join('\n');
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function section(title: string, heads: string[], rows: (readonly [string, ...number[]])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  const line = ([name, ...cells]: readonly (string | number)[]) =>
    `  ${String(name).padEnd(width)}${cells.map((cell, index) => String(cell).padStart((heads[index + 1]?.length ?? 0) + 3)).join('')}`;
  return [title, line(heads), ...rows.map(line)].join('\n');
}
