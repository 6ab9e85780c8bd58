import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOfBase64Url, toBase64Url } from '../../src/link/base64url';
import { crc32 } from '../../src/link/crc32';
import { decodeLink, peekEdition } from '../../src/link/decodeLink';
import { encodeLink } from '../../src/link/encodeLink';
import type { KnownEdition, SharedAssessment } from '../../src/link/sharedAssessment';
import { packAnswers } from '../../src/link/v1/answers';
import { type EXTRAS, packHead } from '../../src/link/v1/head';
import { packStamp } from '../../src/link/v1/stamp';
import { companyEdition, tinyEdition } from './knownEditions';

const PREFIX = '#/r/1.';
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const shared: SharedAssessment = {
  assessment: {
    edition: '1.3',
    rater: 'self',
    form: 'short',
    askedRole: 'lead',
    target: { role: 'head', stage: 'young', contexts: ['remote'] },
    answers: { 'clarity-a1': 'e', 'clarity-f1': 'd', 'coaching-a1': 'no-opportunity' },
  },
  label: 'Zoë',
  month: '2026-11',
  request: 'your-view',
};
const { answers, ...circumstances } = shared.assessment;
const link = encodeLink(shared, companyEdition);
const { bank } = companyEdition;

function problemOf(text: string, editions: KnownEdition[] = [companyEdition]) {
  const result = decodeLink(text, editions);
  return result.ok ? 'none' : result.problem;
}

function editionNamed(edition: string): KnownEdition {
  return { ...companyEdition, bank: { ...bank, edition } };
}

/** A link as somebody else might write it: any body with a checksum that holds. */
function forge(body: Iterable<number>): string {
  const digest = Buffer.from(companyEdition.digest, 'hex');
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(Buffer.from('1'), digest, body));
  return PREFIX + toBase64Url(Uint8Array.from([...body, ...checksum]));
}

function bytesOf(text: string): number[] {
  return [...(bytesOfBase64Url(text.slice(PREFIX.length)) ?? [])];
}

describe('a text that is no link', () => {
  it.each([
    '',
    '#',
    '#/',
    '#/quiz',
    '#/r/',
    '#/r/x.AAAA',
    '#/r/1',
    '#/r/01.AAAA',
    '#/r/0.AAAA',
    'https://example.org/our/1.AAAA',
    '{}',
  ])('%j is called no link', (text) => {
    expect(problemOf(text)).toEqual({ kind: 'not-a-link' });
  });

  it('is refused for its length before anything is read', () => {
    const bomb = link + 'A'.repeat(1_000_000);
    expect(problemOf(bomb)).toEqual({ kind: 'too-long', length: bomb.length, longest: 4000 });
    expect(peekEdition(bomb)).toBeNull();
  });
});

describe('a link from elsewhere', () => {
  it('of a newer format says so', () => {
    expect(problemOf('#/r/2.AAAA')).toEqual({ kind: 'newer-version', version: 2 });
    expect(problemOf(link.replace('/1.', '/17.'))).toEqual({ kind: 'newer-version', version: 17 });
  });

  it('of a newer edition says which, and which is the newest known', () => {
    expect(problemOf(link, [editionNamed('1.2'), editionNamed('0.9')])).toEqual({
      kind: 'newer-edition',
      edition: '1.3',
      newestKnown: '1.2',
    });
    expect(problemOf(link, [editionNamed('0.20')])).toMatchObject({ kind: 'newer-edition' });
  });

  it('of a trial edition that is no longer kept says so', () => {
    const trial = encodeLink(
      { assessment: { ...shared.assessment, edition: '0.9' } },
      editionNamed('0.9'),
    );
    expect(problemOf(trial)).toEqual({ kind: 'retired-edition', edition: '0.9' });
  });

  it('of a customised bank says that the questions are others', () => {
    const customised = { ...companyEdition, digest: tinyEdition.digest };
    expect(problemOf(link, [customised])).toEqual({ kind: 'other-questions', edition: '1.3' });
    expect(problemOf(link, [editionNamed('1.2'), editionNamed('1.10')])).toEqual({
      kind: 'other-questions',
      edition: '1.3',
    });
  });

  it('of a bank whose digest only begins the same is damaged', () => {
    const digest =
      companyEdition.digest.slice(0, 63) + (companyEdition.digest.endsWith('0') ? '1' : '0');
    expect(problemOf(link, [{ ...companyEdition, digest }])).toEqual({ kind: 'damaged' });
  });
});

