import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, packText } from '../../src/link/byteReader';
import { isSame } from '../../src/link/bytes';

describe('a byte reader', () => {
  it('gives bytes one part after the other, and knows what is left', () => {
    const reader = new ByteReader(Uint8Array.of(9, 1, 2, 3, 4), 1);
    expect(reader.position).toBe(1);
    expect([...reader.take(2)]).toEqual([1, 2]);
    expect([...reader.rest]).toEqual([3, 4]);
    expect(reader.takeNumber(2)).toBe(0x0304);
    expect(reader.position).toBe(5);
    expect([...reader.rest]).toEqual([]);
    expect(reader.isShort).toBe(false);
  });

  it('starts at the start, and reads numbers of four bytes without a sign', () => {
    expect(new ByteReader(Uint8Array.of(255, 255, 255, 254)).takeNumber(4)).toBe(0xffff_fffe);
  });

  it('gives zeros for what is missing, and says that it was short', () => {
    const reader = new ByteReader(Uint8Array.of(1, 2));
    expect([...reader.take(4)]).toEqual([1, 2, 0, 0]);
    expect(reader.isShort).toBe(true);
    expect(reader.position).toBe(4);
    expect([...reader.take(1)]).toEqual([0]);
  });

  it('does not fill the memory where a link asks for much', () => {
    const reader = new ByteReader(Uint8Array.of(1));
    expect(reader.take(2 ** 40)).toHaveLength(65_536);
    expect(reader.isShort).toBe(true);
    const many = new Uint8Array(70_000).fill(7);
    expect(isSame(new ByteReader(many).take(2 ** 40), many)).toBe(true);
  });
});

describe('a text in a link', () => {
  it('has its length in two bytes before it, and comes back', () => {
    expect([...packText('Zoë')]).toEqual([0, 4, 0x5a, 0x6f, 0xc3, 0xab]);
    expect([...packText('')]).toEqual([0, 0]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(new ByteReader(packText(text)).takeText()).toBe(text);
      }),
    );
  });

  it('may have 65,535 bytes and no more', () => {
    const longest = 'x'.repeat(65_535);
    expect(new ByteReader(packText(longest)).takeText()).toBe(longest);
    expect(() => packText(`${longest}x`)).toThrow(RangeError);
  });

  it('is null where its bytes are no UTF-8', () => {
    expect(new ByteReader(Uint8Array.of(0, 2, 0xc3, 0x28)).takeText()).toBeNull();
  });
});
