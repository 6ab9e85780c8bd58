import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bank } from '../../src/domain/bank';
import { offersNoOpportunity } from '../../src/domain/item';
import { bytesOfBase64Url } from '../../src/link/base64url';
import { decodeLink, LONGEST_LINK, peekEdition } from '../../src/link/decodeLink';
import { encodeLink } from '../../src/link/encodeLink';
import { normaliseLabel } from '../../src/link/label';
import type { SharedAssessment } from '../../src/link/sharedAssessment';
import { itemsCovered } from '../../src/link/v1/answers';
import { arbitraryAssessment, arbitraryEditionAndShared } from './arbitraries';
import { companyEdition, tinyEdition } from './knownEditions';
import { shippedEdition } from './shippedEdition';

/** What a receiver should see: the same, with contexts in the bank's order and the label normalised. */
function asReceived({ label, ...shared }: SharedAssessment, bank: Bank): SharedAssessment {
  const { target } = shared.assessment;
  const contexts = bank.contexts
    .map((context) => context.id)
    .filter((id) => target.contexts.includes(id));
  const kept = normaliseLabel(label ?? '');
  return {
    ...shared,
    assessment: { ...shared.assessment, target: { ...target, contexts } },
    ...(kept === '' ? {} : { label: kept }),
  };
}

const answered: SharedAssessment = {
  assessment: {
    edition: '0.1',
    rater: 'self',
    form: 'short',
    askedRole: 'lead',
    target: { role: 'lead', stage: null, contexts: [] },
    answers: { 'clarity-a1': 'e', 'clarity-f1': 'skip', 'coaching-a1': 'no-opportunity' },
  },
};

