import { describe, expect, it } from 'vitest';
import { normaliseLine, normaliseLines, textOfUtf8 } from '../../src/link/freeText';

describe('a line of free text', () => {
  it.each([
    ['a b', 'a \t\r\n  b'],
    ['ab', 'a\u0007b'],
    ['a b', 'a \u0000 b'],
    ['ab', 'a\ufdd0b'],
    ['', ' \n '],
  ])('is kept as %j when %j was typed', (kept, typed) => {
    expect(normaliseLine(typed, 100)).toBe(kept);
  });

  it('is cut after so many code points, composed first, without a space at the cut', () => {
    expect(normaliseLine('😀😀😀', 2)).toBe('😀😀');
    expect(normaliseLine('e\u0308e\u0308e\u0308', 2)).toBe('ëë');
    expect(normaliseLine('one two', 4)).toBe('one');
    expect(normaliseLine('one two', 7)).toBe('one two');
    expect(normaliseLine('  one two', 3)).toBe('one');
  });
});

describe('several lines of free text', () => {
  it.each([
    ['a\nb', 'a\r\nb'],
    ['a\nb', 'a\rb'],
    ['a\n\nb', 'a\n\nb'],
    ['a\n\nb', 'a\n\n\n\n\nb'],
    ['a\n\nb', 'a\n \n\t\n b '],
    ['a b', '\n\n a  b \n'],
    ['', '\n \n'],
  ])('are kept as %j when %j was typed', (kept, typed) => {
    expect(normaliseLines(typed, 100)).toBe(kept);
  });

  it('are cut after so many code points, line breaks included, without one at the cut', () => {
    expect(normaliseLines('ab\ncd', 4)).toBe('ab\nc');
    expect(normaliseLines('ab\ncd', 3)).toBe('ab');
    expect(normaliseLines('\n\nab\ncd', 4)).toBe('ab\nc');
    expect(normaliseLines('😀\n😀', 3)).toBe('😀\n😀');
  });
});

describe('bytes that should be text', () => {
  it('are that text, its byte-order mark included, or null', () => {
    expect(textOfUtf8(Uint8Array.from(Buffer.from('Zoë')))).toBe('Zoë');
    expect(textOfUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))).toBe('\ufeffA');
    expect(textOfUtf8(Uint8Array.of(0xff))).toBeNull();
    expect(textOfUtf8(Uint8Array.of(0xc3))).toBeNull();
  });
});
