import type { Example } from '../../storage/savedAssessment';

/** Characters (UTF-16 units, as a text field counts) that each part of an example may have. */
export const LONGEST = { what: 500, when: 60, effect: 500, witness: 120 } as const satisfies Record<
  keyof Example,
  number
>;

export const EMPTY_EXAMPLE: Example = { what: '', when: '', effect: '', witness: '' };

/** Control characters but for the line break, and halves of a character. */
const NOT_TEXT = /[^\P{Cc}\n]|\p{Cs}/gu;

/** What was typed, as it is kept: trimmed, without what is no text, no longer than it may be. */
export function tidyExample(draft: Example): Example {
  const tidy = (part: keyof Example) =>
    draft[part].replace(/\r\n?/g, '\n').slice(0, LONGEST[part]).replace(NOT_TEXT, '').trim();
  return {
    what: tidy('what'),
    when: tidy('when'),
    effect: tidy('effect'),
    witness: tidy('witness'),
  };
}

export function isEmptyExample({ what, when, effect, witness }: Example): boolean {
  return !(what || when || effect || witness);
}

export function isSameExample(a: Example, b: Example): boolean {
  return a.what === b.what && a.when === b.when && a.effect === b.effect && a.witness === b.witness;
}
