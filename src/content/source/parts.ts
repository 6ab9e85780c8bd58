import * as v from 'valibot';
import { LEVELS } from '../../domain/scale';
import { nearest } from './nearest';

/** The small parts that the definition of the question files is put together from. */

/** Lower-case words joined by hyphens. `constructor` is a name that every object already has. */
export const id = v.pipe(
  v.string('Write a name here: small letters, digits and hyphens.'),
  v.regex(
    /^(?!constructor$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
    (issue) =>
      `"${issue.input}" cannot be a name: use small letters, digits and hyphens, starting with a letter.`,
  ),
);

export const text = v.pipe(
  v.string('Write a text here; put it in quotes if it is a number, a date or true/false.'),
  v.regex(/\S/, 'This text is empty.'),
);

export const level = v.picklist(LEVELS, 'A level is a whole number from 0 to 5.');
export const weight = v.picklist([1, 2, 3], 'A weight is 1, 2 or 3.');

export function number(least: number, most: number) {
  const sentence = `Write a number from ${least} to ${most} here.`;
  return v.pipe(v.number(sentence), v.minValue(least, sentence), v.maxValue(most, sentence));
}

export function wholeNumber(least: number, most: number) {
  return v.pipe(number(least, most), v.integer('Write a whole number here.'));
}

/** A list: lines that start with a dash, or entries in square brackets. */
export function list<Entry extends v.GenericSchema>(entry: Entry) {
  return v.array(entry, 'Write a list here: one line for each entry, starting with "- ".');
}

/** Entries under names that the author chooses. */
export function named<Entry extends v.GenericSchema>(entry: Entry) {
  return v.record(id, entry, 'Write names with a value each here, such as "name: value".');
}

/** Fixed keys, and no others: a misspelt key would otherwise be lost silently. */
export function shape<const Entries extends v.ObjectEntries>(entries: Entries) {
  const keys = Object.keys(entries);
  return v.strictObject(entries, (issue) => {
    const key = String(issue.path?.at(-1)?.key);
    if (issue.expected === 'never') {
      const guess = nearest(key, keys);
      const hint = guess ? `Did you mean "${guess}"?` : `Known here: ${keys.join(', ')}.`;
      return `"${key}" is not known here. ${hint}`;
    }
    if (issue.expected === 'Object') return `Write these here: ${keys.join(', ')}.`;
    return `"${key}" is missing here.`;
  });
}
