import { normaliseLine } from './freeText';

/** Code points that a label may have: enough for a name in any script. */
export const LONGEST_LABEL = 40;

/**
 * A label as it may travel: composed (NFC), on one line, without control characters, direction
 * overrides and halves of a character, at most 40 code points. Text that has nothing else becomes
 * the empty string, which is no label.
 */
export function normaliseLabel(text: string): string {
  return normaliseLine(text, LONGEST_LABEL);
}
