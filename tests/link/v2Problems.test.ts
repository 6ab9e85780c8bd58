import { describe, expect, it } from 'vitest';
import { bytesOfBase64Url, toBase64Url } from '../../src/link/base64url';
import { checksum } from '../../src/link/checksum';
import { decodeResult } from '../../src/link/decodeResult';
import { encodeLink } from '../../src/link/encodeLink';
import { encodeResult } from '../../src/link/encodeResult';
import type { KnownEdition, SharedAssessment } from '../../src/link/sharedAssessment';
import { headLength } from '../../src/link/v1/head';
import { STAMP_LENGTH } from '../../src/link/v1/stamp';
import type { SharedWithExamples } from '../../src/link/v2/types';
import { seeded } from '../domain/seeded';
import { sampleLinks } from './arbitraries';
import { companyEdition, tinyEdition } from './knownEditions';
import { mutations } from './mutations';
import { disclosed } from './v2Arbitraries';

const PREFIX = '#/r/2.';
const shared: SharedAssessment = {
  assessment: {
    edition: '0.1',
    rater: 'self',
    form: 'short',
    askedRole: 'lead',
    target: { role: 'lead', stage: null, contexts: [] },
    answers: {
      'clarity-a1': 'e',
      'clarity-f1': 'd',
      'clarity-s1': 'b',
      'coaching-a1': 'no-opportunity',
    },
  },
  label: 'Zoë',
  month: '2026-11',
  request: 'your-view',
};
const example = { what: 'Cut the roadmap\nto three bets', when: 'May', effect: '', witness: 'Ana' };
const withExamples: SharedWithExamples = {
  disclosure: 'examples',
  shared,
  examples: { 'clarity-a1': example },
};
const links = {
  examples: encodeResult(withExamples, tinyEdition),
  levels: encodeResult(disclosed('levels', shared, tinyEdition.bank), tinyEdition),
  areas: encodeResult(disclosed('areas', shared, tinyEdition.bank), tinyEdition),
};
const each = Object.entries(links);

function problemOf(text: string, editions: readonly KnownEdition[] = [tinyEdition]) {
  const result = decodeResult(text, editions);
  return result.ok ? 'none' : result.problem;
}

function bytesOf(link: string): number[] {
  return [...(bytesOfBase64Url(link.slice(PREFIX.length)) ?? [])];
}

/** A link as somebody else might write it: any body with a checksum that holds. */
function forge(body: readonly number[]): string {
  return PREFIX + toBase64Url(Uint8Array.from([...body, ...checksum('r/2', body, tinyEdition)]));
}

describe.each(each)('a link with %s', (_, link) => {
  it('is refused for every change of one byte', () => {
    const bytes = bytesOf(link);
    for (const at of bytes.keys()) {
      for (let change = 1; change < 256; change++) {
        const changed = bytes.map((byte, index) => (index === at ? byte ^ change : byte));
        expect(problemOf(PREFIX + toBase64Url(Uint8Array.from(changed)))).not.toBe('none');
      }
    }
  });

  it('is called cut short wherever it was cut', () => {
    for (let length = PREFIX.length; length < link.length; length++) {
      expect(problemOf(link.slice(0, length))).toEqual({ kind: 'cut-short' });
    }
  });

  it('is refused under another letter or version', () => {
    expect(problemOf(link.replace('/2.', '/1.'))).not.toBe('none');
    expect(problemOf(link.replace('/2.', '/3.'))).toEqual({ kind: 'newer-version', version: 3 });
    for (const letter of 'kiyoj') {
      expect(problemOf(link.replace('/r/', `/${letter}/`))).toEqual({ kind: 'not-a-link' });
    }
  });

  it('says which edition it needs', () => {
    expect(problemOf(link, [companyEdition])).toEqual({ kind: 'retired-edition', edition: '0.1' });
    const digest = tinyEdition.digest.slice(0, 63) + (tinyEdition.digest.endsWith('0') ? '1' : '0');
    expect(problemOf(link, [{ ...tinyEdition, digest }])).toEqual({ kind: 'damaged' });
  });
});

it('is refused for its length before anything is read', () => {
  const bomb = links.examples + 'A'.repeat(20_000);
  expect(problemOf(bomb)).toEqual({ kind: 'too-long', length: bomb.length, longest: 20_000 });
  const long = encodeLink(shared, tinyEdition) + 'A'.repeat(4000);
  expect(problemOf(long)).toEqual({ kind: 'too-long', length: long.length, longest: 4000 });
});