describe('a damaged link', () => {
  it('is called cut short wherever it was cut', () => {
    for (let length = PREFIX.length; length < link.length; length++) {
      expect(problemOf(link.slice(0, length))).toEqual({ kind: 'cut-short' });
    }
  });

  it('is refused for any one wrong character', () => {
    const character = fc.constantFrom(...ALPHABET);
    fc.assert(
      fc.property(
        fc.integer({ min: PREFIX.length, max: link.length - 1 }),
        character,
        (at, other) => {
          fc.pre(link[at] !== other);
          expect(problemOf(link.slice(0, at) + other + link.slice(at + 1))).not.toBe('none');
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is called damaged when answers changed places', () => {
    const bytes = bytesOf(link);
    const at = 7;
    const flipped = bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
    expect(problemOf(PREFIX + toBase64Url(Uint8Array.from(flipped)))).toEqual({ kind: 'damaged' });
  });
});

describe('a forged link whose checksum holds', () => {
  const noExtras = new Set<(typeof EXTRAS)[number]>();
  const stamp = packStamp(companyEdition);
  const head = packHead({ circumstances, coversAllItems: false, extras: noExtras }, bank);
  const asked = bank.items.filter(
    (item) => item.forms.includes('short') || item.id === 'clarity-s1',
  );
  const body = [...stamp, ...head, ...packAnswers(asked, answers)];
  const withExtras = (extras: (typeof EXTRAS)[number][], ...bytes: number[]) =>
    forge([
      ...stamp,
      ...packHead({ circumstances, coversAllItems: false, extras: new Set(extras) }, bank),
      ...packAnswers(asked, answers),
      ...bytes,
    ]);

  it('opens when it says what this app would say', () => {
    expect(forge(body)).toBe(encodeLink({ assessment: shared.assessment }, companyEdition));
    expect(withExtras(['label'], 3, ...Buffer.from('Zoe'))).toBe(
      encodeLink({ assessment: shared.assessment, label: 'Zoe' }, companyEdition),
    );
    expect(withExtras(['request'], 1)).toBe(
      encodeLink({ assessment: shared.assessment, request: 'your-view' }, companyEdition),
    );
  });

  it('is refused when it writes all items without need', () => {
    const all = packHead({ circumstances, coversAllItems: true, extras: noExtras }, bank);
    expect(problemOf(forge([...stamp, ...all, ...packAnswers(bank.items, answers)]))).toEqual({
      kind: 'damaged',
    });
    const needed = { ...answers, 'clarity-a0': 'a' };
    expect(problemOf(forge([...stamp, ...all, ...packAnswers(bank.items, needed)]))).toBe('none');
  });

  it('is refused for numbers that no head and no answers make', () => {
    const beyond = (bytes: Uint8Array) => bytes.map(() => 255);
    expect(problemOf(forge([...stamp, ...beyond(head)]))).toEqual({ kind: 'damaged' });
    const tooHigh = [...stamp, ...head, ...beyond(packAnswers(asked, answers))];
    expect(problemOf(forge(tooHigh))).toEqual({ kind: 'damaged' });
  });

  it('is refused for unused bits that are not zero', () => {
    // Its last character holds two bits of the last byte and four that are not used.
    const canonical = ['A', 'AB', 'ABC']
      .map((label) => encodeLink({ ...shared, label }, companyEdition))
      .find((text) => bytesOf(text).length % 3 === 1);
    const last = canonical?.at(-1) ?? '';
    const neighbour = ALPHABET[ALPHABET.indexOf(last) + 1];
    expect(problemOf(String(canonical))).toBe('none');
    expect(problemOf(`${canonical?.slice(0, -1)}${neighbour}`)).toEqual({ kind: 'damaged' });
  });

  it.each([
    ['broken UTF-8', [1, 0xff]],
    ['overlong UTF-8', [2, 0xc1, 0x81]],
    ['half an emoji', [3, 0xed, 0xa0, 0xbd]],
    ['nothing', [0]],
    ['a direction override', [4, 0xe2, 0x80, 0xae, 0x41]],
    ['a line break', [3, 0x41, 0x0a, 0x42]],
    ['a byte-order mark', [4, 0xef, 0xbb, 0xbf, 0x41]],
    ['letters that are not composed', [3, 0x65, 0xcc, 0x88]],
    ['41 letters', [41, ...Buffer.from('A'.repeat(41))]],
  ])('is refused for a label of %s', (_, bytes) => {
    expect(problemOf(withExtras(['label'], ...bytes))).toEqual({ kind: 'damaged' });
  });

  it('asks for a newer app where only that knows the request or the form', () => {
    const newer = { kind: 'newer-version', version: 1 };
    expect(problemOf(withExtras(['request'], 3))).toEqual(newer);
    // Below the form stand rater, scope and three extras: 2 to the power of 5 values.
    const nextForm = head.reduce((sum, byte) => sum * 256 + byte, 0) + 3 * 2 ** 5;
    const bytes = [...head.keys()].map(
      (index) => (nextForm >> (8 * (head.length - 1 - index))) & 0xff,
    );
    expect(problemOf(forge([...stamp, ...bytes, 1, 2, 3]))).toEqual(newer);
    expect(problemOf(`${forge([...stamp, ...bytes, 1, 2, 3])}x`)).toEqual({ kind: 'damaged' });
  });
});
