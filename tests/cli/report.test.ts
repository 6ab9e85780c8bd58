import { describe, expect, it } from 'vitest';
import { guessesAt, topIsLongest, topPlaces } from '../../src/cli/report/guessing';
import { readingGrade, syllablesIn } from '../../src/cli/report/readingAge';
import type { OwnWording } from '../../src/content/wording';
import type { Item } from '../../src/domain/item';
import type { Level } from '../../src/domain/scale';

/** An item whose options stand in this order: each with its level and its text. */
function item(id: string, ...options: [Level, string][]): { item: Item; texts: [string, object] } {
  const named = options.map(([level, text], index) => ({
    id: 'abcdef'.charAt(index),
    level,
    text,
  }));
  return {
    item: {
      id,
      competency: 'clarity',
      type: 'situational',
      forms: ['full'],
      options: named.map(({ id: option, level }) => ({ id: option, level })),
    },
    texts: [
      id,
      { stem: '', options: Object.fromEntries(named.map(({ id: own, text }) => [own, { text }])) },
    ],
  };
}

const made = [
  item('one', [5, 'I ask them all today.'], [1, 'I go.'], [2, 'I wait here.'], [3, 'I stay.']),
  item('two', [1, 'I go.'], [2, 'I stay.'], [3, 'I am off.'], [4, 'I come back at noon.']),
];
const items = made.map((each) => each.item);
const own = {
  items: Object.fromEntries(made.map(({ texts }) => texts)),
} as unknown as OwnWording;
const gainOf = (rule: string) =>
  guessesAt(items, own).find((guess) => guess.rule === rule && guess.type === 'all')?.gain;

describe('a guess', () => {
  it('is worth the levels of what it picks above those of picking blindly', () => {
    expect(gainOf('longest')).toBe((5 - 2.75 + (4 - 2.5)) / 2);
    expect(gainOf('first')).toBe((5 - 2.75 + (1 - 2.5)) / 2);
    expect(gainOf('last')).toBe((3 - 2.75 + (4 - 2.5)) / 2);
  });

  it('counts all options alike where the rule cannot choose', () => {
    expect(gainOf('middle')).toBe((1.5 - 2.75 + (2.5 - 2.5)) / 2);
    expect(gainOf('most cue words')).toBe((5 - 2.75 + 0) / 2);
  });

  it('knows where the highest keys are', () => {
    expect(topIsLongest(items, own)).toBe(1);
    expect(topPlaces(items)).toEqual([0.5, 0, 0, 0.5]);
  });
});

describe('the reading age', () => {
  it.each([
    ['called', 1],
    ['wanted', 2],
    ['changes', 2],
    ['table', 2],
    ['people', 2],
    ['engineers', 3],
    ['two-week', 2],
    ["team's", 1],
    ['various', 3],
    ['responsibility', 6],
  ])('counts the syllables of %s: %i', (word, syllables) => {
    expect(syllablesIn(word)).toBe(syllables);
  });

  it('follows the formula of Flesch and Kincaid', () => {
    // Six words, six syllables, one sentence.
    expect(readingGrade(['The cat sat on the mat.'])).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 10);
  });

  it('takes every text for a sentence, with a full stop or without', () => {
    const grade = readingGrade(['The cat sat.', 'The dog ran.']);
    expect(readingGrade(['The cat sat', 'The dog ran'])).toBe(grade);
    expect(readingGrade(['The cat sat. The dog ran.'])).toBe(grade);
  });
});