it('opens a mutated link of either version as it was or refuses it', () => {
  const editions = [tinyEdition, companyEdition];
  const contentOf = (link: string) => {
    const result = decodeResult(link, editions);
    return result.ok ? JSON.stringify(result.result) : result.problem.kind;
  };
  const originals = [...Object.values(links), ...sampleLinks(companyEdition, 10, 12)].map(
    (link) => ({ link, content: contentOf(link) }),
  );
  const random = seeded(4);
  const wrong: string[] = [];
  const outcomes = new Set<string>();
  for (let run = 0; run < 8000; run++) {
    const { link, content } = random.pick(originals);
    const mutate = random.pick(Object.values(mutations));
    const mutated = mutate(link, random);
    const result = decodeResult(mutated, editions);
    outcomes.add(result.ok ? 'opened' : result.problem.kind);
    if (result.ok && JSON.stringify(result.result) !== content) {
      wrong.push(`${link} became ${mutated}`);
    }
  }
  expect(wrong).toEqual([]);
  expect([...outcomes]).toEqual(
    expect.arrayContaining(['opened', 'damaged', 'cut-short', 'newer-version']),
  );
});

describe('a forged link whose checksum holds', () => {
  const body = (link: string) => bytesOf(link).slice(0, -4);

  it('opens when it says what this app would say', () => {
    for (const [, link] of each) expect(forge(body(link))).toBe(link);
  });

  it('asks for a newer app where only that knows the disclosure', () => {
    const stamp = body(links.areas).slice(0, 4);
    expect(problemOf(forge([...stamp, 3, 1, 2, 3]))).toEqual({ kind: 'newer-version', version: 2 });
    expect(problemOf(`${forge([...stamp, 3, 1, 2, 3])}xyz`)).toEqual({ kind: 'damaged' });
  });

  it('is refused for numbers that no levels make', () => {
    const start = STAMP_LENGTH + 1 + headLength(tinyEdition.bank);
    for (const link of [links.levels, links.areas]) {
      const label = [...Buffer.from('Zoë')];
      const extrasLength = 1 + label.length + 2 + 1;
      const beforeExtras = body(link).length - extrasLength;
      const beyond = body(link).map((byte, at) => (at >= start && at < beforeExtras ? 255 : byte));
      expect(problemOf(forge(beyond))).toEqual({ kind: 'damaged' });
    }
  });

  it('is refused for examples without a word, and for none at all', () => {
    const bytes = body(links.examples);
    const textAt = Buffer.from(bytes).indexOf('Cut the roadmap') - 2;
    const maskAt = textAt - 1;
    const texts = Object.values(example).reduce((sum, part) => sum + 2 + part.length, 0);
    const before = bytes.slice(0, maskAt);
    const after = bytes.slice(textAt + texts);
    const write = (...examples: number[]) => forge([...before, ...examples, ...after]);
    const first = 0b10000;
    const text = (written: string) => [0, Buffer.byteLength(written), ...Buffer.from(written)];
    const empty = text('');
    expect(problemOf(write(first, ...text('x'), ...empty, ...empty, ...empty))).toBe('none');
    const damaged = { kind: 'damaged' };
    expect(problemOf(write(0))).toEqual(damaged);
    expect(problemOf(write(first, ...empty, ...empty, ...empty, ...empty))).toEqual(damaged);
    for (const untidy of [' x', 'e\u0308', '\u202eabc', 'a\u0000b', '\ufeffa', 'x\n\n\n\ny']) {
      const examples = [...text(untidy), ...empty, ...empty, ...empty];
      expect(problemOf(write(first, ...examples)), untidy).toEqual(damaged);
    }
    const long = text('n'.repeat(61));
    expect(problemOf(write(first, ...text('x'), ...long, ...empty, ...empty))).toEqual(damaged);
    const broken = [0, 1, 0xff];
    expect(problemOf(write(first, ...broken, ...empty, ...empty, ...empty))).toEqual(damaged);
  });
});

describe('A link of areas', () => {
  it('is not made for areas that the bank has not, or has in another order', () => {
    const result = disclosed('areas', shared, companyEdition.bank);
    if (result.disclosure !== 'areas') throw new Error('These are no areas.');
    const [first, second, ...others] = result.areas;
    if (!first || !second) throw new Error('The bank has too few areas.');
    for (const areas of [
      [second, first, ...others],
      [first, ...others],
      [first, first, ...others],
    ]) {
      expect(() => encodeResult({ ...result, areas }, companyEdition)).toThrow(RangeError);
    }
  });
});

describe('A link with examples', () => {
  it('is not made with one of an item that the bank has not', () => {
    const examples = { 'clarity-a1': example, 'unheard-of': example };
    expect(() => encodeResult({ ...withExamples, examples }, tinyEdition)).toThrow(RangeError);
  });
});
