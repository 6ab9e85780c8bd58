import type { Locale } from './locales';

const ACCENTED: Record<string, string> = {
  a: 'á',
  b: 'ƀ',
  c: 'ç',
  d: 'ð',
  e: 'é',
  f: 'ƒ',
  g: 'ĝ',
  h: 'ĥ',
  i: 'í',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ɱ',
  n: 'ñ',
  o: 'ó',
  p: 'þ',
  q: 'ɋ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ú',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
};
/** Placeholders and tags must survive as they are. */
const KEPT = /(\{\{[^}]*\}\}|<[^>]*>|\$t\([^)]*\))/;

/** One text in a pseudo-locale: accented and a third longer, or forced right to left. */
export function pseudo(text: string, locale: Locale): string {
  if (locale === 'ar-XB') return `\u202e${text}\u202c`;
  const accented = text
    .split(KEPT)
    .map((part, index) => (index % 2 ? part : part.replace(/[a-z]/g, (c) => ACCENTED[c] ?? c)))
    .join('');
  return `${accented}${' ~'.repeat(Math.ceil(text.length / 6))}`;
}

/**
 * Every text in a tree of texts; numbers and keys stay. A language with more plural forms than English
 * gets each of them from "other".
 */
export function pseudoTree<T>(tree: T, locale: Locale): T {
  if (typeof tree === 'string') return pseudo(tree, locale) as T;
  if (Array.isArray(tree)) return tree.map((value) => pseudoTree(value, locale)) as T;
  if (typeof tree === 'object' && tree !== null) {
    return Object.fromEntries(
      Object.entries(tree).flatMap(([key, value]) =>
        pluralKeys(key, tree, locale).map((name) => [name, pseudoTree(value, locale)]),
      ),
    ) as T;
  }
  return tree;
}

function pluralKeys(key: string, siblings: object, locale: Locale): string[] {
  if (!key.endsWith('_other')) return [key];
  const stem = key.slice(0, -'_other'.length);
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const missing = forms.map((form) => `${stem}_${form}`).filter((name) => !(name in siblings));
  return [key, ...missing];
}
