import { importedText } from './importedText';

/** Why a text was not even parsed. */
export type JsonProblem = 'too-large' | 'not-json' | 'unsafe-keys';

/** Characters of the largest backup that is read; some hundred full assessments. */
export const LARGEST_BACKUP = 10_000_000;
/** A backup's own depth is 6: object, list, assessment, list, record, an example inside it. */
const DEEPEST = 8;
/** Objects and lists; a full assessment has about 150. */
const MOST_CONTAINERS = 200_000;
/** As many as the largest backup has; millions of bare numbers would fill the memory all the same. */
const MOST_VALUES = 600_000;

const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Parses a text from a stranger. Size, depth and number of parts are bounded before the parser
 * builds anything, so that a small file cannot fill the memory. Texts in it come out as `importedText`
 * leaves them.
 */
export function parseGuarded(
  text: string,
):
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: JsonProblem } {
  if (text.length > LARGEST_BACKUP || !isModest(text)) return { ok: false, problem: 'too-large' };
  let unsafe = false;
  let tooLong = false;
  try {
    const value: unknown = JSON.parse(text, (key, part: unknown) => {
      if (UNSAFE_KEYS.has(key)) unsafe = true;
      if (typeof part !== 'string') return part;
      const kept = importedText(key, part);
      if (kept === null) tooLong = true;
      return kept;
    });
    if (unsafe) return { ok: false, problem: 'unsafe-keys' };
    return tooLong ? { ok: false, problem: 'too-large' } : { ok: true, value };
  } catch {
    return { ok: false, problem: 'not-json' };
  }
}

/** Counts brackets and commas outside strings, without building anything. */
function isModest(text: string): boolean {
  let depth = 0;
  let containers = 0;
  let values = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') {
      inString = true;
    } else if (character === '{' || character === '[') {
      depth += 1;
      containers += 1;
      if (depth > DEEPEST || containers > MOST_CONTAINERS) return false;
    } else if (character === '}' || character === ']') {
      depth -= 1;
    } else if (character === ',') {
      values += 1;
      if (values > MOST_VALUES) return false;
    }
  }
  return true;
}
