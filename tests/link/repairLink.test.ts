import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLink, peekEdition } from '../../src/link/decodeLink';
import { encodeLink } from '../../src/link/encodeLink';
import { arbitraryShared, sampleLinks } from './arbitraries';
import { companyEdition } from './knownEditions';

const folded = (text: string, width: number, fold: string) =>
  text.replace(new RegExp(`.{${width}}(?=.)`, 'g'), (line) => line + fold);

/** What happens to a link on its way; each must open as if nothing had. */
const decorations: Record<string, (link: string) => string> = {
  nothing: (link) => link,
  'no hash sign': (link) => link.slice(1),
  'no hash sign and no slash': (link) => link.slice(2),
  'the address of the app': (link) => `https://example.org/next-rung/${link}`,
  'an address with a query': (link) => `https://example.org/?fbclid=IwAR0x-y_z${link}`,
  'a server path in place of the fragment': (link) => `https://example.org${link.slice(1)}`,
  'white space around it': (link) => ` \n\t${link}\r\n `,
  'a full stop': (link) => `${link}.`,
  'a comma': (link) => `${link},`,
  'a closing bracket': (link) => `(${link})`,
  'angle brackets': (link) => `<https://example.org/${link}>`,
  'half of the angle brackets': (link) => `${link}>`,
  'a slash': (link) => `${link}/`,
  'single quotes': (link) => `'${link}'`,
  'double quotes': (link) => `"${link}"`,
  'an encoded equals sign': (link) => `${link}%3D`,
  padding: (link) => `${link}==`,
  'an ellipsis': (link) => `${link}…`,
  markdown: (link) => `[my result](https://example.org/${link})`,
  'markdown emphasis': (link) => `_${link}_`,
  stars: (link) => `**${link}**`,
  'an HTML attribute': (link) => `<a href="https://example.org/${link}">my result</a>`,
  'an HTML entity': (link) => `${link}&gt;`,
  'a sentence': (link) => `Here is my result: https://example.org/${link} What do you think?`,
  'a sentence stuck to it': (link) => `${link}What`,
  'a tracking suffix': (link) => `${link}?fbclid=IwAR0x-y_z`,
  'several tracking suffixes': (link) => `${link}&utm_source=chat&utm_medium=x`,
  'another fragment': (link) => `${link}#top`,
  'a second link': (link) => `${link} #/r/1.AAAA`,
  'percent-encoding': (link) => encodeURIComponent(link),
  'percent-encoding done twice': (link) => encodeURIComponent(encodeURIComponent(link)),
  'percent-encoding done three times': (link) =>
    encodeURIComponent(encodeURIComponent(encodeURIComponent(link))),
  'percent-encoding in lower case': (link) => link.replaceAll('/', '%2f'),
  'percent-encoding of everything': (link) =>
    link.replace(/[!-~]/g, (c) => `%${c.charCodeAt(0).toString(16)}`),
  'line breaks': (link) => folded(link, 20, '\n'),
  'line breaks of Windows': (link) => folded(link, 13, '\r\n'),
  'a quoting mail': (link) => `> ${folded(link, 17, '\r\n> ')}`,
  'a mail quoted twice': (link) => `>> ${folded(link, 17, '\n>> ')}`,
  'quoted-printable': (link) => folded(link, 11, '=\r\n'),
  spaces: (link) => folded(link, 9, ' '),
  'hard spaces': (link) => folded(link, 9, '\u00a0'),
  'zero-width spaces': (link) => folded(link, 7, '\u200b'),
  'soft hyphens': (link) => folded(link, 7, '\u00ad'),
  'a byte-order mark': (link) => `\ufeff${link}`,
  'pretty dashes': (link) => link.replaceAll('--', '—'),
  'hyphens that do not break': (link) => link.replaceAll('-', '\u2011'),
};

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
