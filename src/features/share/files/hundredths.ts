/** Cut to hundredths, as links say estimates: what is shown in tenths stays the same. Null stays null. */
export function hundredths(value: number | null): number | null {
  return value === null ? null : Math.floor(value * 100 + 1e-7) / 100;
}
