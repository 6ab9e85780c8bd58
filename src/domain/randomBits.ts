/**
 * Integer pseudo-randomness, the same on every machine. Not for secrets.
 */

/** 32 bits (0 to 2^32 - 1) that stand for a name: FNV-1a over its UTF-16 code units. */
export function bitsOf(name: string): number {
  let bits = 0x811c9dc5;
  for (let index = 0; index < name.length; index++) {
    bits = Math.imul(bits ^ name.charCodeAt(index), 0x01000193);
  }
  return bits >>> 0;
}

/**
 * The 32 random bits (0 to 2^32 - 1) number `index` of a seed: a Weyl sequence through the finishing
 * steps of MurmurHash3, after which every input bit has reached every output bit.
 */
export function bitsFrom(seed: number, index: number): number {
  const state = (seed + Math.imul(index + 1, 0x9e3779b9)) | 0;
  let mixed = state ^ (state >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
