/** Why an act of the 1:1 was refused, as the pages say it. */
export type Trouble = 'not-secure' | 'not-finished' | 'no-edition' | 'unexpected';

/** The stores reject with a word for what a person can do something about. */
export function troubleOf(error: unknown): Trouble {
  const word = error instanceof Error ? error.message : '';
  return word === 'not-secure' || word === 'not-finished' ? word : 'unexpected';
}
