import { describe, expect, it } from 'vitest';
import {
  GUESSED_TYPES,
  guessesAt,
  lengthRatio,
  topIsLongest,
  topPlaces,
} from '../../src/cli/report/guessing';
import { gradeOf } from '../../src/cli/report/readingAge';
import { words } from '../../src/content/check/item';
import { compileBank, describeProblem } from '../../src/content/compileBank';
import { readQuestions } from '../../src/content/readQuestions';
import { readQuestionFiles } from '../../src/content/source/questionFiles';
import type { ItemWording } from '../../src/content/wording';
import type { Item } from '../../src/domain/item';

/*
 * Whoever does not read the questions shall gain next to nothing, over the whole shipped bank and
 * with the options in the order of `npm run bank -- --json`. All limits are the method's.
 */

const sources = readQuestions('questions');
const { compiled, problems } = compileBank(sources);
const english = compiled?.texts.en;
if (!compiled || !english) throw new Error(problems.map(describeProblem).join('\n'));
const { own, manager } = english;
const items = compiled.bank.items.filter(({ forms }) => forms.length > 0);
const dilemmas = items.filter(({ options }) => options.length === 4);
const others = items.filter(({ options }) => options.length === 6);

function textsOf({ id }: Item): ItemWording {
  const texts = own.items[id];
  if (!texts) throw new Error(`There are no texts for ${id}.`);
  return texts;
}

const optionTexts = ({ options }: ItemWording) => Object.values(options).map(({ text }) => text);

describe('guessing', () => {
  it('is measured over every question', () => {
    expect(items.length).toBeGreaterThanOrEqual(140);
    expect(dilemmas.length + others.length).toBe(items.length);
  });

  it.each(items)('finds options of like length in $id', (item) => {
    expect(lengthRatio(item, textsOf(item))).toBeLessThanOrEqual(1.25);
  });

  it('finds the highest key in the longest option of 20 to 30% of the dilemmas', () => {
    const share = topIsLongest(dilemmas, own);
    expect(share).toBeGreaterThanOrEqual(0.2);
    expect(share).toBeLessThanOrEqual(0.3);
  });

  const guesses = guessesAt(items, own);

  it.each(
    ['longest', 'first', 'middle', 'last', 'most cue words'].flatMap((rule) =>
      GUESSED_TYPES.map((type) => ({ rule, type })),
    ),
  )('gains at most a quarter of a level by picking: $rule, $type', ({ rule, type }) => {
    const guess = guesses.find((one) => one.rule === rule && one.type === type);
    expect(guess?.items).toBeGreaterThan(0);
    expect(guess?.gain).toBeLessThanOrEqual(0.25);
  });

  it.each([
    ['dilemmas', dilemmas],
    ['other questions', others],
  ] as const)('finds the highest key of %s in no place much oftener than in another', (_, own) => {
    const places = topPlaces(own);
    for (const share of places) {
      expect(share * places.length).toBeGreaterThan(0.5);
      expect(share * places.length).toBeLessThan(1.5);
    }
  });

  it('finds no word that gives the answer away', () => {
    const banned =
      /\b(?:always|never|just|only|proactive(?:ly)?|strategic(?:ally)?|align(?:s|ed|ing|ment)?|empower(?:s|ed|ing|ment)?|data-driven|ensur(?:e|es|ed|ing)|holistic(?:ally)?)\b/i;
    const all = [own, manager].flatMap((kind) =>
      Object.values(kind.items).flatMap((texts) => [texts.stem, ...optionTexts(texts)]),
    );
    expect(all.filter((text) => banned.test(text))).toEqual([]);
  });
});

describe('a reader of about 14 years', () => {
  it.each(items)('gets through the stem of $id in 70 words', (item) => {
    expect(words(textsOf(item).stem).length).toBeLessThanOrEqual(70);
  });

  it.each(items)('reads $id: school grade 12 at most', (item) => {
    expect(gradeOf(textsOf(item))).toBeLessThanOrEqual(12);
  });

  it('reads the questions: school grade 9 at most on average', () => {
    const grades = items.map((item) => gradeOf(textsOf(item)));
    expect(grades.reduce((sum, grade) => sum + grade, 0) / grades.length).toBeLessThanOrEqual(9);
  });
});

describe('two questions', () => {
  it('share no six words in a row in their stems or anchors', () => {
    const anchors = items.filter(({ type }) => type === 'anchor');
    // Own and manager's wording of one text are the same text: they may say the same.
    const texts = [
      ...items.map((item) => ({ place: `${item.id} stem`, text: textsOf(item).stem })),
      ...anchors.flatMap((item) => placesIn(item.id, textsOf(item)).slice(1)),
      ...Object.entries(manager.items).flatMap(([id, own]) => placesIn(id, own)),
    ];
    const first = new Map<string, string>();
    const shared: string[] = [];
    for (const { place, text } of texts) {
      const all = words(text);
      for (let start = 0; start + 6 <= all.length; start++) {
        const six = all.slice(start, start + 6).join(' ');
        const before = first.get(six) ?? place;
        if (before !== place) shared.push(`${six}: ${before}, ${place}`);
        first.set(six, before);
      }
    }
    expect(shared).toEqual([]);
  });

  function placesIn(id: string, { stem, options }: ItemWording) {
    return [
      { place: `${id} stem`, text: stem },
      ...Object.entries(options).map(([option, { text }]) => ({ place: `${id} ${option}`, text })),
    ];
  }

  it('are the same dilemma in other clothes three times at most', () => {
    const skeletons = readQuestionFiles(sources).competencies.flatMap(({ content }) =>
      content.items.flatMap(({ skeleton }) =>
        skeleton ? [`${skeleton.scarce} against ${skeleton.against}`] : [],
      ),
    );
    expect(skeletons).toHaveLength(dilemmas.length);
    for (const name of skeletons) {
      expect(skeletons.filter((other) => other === name).length, name).toBeLessThanOrEqual(3);
    }
  });
});
