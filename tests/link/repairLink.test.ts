import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLink, peekEdition } from '../../src/link/decodeLink';
import { encodeLink } from '../../src/link/encodeLink';
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