describe('a link', () => {
  it('gives back what was shared, from any bank, and names its edition', () => {
    fc.assert(
      fc.property(arbitraryEditionAndShared, ({ edition, shared }) => {
        const link = encodeLink(shared, edition);
        expect(peekEdition(link)).toBe(edition.bank.edition);
        expect(decodeLink(link, [edition])).toEqual({
          ok: true,
          edition,
          shared: asReceived(shared, edition.bank),
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('has one text for one content', () => {
    fc.assert(
      fc.property(arbitraryEditionAndShared, ({ edition, shared }) => {
        const link = encodeLink(shared, edition);
        expect(link).toMatch(/^#\/r\/1\.[A-Za-z0-9_-]+$/);
        expect(encodeLink(asReceived(shared, edition.bank), edition)).toBe(link);
        const backwards = Object.fromEntries(Object.entries(shared.assessment.answers).reverse());
        const reordered = { ...shared.assessment, answers: backwards };
        expect(encodeLink({ ...shared, assessment: reordered }, edition)).toBe(link);
      }),
    );
  });

  it.each([
    ['a small bank', companyEdition],
    ['the shipped bank', shippedEdition],
  ])('of %s without extras is at most 12 bytes above the entropy of its answers', (_, edition) => {
    fc.assert(
      fc.property(arbitraryAssessment(edition.bank), (assessment) => {
        const { answers, ...circumstances } = assessment;
        const asked = itemsCovered(edition.bank, circumstances, false);
        const beyond = Object.keys(answers).some((id) => !asked.some((item) => item.id === id));
        const covered = beyond ? edition.bank.items : asked;
        const bits = covered.reduce((sum, item) => {
          const unansweredAndSkipped = 2;
          const values =
            item.options.length + unansweredAndSkipped + Number(offersNoOpportunity(item));
          return sum + Math.log2(values);
        }, 0);
        const link = encodeLink({ assessment }, edition);
        const payload = bytesOfBase64Url(link.slice('#/r/1.'.length));
        expect(payload?.length).toBeLessThanOrEqual(bits / 8 + 12);
      }),
    );
  });

  it('with everything ticked stays far below the longest text that is read', () => {
    const link = encodeLink(
      { ...answered, label: '𝓐'.repeat(40), month: '2031-12', request: 'for-our-1-1' },
      tinyEdition,
    );
    expect(link.length).toBeLessThan(300);
    expect(LONGEST_LINK).toBeGreaterThan(10 * 300);
  });

  it('may be 4,000 characters long with what is around it, and no longer', () => {
    const link = encodeLink(answered, tinyEdition);
    expect(decodeLink(link.padEnd(4000), [tinyEdition]).ok).toBe(true);
    expect(decodeLink(link.padEnd(4001), [tinyEdition])).toEqual({
      ok: false,
      problem: { kind: 'too-long', length: 4001, longest: 4000 },
    });
  });

  it.each(['0000-01', '2026-12', '5461-04'])('carries the month %s', (month) => {
    const link = encodeLink({ ...answered, month }, tinyEdition);
    expect(decodeLink(link, [tinyEdition])).toMatchObject({ shared: { month } });
  });

  it('holds half an emoji as nothing', () => {
    const plain = encodeLink(answered, tinyEdition);
    expect(encodeLink({ ...answered, label: '\ud83d' }, tinyEdition)).toBe(plain);
  });

  it('chooses among several editions by what it was made with', () => {
    const link = encodeLink(answered, tinyEdition);
    expect(decodeLink(link, [companyEdition, tinyEdition])).toMatchObject({
      ok: true,
      edition: tinyEdition,
    });
  });

  const { assessment } = answered;
  it.each<[string, SharedAssessment]>([
    ['another edition', { assessment: { ...assessment, edition: '0.2' } }],
    ['an unknown role', { assessment: { ...assessment, askedRole: 'pope' } }],
    [
      'an unknown stage',
      { assessment: { ...assessment, target: { role: 'lead', stage: 'late', contexts: [] } } },
    ],
    [
      'an unknown context',
      { assessment: { ...assessment, target: { role: 'lead', stage: null, contexts: ['war'] } } },
    ],
    ['an unknown form', { assessment: { ...assessment, form: 'endless' } }],
    ['an item that no longer exists', { assessment: { ...assessment, answers: { gone: 'a' } } }],
    [
      'an option that the item lacks',
      { assessment: { ...assessment, answers: { 'clarity-a1': 'z' } } },
    ],
    [
      'no opportunity for a fact',
      { assessment: { ...assessment, answers: { 'clarity-f1': 'no-opportunity' } } },
    ],
    ['a thirteenth month', { ...answered, month: '2026-13' }],
    ['a month beyond two bytes', { ...answered, month: '5461-05' }],
    ['a month zero', { ...answered, month: '2026-00' }],
    ['a month with something around it', { ...answered, month: '12026-111' }],
    ['a month with something before it', { ...answered, month: '12026-11' }],
    ['a month with something behind it', { ...answered, month: '2026-111' }],
    ['an unknown request', { ...answered, request: 'for-the-boss' as 'your-view' }],
    ['an unknown rater', { assessment: { ...assessment, rater: 'peer' as 'self' } }],
  ])('is not made of %s', (_, shared) => {
    expect(() => encodeLink(shared, tinyEdition)).toThrow(RangeError);
  });

  it.each([
    [{ ...tinyEdition, digest: 'abc' }],
    [{ ...tinyEdition, digest: tinyEdition.digest.toUpperCase() }],
    [{ ...tinyEdition, bank: { ...tinyEdition.bank, edition: '0.256' } }],
    [{ ...tinyEdition, bank: { ...tinyEdition.bank, edition: '0.01' } }],
    [{ ...tinyEdition, bank: { ...tinyEdition.bank, edition: '1.0.0' } }],
    [{ ...tinyEdition, bank: { ...tinyEdition.bank, edition: 'spring' } }],
  ])('is not made with a malformed edition or digest', (edition) => {
    const shared = { assessment: { ...assessment, edition: edition.bank.edition } };
    expect(() => encodeLink(shared, edition)).toThrow(RangeError);
  });
});
