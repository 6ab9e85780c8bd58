/** Characters that a text in a backup may have; whoever types has room for 4,000. */
const LONGEST_WORDS = 20_000;
/** Invitations and openings may be files of their own. */
const LONGEST_LINK = 1_000_000;

/** Fields with a name, which stands among other words on a page. */
const NAMES: ReadonlySet<string> = new Set(['label', 'sentLabel']);
const LINKS: ReadonlySet<string> = new Set(['link', 'invitation', 'opening']);

/** Control characters, and what lets a name change the direction of the words around it. */
const NOT_IN_A_NAME = /[\p{Cc}\p{Bidi_Control}]/gu;
/** No keyboard types these two: they make any text read as another one. */
const OVERRIDES = /[\u202d\u202e]/g;

/**
 * A text from a file as it may be kept: without what makes it read as another one. Null for one that is
 * longer than anything this app writes.
 * @param field the name that it stands under
 */
export function importedText(field: string, text: string): string | null {
  if (text.length > (LINKS.has(field) ? LONGEST_LINK : LONGEST_WORDS)) return null;
  return text.replace(NAMES.has(field) ? NOT_IN_A_NAME : OVERRIDES, '');
}
