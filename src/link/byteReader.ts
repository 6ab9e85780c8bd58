import { textOfUtf8 } from './freeText';

/** Zeros that stand in for missing bytes at most: a length in a link must not fill the memory. */
const MOST_ZEROS = 0x10000;

/**
 * Takes bytes one part after the other. What is asked for beyond the end comes as zeros, so that a
 * layout can be read to its end before anybody asks whether it was all there.
 */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #position: number;

  constructor(bytes: Uint8Array, position = 0) {
    this.#bytes = bytes;
    this.#position = position;
  }

  /** Bytes asked for so far; more than there are where some are missing. */
  get position(): number {
    return this.#position;
  }

  get isShort(): boolean {
    return this.#position > this.#bytes.length;
  }

  /** What was not taken yet. */
  get rest(): Uint8Array {
    return this.#bytes.subarray(this.#position);
  }

  take(length: number): Uint8Array {
    const there = this.rest.subarray(0, length);
    this.#position += length;
    if (there.length === length) return there;
    const filled = new Uint8Array(Math.max(there.length, Math.min(length, MOST_ZEROS)));
    filled.set(there);
    return filled;
  }

  /** A big-endian number of this many bytes, at most 4. */
  takeNumber(length: number): number {
    return this.take(length).reduce((number, byte) => number * 256 + byte, 0);
  }

  /** A text that `packText` wrote; null where these bytes are no UTF-8. */
  takeText(): string | null {
    return textOfUtf8(this.take(this.takeNumber(LENGTH_OF_TEXT)));
  }
}

const LENGTH_OF_TEXT = 2;
const MOST_BYTES = 0xffff;

/** A text as its length in bytes (two, big-endian) and UTF-8. @throws RangeError for a longer one */
export function packText(text: string): Uint8Array {
  const utf8 = new TextEncoder().encode(text);
  if (utf8.length > MOST_BYTES) throw new RangeError('A text is too long for a link.');
  return Uint8Array.from([utf8.length >> 8, utf8.length & 0xff, ...utf8]);
}
