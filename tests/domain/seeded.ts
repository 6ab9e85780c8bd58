/** Random numbers that come out the same in every run (mulberry32). */
export function seeded(seed: number) {
  let state = seed | 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    /** At least 0, below 1. */
    fraction,
    chance: (share: number) => fraction() < share,
    pick: <T>(values: readonly T[]) => values[Math.floor(fraction() * values.length)] as T,
    /** Standard normal (Box and Muller). */
    normal: () => Math.sqrt(-2 * Math.log(1 - fraction())) * Math.cos(2 * Math.PI * fraction()),
  };
}

export type Seeded = ReturnType<typeof seeded>;
