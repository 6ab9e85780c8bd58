import { words } from '../../content/check/item';
import type { ItemWording, OwnWording } from '../../content/wording';
import type { Item } from '../../domain/item';
import { mean } from './table';

/**
 * The school grade that a text asks for, by Flesch and Kincaid: 9 is about 14 years of age.
 * Every text counts as a sentence at least, also without a full stop.
 * Source: Kincaid and others, 1975: 0.39 words per sentence + 11.8 syllables per word - 15.59.
 */
export function readingGrade(texts: readonly string[]): number {
  const sentences = texts.flatMap((text) => text.split(/[.!?]+["”’)]*(?:\s+|$)/)).filter(hasWords);
  const all = sentences.flatMap(words);
  if (all.length === 0) return 0;
  const syllables = all.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (all.length / sentences.length) + 11.8 * (syllables / all.length) - 15.59;
}

/** The grade of an item as it is asked: its stem and all options. */
export function gradeOf({ stem, options }: ItemWording): number {
  return readingGrade([stem, ...Object.values(options).map(({ text }) => text)]);
}

const HARDEST = 5;

export function readingLines(items: readonly Item[], { items: texts }: OwnWording): string {
  const grades = items
    .flatMap(({ id }) => (texts[id] ? [{ id, grade: gradeOf(texts[id]) }] : []))
    .sort((one, other) => other.grade - one.grade);
  const hardest = grades.slice(0, HARDEST).map(({ id, grade }) => `${id} ${grade.toFixed(1)}`);
  return [
    'Reading age, as a school grade (9 is about 14 years)',
    `  mean ${mean(grades.map(({ grade }) => grade)).toFixed(1)}; hardest: ${hardest.join(', ')}`,
  ].join('\n');
}

/** Syllables of an English word, by its letters: groups of vowels, without those that are not spoken. */
export function syllablesIn(word: string): number {
  return word
    .split(/[-'’]/)
    .filter((part) => part !== '' && !/^(?:s|t|d|ll|re|ve|m)$/.test(part))
    .reduce((sum, part) => sum + syllablesInPart(part), 0);
}

function syllablesInPart(part: string): number {
  if (/^\d+$/.test(part)) return part.length;
  const spoken = part
    // "called" has one, "wanted", "agreed" and "handled" have two.
    .replace(/(?<![tde]|[bcdfgkptz]l)ed$/, '')
    // "makes" has one, "changes" and "tables" have two.
    .replace(/(?<![cgsxze]|[cs]h|[bcdfgkptz]l)es$/, '')
    // "take" and "league" have one, "table" has two.
    .replace(/(?<=[gq])ue$|(?<![aeiouy]|[bcdfgkptz]l)e$/, '')
    .replace(/^y/, '');
  // "trial", "various" and "being" say both vowels; "special", "patient" and "million" do not.
  const apart = spoken.match(/(?<![tcsg])i(?:a|e[nt]|o(?!n))|(?<=[aeiouy])ing$/g) ?? [];
  return Math.max(1, (spoken.match(/[aeiouy]+/g) ?? []).length + apart.length);
}

function hasWords(text: string): boolean {
  return words(text).length > 0;
}
