import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLink, peekEdition } from '../../src/link/decodeLink';
import { encodeLink } from '../../src/link/encodeLink';
import { fragmentOf, LINK_KINDS, repairLink } from '../../src/link/repairLink';
import { arbitraryShared, sampleLinks } from './arbitraries';
import { decorations } from './decorations';
import { companyEdition } from './knownEditions';

describe('a link that a messenger decorated', () => {
  it.each(Object.entries(decorations))('opens with %s', (_, decorate) => {
    fc.assert(
      fc.property(arbitraryShared(companyEdition.bank), (shared) => {
        const link = encodeLink(shared, companyEdition);
        const decorated = decorate(link);
        expect(decodeLink(decorated, [companyEdition])).toEqual(decodeLink(link, [companyEdition]));
        expect(decodeLink(decorated, [companyEdition]).ok).toBe(true);
        expect(peekEdition(decorated)).toBe('1.3');
      }),
      { numRuns: 50 },
    );
  });

  it('with any two of these opens as it was or is refused, and mostly opens', () => {
    const [link = ''] = sampleLinks(companyEdition, 1, 5);
    const expected = decodeLink(link, [companyEdition]);
    const results = Object.values(decorations).flatMap((inner) =>
      Object.values(decorations).map((outer) => decodeLink(outer(inner(link)), [companyEdition])),
    );
    const opened = results.filter((result) => result.ok);
    for (const result of opened) expect(result).toEqual(expected);
    expect(opened.length).toBeGreaterThan(0.8 * results.length);
  });
});

describe('a bare link', () => {
  it.each(Object.entries(LINK_KINDS))('with the letter %s opens a %s', (letter, kind) => {
    const link = { kind, version: 12, payload: 'Ab-_9' };
    expect(fragmentOf(link)).toBe(`#/${letter}/12.Ab-_9`);
    expect(repairLink(fragmentOf(link))).toEqual(link);
  });

  it('is found after a percent-encoding done three times, not four', () => {
    const often = (times: number) => '#/r/1.AA'.replaceAll('/', `%${'25'.repeat(times - 1)}2F`);
    expect(repairLink(often(3))?.payload).toBe('AA');
    expect(repairLink(often(4))).toBeNull();
  });

  it('has a version of at most three digits, without a zero before them', () => {
    expect(repairLink('#/r/999.AA')?.version).toBe(999);
    expect(repairLink('#/r/0.AA')?.version).toBe(0);
    for (const text of ['#/r/1000.AA', '#/r/01.AA', '#/r/.AA', '#/x/1.AA', 'or/1.AA']) {
      expect(repairLink(text)).toBeNull();
    }
  });

  it('keeps characters beyond ASCII as they are, encoded or not', () => {
    expect(repairLink('#/r/1.AA%C3%A4')?.payload).toBe('AA');
    expect(repairLink('ä #/r/1.AA')?.payload).toBe('AA');
  });

  it.each([...'\u2010\u2011\u2012\u2013\u2212'])('has a hyphen where %j was made of it', (dash) => {
    expect(repairLink(`#/r/1.A${dash}A`)?.payload).toBe('A-A');
  });

  it.each([...'\u00ad\u200b\u200c\u200d\u2060\u00a0\t '])(
    'has nothing where %j broke it',
    (gap) => {
      expect(repairLink(`#/r${gap}/1.A${gap}A`)?.payload).toBe('AA');
    },
  );

  it('keeps an equals sign and an angle bracket out only at the end of a line', () => {
    expect(repairLink('#/r/1.A=\r\n> > A')?.payload).toBe('AA');
    expect(repairLink('#/r/1.A\n>A')?.payload).toBe('AA');
    expect(repairLink('#/r/1.A=A')?.payload).toBe('A');
    expect(repairLink('#/r/1.A>A')?.payload).toBe('A');
  });
});

describe('the edition of a link', () => {
  // Edition 1.3, then anything: what a link says of itself before it is read.
  const payload = 'AQMAAAAA';

  it.each([
    ['r', 2],
    ['i', 1],
    ['y', 1],
    ['o', 1],
    ['j', 1],
  ] as const)('is known of %s up to version %d', (letter, newest) => {
    for (let version = 1; version <= newest; version++) {
      expect(peekEdition(`#/${letter}/${version}.${payload}`)).toBe('1.3');
    }
    expect(peekEdition(`#/${letter}/${newest + 1}.${payload}`)).toBeNull();
    expect(peekEdition(`#/${letter}/0.${payload}`)).toBeNull();
  });

  it('is not known of a locked link, of no link, and of one that was cut off before it', () => {
    expect(peekEdition(`#/k/1.${payload}`)).toBeNull();
    expect(peekEdition('hello')).toBeNull();
    expect(peekEdition('#/r/1.AQMAA')).toBeNull();
    expect(peekEdition('#/r/1.AQMAAA')).toBe('1.3');
  });

  it('is looked for in up to a million characters', () => {
    const link = `#/y/1.${payload}`;
    expect(peekEdition(link.padEnd(1_000_000, 'A'))).toBe('1.3');
    expect(peekEdition(link.padEnd(1_000_001, 'A'))).toBeNull();
  });
});
