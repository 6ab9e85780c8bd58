const NOT_TEXT = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
// Invisible, and able to make a name read as another one.
const BIDI_CONTROL = /\p{Bidi_Control}/gu;

/**
 * A line of somebody's own words as it may travel: composed (NFC), without line breaks, control
 * characters, direction overrides and halves of a character.
 * @param longest code points that are kept
 */
export function normaliseLine(text: string, longest: number): string {
  const clean = text.replace(/\s+/gu, ' ').replace(NOT_TEXT, '').replace(BIDI_CONTROL, '');
  const composed = [...clean.normalize('NFC').replace(/ +/g, ' ').trim()];
  return composed.slice(0, longest).join('').trim();
}

/** The same for several lines, with one blank line in a row at most. */
export function normaliseLines(text: string, longest: number): string {
  const lines = text.split(/\r\n?|\n/).map((line) => normaliseLine(line, Infinity));
  const composed = [
    ...lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  ];
  return composed.slice(0, longest).join('').trim();
}

/** The text that these bytes are in UTF-8; null where they are none. */
export function textOfUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
