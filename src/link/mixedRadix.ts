/** Bytes that hold every combination of digits of these radices, and no byte more. */
export function bytesForRadices(radices: readonly number[]): number {
  const combinations = radices.reduce((product, radix) => product * BigInt(radix), 1n);
  return combinations > 1n ? Math.ceil((combinations - 1n).toString(16).length / 2) : 0;
}

/**
 * Digits (each 0 to its radix - 1) as one big-endian number, the first the most significant, in
 * the fewest bytes that fit every combination of the same radices.
 * @throws RangeError for a digit outside its radix
 */
export function packDigits(digits: readonly number[], radices: readonly number[]): Uint8Array {
  let number = 0n;
  radices.forEach((radix, index) => {
    const digit = digits[index] ?? -1;
    if (!Number.isInteger(digit) || digit < 0 || digit >= radix) {
      throw new RangeError(`The digit ${digit} does not fit the radix ${radix}.`);
    }
    number = number * BigInt(radix) + BigInt(digit);
  });
  const bytes = new Uint8Array(bytesForRadices(radices));
  for (let index = bytes.length - 1; index >= 0; index--) {
    bytes[index] = Number(number & 0xffn);
    number >>= 8n;
  }
  return bytes;
}

/** The digits that `packDigits` put into these bytes; null for a number that no digits make. */
export function unpackDigits(bytes: Uint8Array, radices: readonly number[]): number[] | null {
  let number = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  const digits = radices.toReversed().map((radix) => {
    const digit = Number(number % BigInt(radix));
    number /= BigInt(radix);
    return digit;
  });
  return number === 0n ? digits.toReversed() : null;
}
