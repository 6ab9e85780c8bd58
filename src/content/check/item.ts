import { NO_OPPORTUNITY, NOT_OBSERVED, SKIPPED } from '../../domain/answerSheet';
import { RESERVE_ITEMS } from '../../domain/form';
import { LEVELS } from '../../domain/scale';
import type { CompetencyFile } from '../definition';
import type { ItemEntry } from '../itemDefinition';
import { type Authored, problemAt } from '../source/authored';
import type { Problem } from '../source/problem';
import type { Path } from '../source/yamlFile';
import { checkTwice } from './known';

/** Longest over shortest option, in characters: a longer one looks like the better answer. */
const LONGEST_TO_SHORTEST = 1.25;
/** Words of a situational stem. */
const STEM_WORDS = { least: 40, most: 70 } as const;
const SITUATIONAL_OPTIONS = 4;
/** Words of an option, in either wording. */
const OPTION_WORDS = 26;

/** Words that give away which option is wanted, with their forms. Source: domain brief, section e. */
export const CUE_WORDS: ReadonlySet<string> = new Set(
  `always never just only proactive proactively strategic strategically align aligned aligning aligns
  alignment empower empowered empowering empowers empowerment data-driven ensure ensured ensures
  ensuring holistic holistically`.split(/\s+/),
);

type File = Authored<CompetencyFile>;

/** The rules of one question that can be measured. Source: domain brief, section e. */
export function checkItem(file: File, path: Path, item: ItemEntry): Problem[] {
  return [
    ...checkKeys(file, path, item),
    ...checkOptionIds(file, path, item),
    ...checkExtras(file, path, item),
    ...checkLengths(file, path, item),
    ...checkCueWords(file, path, item),
  ];
}

function checkKeys(file: File, path: Path, { type, options }: ItemEntry): Problem[] {
  const at = [...path, 'options'];
  const levels = options.map(({ level }) => level);
  if (type !== 'situational') {
    return levels.toSorted().join() === LEVELS.join()
      ? []
      : [
          problemAt(
            file,
            at,
            `A question of type ${type} has six options, one for each level from 0 to 5; these have ${levels.join(', ')}.`,
          ),
        ];
  }
  const distinct = new Set(levels).size === levels.length;
  return distinct && levels.length === SITUATIONAL_OPTIONS
    ? []
    : [
        problemAt(
          file,
          at,
          `A situational question has four options with four different levels; these have ${levels.join(', ')}.`,
        ),
      ];
}

function checkOptionIds(file: File, path: Path, { options }: ItemEntry): Problem[] {
  const ids = options.map(({ id }) => id);
  const reserved: string[] = [SKIPPED, NO_OPPORTUNITY, NOT_OBSERVED];
  return [
    ...checkTwice(file, ids, (index) => [...path, 'options', index, 'id']),
    ...ids.flatMap((id, index) =>
      reserved.includes(id)
        ? [
            problemAt(
              file,
              [...path, 'options', index, 'id'],
              `An option cannot be called "${id}": that word is kept for answers without an option.`,
            ),
          ]
        : [],
    ),
  ];
}

