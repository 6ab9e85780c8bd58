import { type Answer, answerTo, countedLevel } from '../../domain/answerSheet';
import { type Bank, itemsOf } from '../../domain/bank';
import type { CompetencyId } from '../../domain/ids';
import type { Item } from '../../domain/item';
import type { Remark } from '../../link/oneOnOne/types';
import type { Pair, PairSide } from './pair';

/** What one of the two said to one item. */
export interface Voice {
  readonly answer: Answer | undefined;
  /** What was seen or done, and when; null where nothing was written. */
  readonly remark: Remark | null;
}

/** One item that has something to show: what both answered, else what one did, or wrote beside it. */
export interface VoicePair {
  readonly item: Item;
  readonly self: Voice;
  readonly rater: Voice;
}

function voiceOf({ answers, remarks }: PairSide, item: Item): Voice {
  const remark = Object.hasOwn(remarks, item.id) ? remarks[item.id] : undefined;
  return {
    answer: answerTo(answers, item.id),
    remark: remark && (remark.what || remark.when) ? remark : null,
  };
}

/**
 * The statements on a competency that both answered; where there are none, what either chose there.
 * Then whatever else was written about it.
 */
export function voicesOn(
  { bank, self, rater }: Pick<Pair, 'self' | 'rater'> & { readonly bank: Bank },
  competency: CompetencyId,
): VoicePair[] {
  const pairs = itemsOf(bank, competency).map((item) => ({
    item,
    self: voiceOf(self, item),
    rater: voiceOf(rater, item),
  }));
  const byBoth = (pair: VoicePair) =>
    pair.item.type === 'anchor' &&
    pair.self.answer !== undefined &&
    pair.rater.answer !== undefined;
  const chosenBy = ({ item, self, rater }: VoicePair) =>
    [self, rater].some(({ answer }) => countedLevel(item, answer) !== null);
  const together = pairs.some(byBoth) ? pairs.filter(byBoth) : pairs.filter(chosenBy);
  return [
    ...together,
    ...pairs.filter((pair) => !together.includes(pair) && (pair.self.remark || pair.rater.remark)),
  ];
}
