import { describe, expect, it } from 'vitest';
import {
  type AnswerSheet,
  answerTo,
  countedLevel,
  EMPTY_SHEET,
  isAnswerTo,
  isRatingOf,
  NO_OPPORTUNITY,
  NOT_OBSERVED,
  SKIPPED,
  withAnswer,
  withoutAnswer,
} from '../../src/domain/answerSheet';
import { findItem } from '../../src/domain/bank';
import { tinyBank } from '../fixtures/tinyBank';

const itemCalled = (id: string) => {
  const item = findItem(tinyBank, id);
  if (!item) throw new RangeError(id);
  return item;
};
const anchor = itemCalled('clarity-a1');
const fact = itemCalled('clarity-f1');
const situational = itemCalled('clarity-s1');

describe('An answer sheet', () => {
  it('takes, changes and gives back an answer without changing the sheet before it', () => {
    const one = withAnswer(EMPTY_SHEET, 'clarity-a1', 'c');
    const two = withAnswer(one, 'clarity-a1', 'd');
    expect(answerTo(EMPTY_SHEET, 'clarity-a1')).toBeUndefined();
    expect(answerTo(one, 'clarity-a1')).toBe('c');
    expect(answerTo(two, 'clarity-a1')).toBe('d');
    expect(withoutAnswer(two, 'clarity-a1')).toEqual(EMPTY_SHEET);
    expect(answerTo(two, 'clarity-a1')).toBe('d');
  });

  it('holds no answers by inheritance', () => {
    expect(answerTo(EMPTY_SHEET, 'toString')).toBeUndefined();
    const hostile: AnswerSheet = Object.create({ 'clarity-a1': 'f' });
    expect(answerTo(hostile, 'clarity-a1')).toBeUndefined();
  });
});

describe('An answer', () => {
  it('counts as the level that its option is keyed at', () => {
    expect(countedLevel(anchor, 'a')).toBe(0);
    expect(countedLevel(anchor, 'f')).toBe(5);
    expect(countedLevel(situational, 'd')).toBe(5);
  });

  it('counts as nothing where it is unanswered, skipped, without opportunity or not observed', () => {
    for (const answer of [undefined, SKIPPED, NO_OPPORTUNITY, NOT_OBSERVED, 'z']) {
      expect(countedLevel(anchor, answer)).toBeNull();
    }
  });

  it('may be an option or a skip, and "no opportunity yet" except to a fact', () => {
    expect(isAnswerTo(anchor, 'f')).toBe(true);
    expect(isAnswerTo(situational, 'f')).toBe(false);
    expect(isAnswerTo(fact, SKIPPED)).toBe(true);
    expect(isAnswerTo(anchor, NO_OPPORTUNITY)).toBe(true);
    expect(isAnswerTo(fact, NO_OPPORTUNITY)).toBe(false);
    for (const odd of [undefined, null, 3, '', 'toString', {}]) {
      expect(isAnswerTo(anchor, odd)).toBe(false);
    }
  });

  it('about somebody else may be an option or "not observed", which nobody says of themselves', () => {
    expect(isRatingOf(anchor, 'f')).toBe(true);
    expect(isRatingOf(anchor, NOT_OBSERVED)).toBe(true);
    for (const odd of [undefined, null, 3, '', 'z', 'toString', {}, SKIPPED, NO_OPPORTUNITY]) {
      expect(isRatingOf(anchor, odd)).toBe(false);
    }
    for (const item of [anchor, situational, fact]) {
      expect(isAnswerTo(item, NOT_OBSERVED)).toBe(false);
    }
  });
});