/** What one type of question needs and the others do not have. */
function checkExtras(file: File, path: Path, item: ItemEntry): Problem[] {
  const { type, months, retired, forms = [], managerStem, options, skeleton } = item;
  const problems: Problem[] = [];
  const say = (sentence: string, ...deeper: (string | number)[]) =>
    problems.push(problemAt(file, [...path, ...deeper], sentence));
  if (type === 'anchor' && months === undefined) {
    say('An anchor says how many months it looks back on: add "months: 12".');
  }
  if (type !== 'anchor' && months !== undefined) say('Anchors alone have months.', 'months');
  if (retired && forms.length > 0)
    say('A retired question is in no form: take "forms" out.', 'forms');
  if (!retired && forms.length === 0) {
    say('This question is in no form: add "forms", or "retired: true" if it is asked no more.');
  }
  if (forms.includes(RESERVE_ITEMS) && forms.length > 1) {
    say('A question in the reserve is in no form yet: take the other forms out.', 'forms');
  }
  if (type === 'situational' && skeleton === undefined) {
    say('A situational question says what kind of dilemma it is: add "skeleton".');
  }
  if (type !== 'situational' && skeleton !== undefined) {
    say('Situational questions alone have a skeleton.', 'skeleton');
  }
  if (type === 'anchor' && managerStem === undefined) {
    say('An anchor is put to managers as well: add "managerStem".');
  }
  if (type !== 'anchor' && managerStem !== undefined) {
    say('Anchors alone are put to managers.', 'managerStem');
  }
  for (const [index, { id, manager, rationale }] of options.entries()) {
    if (type === 'anchor' && manager === undefined) {
      const sentence = `Option "${id}" needs "manager": the same act as somebody's manager could have seen it.`;
      say(sentence, 'options', index);
    }
    if (type !== 'anchor' && manager !== undefined) {
      say('Anchors alone are put to managers.', 'options', index, 'manager');
    }
    if (type === 'situational' && rationale === undefined) {
      say(
        `Option "${id}" needs a rationale: one sentence on why it has its level.`,
        'options',
        index,
      );
    }
    if (type !== 'situational' && rationale !== undefined) {
      say('Situational questions alone have a rationale.', 'options', index, 'rationale');
    }
  }
  return problems;
}

function checkLengths(file: File, path: Path, item: ItemEntry): Problem[] {
  const problems = [
    ...checkOptionLengths(file, path, item, 'text'),
    ...checkOptionLengths(file, path, item, 'manager'),
  ];
  const count = words(item.stem).length;
  if (item.type === 'situational' && (count < STEM_WORDS.least || count > STEM_WORDS.most)) {
    const sentence = `The stem of a situational question has ${STEM_WORDS.least} to ${STEM_WORDS.most} words; this one has ${count}.`;
    problems.push(problemAt(file, [...path, 'stem'], sentence));
  }
  return problems;
}

function checkOptionLengths(
  file: File,
  path: Path,
  { options }: ItemEntry,
  wording: 'text' | 'manager',
): Problem[] {
  const texts = options.map((option) => option[wording]);
  // What is missing is told elsewhere.
  if (texts.includes(undefined)) return [];
  const problems: Problem[] = [];
  const lengths = texts.map((text = '') => Array.from(text.trim()).length);
  const [longest, shortest] = [Math.max(...lengths), Math.min(...lengths)];
  const at = (index: number): Path => [...path, 'options', index, wording];
  if (longest > shortest * LONGEST_TO_SHORTEST) {
    const name = (length: number) => `"${options[lengths.indexOf(length)]?.id}"`;
    const sentence = `Option ${name(longest)} has ${longest} characters and ${name(shortest)} has ${shortest}; the longest may be 1.25 times the shortest at most (${Math.floor(shortest * LONGEST_TO_SHORTEST)} here).`;
    problems.push(problemAt(file, at(lengths.indexOf(longest)), sentence));
  }
  for (const [index, text = ''] of texts.entries()) {
    const count = words(text).length;
    if (count <= OPTION_WORDS) continue;
    const sentence = `An option has ${OPTION_WORDS} words at most; this one has ${count}.`;
    problems.push(problemAt(file, at(index), sentence));
  }
  return problems;
}

function checkCueWords(file: File, path: Path, item: ItemEntry): Problem[] {
  const { stem, managerStem, options } = item;
  const texts = [
    { text: stem, at: [...path, 'stem'] },
    { text: managerStem, at: [...path, 'managerStem'] },
    ...options.flatMap(({ text, manager }, index) => [
      { text, at: [...path, 'options', index, 'text'] },
      { text: manager, at: [...path, 'options', index, 'manager'] },
    ]),
  ];
  return texts.flatMap(({ text, at }) =>
    [...new Set(words(text ?? ''))]
      .filter((word) => CUE_WORDS.has(word))
      .map((word) =>
        problemAt(file, at, `"${word}" hints at the wanted answer; say it with another word.`),
      ),
  );
}

/** Words in small letters; "two-week" and "team's" are one word each. */
export function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}
