import { CUE_WORDS, words } from '../../content/check/item';
import type { ItemWording, OwnWording } from '../../content/wording';
import type { Item, ItemType, Option } from '../../domain/item';
import { mean, percent, signed, table } from './table';

/*
 * How far a reader gets who does not read, but picks by a rule. An option is worth its keyed level;
 * where a rule cannot choose between several, each counts alike. Source: domain brief, section e.
 */

/**
 * What test-wise readers look for: asking and telling, proof, customers, candour, the long run. Words
 * for how far something reached (a whole product, all teams) are no cues here: reach is the scale.
 */
const TELLING = new Set(
  `agree agreed ask asked asks explain explained heard hear invite listen listened reason reasons
  share shared tell told together
  check checked compare compared data evidence learn measure measured numbers proof results show
  showed shown test tested tried
  client clients customer customers people user users
  admit honest mistake open openly plain responsible trust wrong
  aim aims direction future goal goals lasting later plan plans vision year years`.split(/\s+/),
);

export interface Guess {
  readonly rule: Rule;
  /** `all`: every item of the bank. */
  readonly type: ItemType | 'all';
  readonly items: number;
  /** Mean level gained over picking blindly; negative where the rule misleads. */
  readonly gain: number;
}

export type Rule = keyof typeof RULES;

const RULES = {
  longest: (options, texts) => most(options, (option) => lengthOf(option, texts)),
  shortest: (options, texts) => most(options, (option) => -lengthOf(option, texts)),
  first: (options) => options.slice(0, 1),
  middle: (options) => options.slice((options.length - 1) >> 1, (options.length >> 1) + 1),
  last: (options) => options.slice(-1),
  'most cue words': (options, texts) => most(options, (option) => cuesIn(option, texts)),
} as const satisfies Record<string, Pick>;

const RULE_NAMES = Object.keys(RULES) as Rule[];

type Pick = (options: readonly Option[], texts: ItemWording) => readonly Option[];

export const GUESSED_TYPES = ['anchor', 'situational', 'fact', 'all'] as const;

/** What each rule gains in each type of item, options in the order of the bank. */
export function guessesAt(items: readonly Item[], { items: texts }: OwnWording): Guess[] {
  return GUESSED_TYPES.flatMap((type) => {
    const own = items.filter((item) => type === 'all' || item.type === type);
    return RULE_NAMES.map((rule) => {
      const gains = own.map((item) => {
        const wording = texts[item.id];
        if (!wording) throw new RangeError(`There are no texts for ${item.id}.`);
        return meanLevel(RULES[rule](item.options, wording)) - meanLevel(item.options);
      });
      return { rule, type, items: own.length, gain: mean(gains) };
    });
  });
}

/** How often the highest key is the longest option, 0 to 1; equally long ones share. */
export function topIsLongest(items: readonly Item[], { items: texts }: OwnWording): number {
  return mean(
    items.map((item) => {
      const wording = texts[item.id];
      const longest = wording ? RULES.longest(item.options, wording) : [];
      return longest.filter((option) => option === topOf(item)).length / longest.length;
    }),
  );
}

/** How often the highest key stands at each place: shares of these items, which have as many options each. */
export function topPlaces(items: readonly Item[]): number[] {
  const places = items[0]?.options.length ?? 0;
  return Array.from({ length: places }, (_, place) =>
    mean(items.map((item) => Number(item.options[place] === topOf(item)))),
  );
}

export function guessingLines(items: readonly Item[], wording: OwnWording): string {
  const guesses = guessesAt(items, wording);
  const dilemmas = items.filter(({ type }) => type === 'situational');
  const others = items.filter(({ type }) => type !== 'situational');
  const spread = (own: readonly Item[]) => topPlaces(own).map(percent).join(' ');
  return [
    table(
      'Levels that somebody gains over picking blindly by picking',
      GUESSED_TYPES,
      RULE_NAMES.map((rule) => [
        rule,
        ...guesses.filter((guess) => guess.rule === rule).map(({ gain }) => signed(gain)),
      ]),
    ),
    `  the highest key is the longest option in ${percent(topIsLongest(dilemmas, wording))} of the dilemmas, ${percent(topIsLongest(others, wording))} of the others`,
    `  places of the highest key: ${spread(dilemmas)} in dilemmas, ${spread(others)} in the others`,
  ].join('\n');
}

/** Longest over shortest option, in characters. */
export function lengthRatio(item: Item, texts: ItemWording | undefined): number {
  const lengths = item.options.map((option) => (texts ? lengthOf(option, texts) : Number.NaN));
  return Math.max(...lengths) / Math.min(...lengths);
}

function topOf({ options }: Item): Option | undefined {
  return options.toSorted((one, other) => other.level - one.level)[0];
}

function lengthOf({ id }: Option, { options }: ItemWording): number {
  return Array.from(options[id]?.text ?? '').length;
}

function cuesIn({ id }: Option, { options }: ItemWording): number {
  const isCue = (word: string) => TELLING.has(word) || CUE_WORDS.has(word);
  return words(options[id]?.text ?? '').filter(isCue).length;
}

function most(options: readonly Option[], measure: (option: Option) => number): readonly Option[] {
  const highest = Math.max(...options.map(measure));
  return options.filter((option) => measure(option) === highest);
}

function meanLevel(options: readonly Option[]): number {
  return mean(options.map(({ level }) => level));
}
