import { NO_OPPORTUNITY, SKIPPED } from '../../domain/answerSheet';
import { LEVELS } from '../../domain/scale';
import type { CompetencyFile, ItemEntry } from '../definition';
import { type Authored, problemAt } from '../source/authored';
import type { Problem } from '../source/problem';
import type { Path } from '../source/yamlFile';
import { checkTwice } from './known';

/** Longest over shortest option, in characters: a longer one looks like the better answer. */
const LONGEST_TO_SHORTEST = 1.25;
/** Words of a situational stem. */
const STEM_WORDS = { least: 40, most: 70 } as const;
const SITUATIONAL_OPTIONS = 4;

/** Words that give away which option is wanted, with their forms. Source: domain brief, section e. */
const CUE_WORDS = new Set(
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
  const reserved: string[] = [SKIPPED, NO_OPPORTUNITY];
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
  const { type, months, retired, forms = [], options } = item;
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
  for (const [index, { id, rationale }] of options.entries()) {
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

function checkLengths(file: File, path: Path, { type, stem, options }: ItemEntry): Problem[] {
  const problems: Problem[] = [];
  const lengths = options.map(({ text }) => Array.from(text.trim()).length);
  const [longest, shortest] = [Math.max(...lengths), Math.min(...lengths)];
  if (longest > shortest * LONGEST_TO_SHORTEST) {
    const name = (length: number) => `"${options[lengths.indexOf(length)]?.id}"`;
    const sentence = `Option ${name(longest)} has ${longest} characters and ${name(shortest)} has ${shortest}; the longest may be 1.25 times the shortest at most (${Math.floor(shortest * LONGEST_TO_SHORTEST)} here).`;
    problems.push(
      problemAt(file, [...path, 'options', lengths.indexOf(longest), 'text'], sentence),
    );
  }
  const count = words(stem).length;
  if (type === 'situational' && (count < STEM_WORDS.least || count > STEM_WORDS.most)) {
    const sentence = `The stem of a situational question has ${STEM_WORDS.least} to ${STEM_WORDS.most} words; this one has ${count}.`;
    problems.push(problemAt(file, [...path, 'stem'], sentence));
  }
  return problems;
}

function checkCueWords(file: File, path: Path, { stem, options }: ItemEntry): Problem[] {
  const texts = [
    { text: stem, at: [...path, 'stem'] },
    ...options.map(({ text }, index) => ({ text, at: [...path, 'options', index, 'text'] })),
  ];
  return texts.flatMap(({ text, at }) =>
    [...new Set(words(text))]
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
