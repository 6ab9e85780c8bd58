import type { AnswerSheet } from '../../domain/answerSheet';
import { type Bank, competenciesOf, itemsOf } from '../../domain/bank';
import { SHORT_FORM } from '../../domain/form';
import type { Item, ItemType, Option } from '../../domain/item';
import type { Level } from '../../domain/scale';
import { type CompetencyScore, scoreCompetency } from '../../domain/score';

export interface ExampleAnswer {
  readonly item: Item;
  readonly option: Option;
}

/** Two answers about one competency, and what the scoring makes of them. */
export interface WorkedExample {
  readonly anchor: ExampleAnswer;
  readonly fact: ExampleAnswer;
  readonly score: CompetencyScore;
}

/**
 * The first competency of the bank that the short form measures by a statement and a fact, with both
 * answered at the given levels. Null where a bank has no such pair.
 */
export function workedExample(
  bank: Bank,
  levels: { readonly anchor: Level; readonly fact: Level },
): WorkedExample | null {
  for (const competency of competenciesOf(bank)) {
    const items = itemsOf(bank, competency);
    const anchor = answerAt(items, 'anchor', levels.anchor);
    const fact = answerAt(items, 'fact', levels.fact);
    if (!anchor || !fact) continue;
    const sheet: AnswerSheet = {
      [anchor.item.id]: anchor.option.id,
      [fact.item.id]: fact.option.id,
    };
    const asked = new Set([anchor.item.id, fact.item.id]);
    const score = scoreCompetency(competency, items, asked, sheet, bank.constants);
    return { anchor, fact, score };
  }
  return null;
}

function answerAt(items: readonly Item[], type: ItemType, level: Level): ExampleAnswer | null {
  const item = items.find((one) => one.type === type && one.forms.includes(SHORT_FORM));
  const option = item?.options.find((one) => one.level === level);
  return item && option ? { item, option } : null;
}
