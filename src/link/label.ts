/** Code points that a label may have: enough for a name in any script. */
export const LONGEST_LABEL = 40;

const NOT_TEXT = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
// Invisible, and able to make a name read as another one.
const BIDI_CONTROL = /\p{Bidi_Control}/gu;

/**
 * A label as it may travel: composed (NFC), on one line, without control characters, direction
 * overrides and halves of a character, at most 40 code points. Text that has nothing else becomes
 * the empty string, which is no label.
 */
export function normaliseLabel(text: string): string {
  const clean = text.replace(/\s+/gu, ' ').replace(NOT_TEXT, '').replace(BIDI_CONTROL, '');
  const composed = [...clean.normalize('NFC').replace(/ +/g, ' ').trim()];
  return composed.slice(0, LONGEST_LABEL).join('').trim();
}
