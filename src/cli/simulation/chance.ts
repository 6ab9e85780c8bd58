import { bitsFrom, bitsOf } from '../../domain/randomBits';

/** Random numbers that come out the same in every run, for one name: a person, or one of their answers. */
export function chanceFor(name: string) {
  const seed = bitsOf(name);
  let drawn = 0;
  /** Above 0, below 1. */
  const fraction = () => (bitsFrom(seed, drawn++) + 0.5) / 2 ** 32;
  return {
    fraction,
    /** Standard normal (Box and Muller). For people who do not exist, so that engines may differ. */
    normal: () => Math.sqrt(-2 * Math.log(fraction())) * Math.cos(2 * Math.PI * fraction()),
  };
}
