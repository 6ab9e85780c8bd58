import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bank } from '../../src/domain/bank';
import type { Target } from '../../src/domain/roleProfile';
import { peekEdition } from '../../src/link/decodeLink';
import { decodeResult, type SharedResult } from '../../src/link/decodeResult';
import { encodeLink } from '../../src/link/encodeLink';
import { encodeResult } from '../../src/link/encodeResult';
import { normaliseLabel } from '../../src/link/label';
import { normaliseExamples } from '../../src/link/v2/examples';
import type { Shared2 } from '../../src/link/v2/types';
import { arbitraryShared, sampleLinks } from './arbitraries';
import { decorations } from './decorations';
import { companyEdition, tinyEdition } from './knownEditions';
import { shippedEdition } from './shippedEdition';
import { arbitraryEditionAndShared2, arbitraryShared2, disclosed } from './v2Arbitraries';

function inBankOrder(target: Target, bank: Bank): Target {
  const contexts = bank.contexts.map(({ id }) => id).filter((id) => target.contexts.includes(id));
  return { ...target, contexts };
}

/** What a receiver should see: contexts in the bank's order, labels and texts tidied. */
function asReceived(result: Shared2, bank: Bank): Shared2 {
  const labelOf = ({ label }: { label?: string }) => {
    const kept = normaliseLabel(label ?? '');
    return kept === '' ? {} : { label: kept };
  };
  if (result.disclosure !== 'examples') {
    const { label, ...rest } = result;
    return { ...rest, ...labelOf({ label }), target: inBankOrder(result.target, bank) };
  }
  const { label, assessment, ...extras } = result.shared;
  const target = inBankOrder(assessment.target, bank);
  return {
    disclosure: 'examples',
    shared: { assessment: { ...assessment, target }, ...extras, ...labelOf({ label }) },
    examples: normaliseExamples(result.examples),
  };
}

