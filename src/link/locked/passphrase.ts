import { wordlist } from '@scure/bip39/wordlists/english.js';

/** Words of a new passphrase: each is one of 2,048, so six are 66 bits to guess. */
export const WORDS = 6;

/** A new passphrase of random words, lower case, one space between them. Stands alone for the sake of its list. */
export function newPassphrase(words: number = WORDS): string {
  // 65,536 is a whole multiple of 2,048, so that no word is likelier than another.
  const numbers = crypto.getRandomValues(new Uint16Array(words));
  return Array.from(numbers, (number) => wordlist[number % wordlist.length]).join(' ');
}
