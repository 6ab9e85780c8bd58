import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBase64Url } from '../../../src/link/base64url';
import { LONGEST_REMARK, normaliseRemark } from '../../../src/link/oneOnOne/remarks';
import { packContent, unpackContent } from '../../../src/link/oneOnOne/replyContent';
import { tinyEdition } from '../knownEditions';
import { words } from './exchange';
import { assessment } from './people';

describe('what a reply holds', () => {
  const { bank } = tinyEdition;
  const { target } = assessment;
  const read = (...bytes: (number | number[])[]) =>
    unpackContent(Uint8Array.from(bytes.flat()), target, bank);
  const text = (of: string) => [0, of.length, ...Buffer.from(of)];
  const noLabel = [0];
  // Two items with 8 values each: c is 3, not observed is 7.
  const answers = [3 * 8 + 7];
  const remark = [0, 0, ...text('now'), ...text('this')];
  const later = [0, 1, ...text('now'), ...text('that')];

  it('is written in one way', () => {
    const given = {
      answers: { 'clarity-a1': 'c', 'coaching-a1': 'not-observed' },
      remarks: { 'clarity-a1': { what: 'this', when: 'now' } },
      label: 'A',
    };
    expect(read(answers, [1, 0x41], remark)).toEqual(given);
    expect(toBase64Url(packContent(given, target, bank))).toBe(
      toBase64Url(Uint8Array.from([...answers, 1, 0x41, ...remark])),
    );
    expect(Object.keys(read(answers, noLabel, remark, later)?.remarks ?? {})).toHaveLength(2);
  });

  it.each<[string, (number | number[])[]]>([
    ['nothing', []],
    ['no length of a label', [answers]],
    ['a number that no answers make', [[64], noLabel]],
    ['a label that is cut short', [answers, [2, 0x41]]],
    ['a label with a control character', [answers, [2, 0x41, 0x07]]],
    ['a remark that is cut short', [answers, noLabel, remark.slice(0, -1)]],
    ['half a place of a remark', [answers, noLabel, [0]]],
    ['a remark on no item', [answers, noLabel, [0, 2, ...text('now'), ...text('this')]]],
    ['a remark without a word', [answers, noLabel, [0, 0, ...text(''), ...text('')]]],
    ['two remarks on one item', [answers, noLabel, remark, remark]],
    ['remarks in another order', [answers, noLabel, later, remark]],
    ['a remark with white space around it', [answers, noLabel, [0, 0, ...text(''), ...text(' x')]]],
    ['a remark with a bell', [answers, noLabel, [0, 0, ...text(''), ...text('x\u0007')]]],
    ['a time of two lines', [answers, noLabel, [0, 0, ...text('a\nb'), ...text('x')]]],
    ['a time of 61 letters', [answers, noLabel, [0, 0, ...text('a'.repeat(61)), ...text('x')]]],
    ['a byte more', [answers, noLabel, remark, [0]]],
  ])('is refused for %s', (_, bytes) => {
    expect(read(...bytes)).toBeNull();
  });
});

describe('a remark', () => {
  const long = fc.array(words, { maxLength: 15 }).map((parts) => parts.join(''));

  it('is normalised once and for all, well-formed and no longer than it may be', () => {
    fc.assert(
      fc.property(long, long, (what, when) => {
        const remark = normaliseRemark({ what, when });
        if (!remark) return;
        expect(normaliseRemark(remark)).toEqual(remark);
        expect([...remark.what].length).toBeLessThanOrEqual(LONGEST_REMARK.what);
        expect([...remark.when].length).toBeLessThanOrEqual(LONGEST_REMARK.when);
        expect(remark.what).toBe(remark.what.normalize('NFC'));
        expect(remark.what).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|\p{Bidi_Control}|\n{3}/u);
        expect(remark.when).not.toMatch(/\p{Cc}|\p{Cs}|\p{Bidi_Control}/u);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its lines, and is none without a word', () => {
    const what = ' First.\r\n\r\n\r\n\tThen\u202e that. ';
    expect(normaliseRemark({ what, when: 'in\nMay' })).toEqual({
      what: 'First.\n\nThen that.',
      when: 'in May',
    });
    expect(normaliseRemark({ what: ' \n\u0000', when: '\u202e' })).toBeNull();
  });
});