describe('a link of version 2', () => {
  it('gives back what was shared, from any bank, and names its edition', () => {
    fc.assert(
      fc.property(arbitraryEditionAndShared2, ({ edition, result }) => {
        const link = encodeResult(result, edition);
        expect(link).toMatch(/^#\/r\/2\.[A-Za-z0-9_-]+$/);
        expect(peekEdition(link)).toBe(edition.bank.edition);
        expect(decodeResult(link, [edition])).toEqual({
          ok: true,
          edition,
          result: asReceived(result, edition.bank),
        });
      }),
      { numRuns: 400 },
    );
  });

  it('has one text for one content', () => {
    fc.assert(
      fc.property(arbitraryShared2(companyEdition.bank), (result) => {
        const link = encodeResult(result, companyEdition);
        expect(encodeResult(asReceived(result, companyEdition.bank), companyEdition)).toBe(link);
      }),
    );
  });

  it.each(Object.entries(decorations))('opens with %s', (_, decorate) => {
    fc.assert(
      fc.property(arbitraryShared2(companyEdition.bank), (result) => {
        const link = encodeResult(result, companyEdition);
        const opened = decodeResult(decorate(link), [companyEdition]);
        expect(opened).toEqual(decodeResult(link, [companyEdition]));
        expect(opened.ok).toBe(true);
        expect(peekEdition(decorate(link))).toBe('1.3');
      }),
      { numRuns: 20 },
    );
  });
});

describe('a link that holds levels or areas', () => {
  it('holds no answer: sheets with the same scores give the same link', () => {
    const { bank } = companyEdition;
    const option = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    fc.assert(
      // Two statements about the same thing, answered the other way round.
      fc.property(arbitraryShared(bank), option, option, (shared, one, other) => {
        const linksOf = (answers: Record<string, string>) => {
          const sheet = { ...shared.assessment.answers, ...answers };
          const changed = { ...shared, assessment: { ...shared.assessment, answers: sheet } };
          return (['levels', 'areas'] as const).map((disclosure) =>
            encodeResult(disclosed(disclosure, changed, bank), companyEdition),
          );
        };
        expect(linksOf({ 'clarity-a1': one, 'clarity-a0': other })).toEqual(
          linksOf({ 'clarity-a1': other, 'clarity-a0': one }),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('says neither which role was asked nor who answered', () => {
    const { bank } = companyEdition;
    fc.assert(
      fc.property(arbitraryShared(bank), (shared) => {
        const other = { ...shared.assessment, rater: 'manager', askedRole: 'member' } as const;
        const linkOf = (assessment: typeof shared.assessment) =>
          encodeResult(disclosed('levels', { ...shared, assessment }, bank), companyEdition);
        expect(linkOf(other)).toBe(linkOf(shared.assessment));
      }),
      { numRuns: 50 },
    );
  });

  it('is short enough for a QR code', () => {
    const [shared] = fc.sample(arbitraryShared(shippedEdition.bank), { numRuns: 1, seed: 7 });
    if (!shared) throw new Error('No sample.');
    const everything = { ...shared, label: 'Zoë Müller', month: '2026-11' };
    const lengthOf = (disclosure: 'levels' | 'areas') =>
      encodeResult(disclosed(disclosure, everything, shippedEdition.bank), shippedEdition).length;
    expect(lengthOf('levels')).toBeLessThan(150);
    expect(lengthOf('areas')).toBeLessThan(80);
  });

  it('says estimates in hundredths, unknown ones with neither level nor error', () => {
    fc.assert(
      fc.property(arbitraryShared(companyEdition.bank), (shared) => {
        const result = disclosed('levels', shared, companyEdition.bank);
        if (result.disclosure !== 'levels') throw new Error('Not levels.');
        for (const { level, standardError } of result.competencies) {
          expect(level === null).toBe(standardError === null);
          expect((level ?? 0) * 100).toBeCloseTo(Math.round((level ?? 0) * 100), 9);
        }
      }),
    );
  });
});

describe('a result', () => {
  const [answers] = fc.sample(arbitraryShared(tinyEdition.bank), { numRuns: 1, seed: 3 });
  if (!answers) throw new Error('No sample.');

  it('is written in version 1 where that can say it', () => {
    const link = encodeLink(answers, tinyEdition);
    const silent = { 'clarity-a1': { what: ' ', when: '', effect: '\0', witness: '' } };
    const results: SharedResult[] = [
      { disclosure: 'answers', shared: answers },
      { disclosure: 'examples', shared: answers, examples: {} },
      { disclosure: 'examples', shared: answers, examples: silent },
    ];
    for (const result of results) expect(encodeResult(result, tinyEdition)).toBe(link);
  });

  it('of version 1 opens through the same door', () => {
    for (const link of sampleLinks(companyEdition, 50, 4)) {
      const opened = decodeResult(link, [companyEdition]);
      expect(opened).toMatchObject({ ok: true, result: { disclosure: 'answers' } });
      if (opened.ok) expect(encodeResult(opened.result, companyEdition)).toBe(link);
    }
  });

  const levels = disclosed('levels', answers, tinyEdition.bank) as Extract<
    Shared2,
    { disclosure: 'levels' }
  >;
  const areas = disclosed('areas', answers, tinyEdition.bank) as Extract<
    Shared2,
    { disclosure: 'areas' }
  >;
  const [first, second] = levels.competencies;
  if (!first || !second) throw new Error('No competencies.');
  const example = { what: 'x', when: '', effect: '', witness: '' };
  it.each<[string, Shared2]>([
    ['another edition', { ...levels, edition: '0.2' }],
    ['an unknown role', { ...levels, target: { ...levels.target, role: 'pope' } }],
    ['an unknown form', { ...areas, form: 'endless' }],
    ['a thirteenth month', { ...areas, month: '2026-13' }],
    ['a competency too few', { ...levels, competencies: [first] }],
    ['competencies in another order', { ...levels, competencies: [second, first] }],
    ['no gate where there is one', { ...levels, gates: [] }],
    ['an area too few', { ...areas, areas: areas.areas.slice(1) }],
    [
      'a level between two hundredths',
      { ...levels, competencies: [{ ...first, level: 1.234, standardError: 0.5 }, second] },
    ],
    [
      'a level above 5',
      { ...levels, competencies: [{ ...first, level: 5.01, standardError: 0.5 }, second] },
    ],
    [
      'a level without its error',
      { ...levels, competencies: [{ ...first, level: 1, standardError: null }, second] },
    ],
    ['a verdict that is its own alternative', { ...levels, alternatives: [levels.verdict] }],
    ['alternatives out of order', { ...levels, alternatives: ['ready-now', 'early'] }],
    [
      'an example for an item that is not there',
      { disclosure: 'examples', shared: answers, examples: { gone: example } },
    ],
  ])('is not written with %s', (_, result) => {
    expect(() => encodeResult(result, tinyEdition)).toThrow(RangeError);
  });
});

describe('examples in a link', () => {
  const { bank } = shippedEdition;
  const [shared] = fc.sample(arbitraryShared(bank), { numRuns: 1, seed: 5 });
  if (!shared) throw new Error('No sample.');
  const longest = {
    what: 'w'.repeat(500),
    when: 'n'.repeat(60),
    effect: 'e'.repeat(500),
    witness: 'i'.repeat(120),
  };
  const withExamples = (count: number, example = longest): Shared2 => ({
    disclosure: 'examples',
    shared,
    examples: Object.fromEntries(bank.items.slice(0, count).map(({ id }) => [id, example])),
  });

  it('may make it longer than other links, and it still opens', () => {
    const link = encodeResult(withExamples(10), shippedEdition);
    expect(link.length).toBeGreaterThan(4000);
    expect(decodeResult(`https://example.org/${link}`, [shippedEdition])).toMatchObject({
      ok: true,
      result: asReceived(withExamples(10), bank),
    });
  });

  it('are refused where nobody would read them all', () => {
    expect(() => encodeResult(withExamples(20), shippedEdition)).toThrow(RangeError);
  });

  it('are cut to what the app keeps of each part', () => {
    const endless = 'x'.repeat(2000);
    const link = encodeResult(
      withExamples(1, { what: endless, when: endless, effect: endless, witness: endless }),
      shippedEdition,
    );
    const opened = decodeResult(link, [shippedEdition]);
    if (!opened.ok || opened.result.disclosure !== 'examples') throw new Error('Not opened.');
    const [kept] = Object.values(opened.result.examples);
    expect(Object.values(kept ?? {}).map((part) => part.length)).toEqual([500, 60, 500, 120]);
  });
});
