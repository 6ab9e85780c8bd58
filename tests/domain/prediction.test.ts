import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerSheet, EMPTY_SHEET, NO_OPPORTUNITY } from '../../src/domain/answerSheet';
import { requirementsFor } from '../../src/domain/bank';
import { itemsAsked } from '../../src/domain/form';
import { isSettled, predictVerdict } from '../../src/domain/prediction';
import { assessReadiness } from '../../src/domain/readiness';
import { tinyBank } from '../fixtures/tinyBank';
import { cases, fixed, quickBank, reordered } from './arbitraries';
import { optionNear, sheetOf } from './people';

const director = { role: 'product-director', stage: null, contexts: [] };
const required = requirementsFor(quickBank, director);
const full = itemsAsked(quickBank, required, 'full');
const around = (shift: number) => (item: (typeof full)[number]) =>
  (required[item.competency]?.level ?? 0) + shift;

describe('A prediction', () => {
  it('is about the verdict of the answers so far', () => {
    fc.assert(
      fc.property(cases, ({ target, sheet }) => {
        const requirements = requirementsFor(quickBank, target);
        expect(predictVerdict(quickBank, requirements, sheet).verdict).toBe(
          assessReadiness(quickBank, target, sheet, 'full').verdict,
        );
      }),
      fixed(100),
    );
  });

  it('is certain when the full form is complete', () => {
    fc.assert(
      fc.property(fc.double({ min: -2, max: 2, noNaN: true }), (shift) => {
        const { share } = predictVerdict(quickBank, required, sheetOf(full, around(shift)));
        expect(share).toBe(1);
      }),
      fixed(20),
    );
  });

  it('is the same for the same answers in another order', () => {
    fc.assert(
      fc.property(cases, ({ target, sheet }) => {
        const requirements = requirementsFor(quickBank, target);
        expect(predictVerdict(quickBank, requirements, reordered(sheet))).toEqual(
          predictVerdict(quickBank, requirements, sheet),
        );
      }),
      fixed(50),
    );
  });

  it('settles a verdict exactly when enough draws agree, and never the lack of one', () => {
    const { certainty } = quickBank.constants.adaptive;
    fc.assert(
      fc.property(cases, ({ target, sheet }) => {
        const requirements = requirementsFor(quickBank, target);
        const { verdict, share } = predictVerdict(quickBank, requirements, sheet);
        expect(isSettled(quickBank, requirements, sheet)).toBe(
          verdict !== 'not-enough-evidence' && share >= certainty,
        );
      }),
      fixed(100),
    );
  });

  it('lets what is answered speak for what is not', () => {
    const half = full.filter((_, index) => index % 2 === 0);
    const share = (shift: number, verdict: string) => {
      const sheet = sheetOf(half, around(shift));
      const prediction = predictVerdict(quickBank, required, sheet);
      return prediction.verdict === verdict ? prediction.share : 0;
    };
    expect(share(-2, 'early')).toBeGreaterThan(0.97);
    expect(share(1, 'ready-now')).toBeGreaterThan(0.97);
    // On the line between two bands the other half decides.
    expect(isSettled(quickBank, required, sheetOf(half, around(-0.75)))).toBe(false);
  });

  it('leaves a gate without opportunity so, until something that counts is imagined', () => {
    const lead = requirementsFor(tinyBank, { role: 'lead', stage: null, contexts: [] });
    const without: AnswerSheet = {
      'clarity-a1': NO_OPPORTUNITY,
      'clarity-s1': NO_OPPORTUNITY,
      'clarity-f1': 'f',
      'coaching-a1': 'f',
      'coaching-f1': 'f',
    };
    expect(predictVerdict(tinyBank, lead, without)).toEqual({ verdict: 'developing', share: 1 });
  });

  it('knows nothing before the first answer', () => {
    expect(isSettled(quickBank, required, EMPTY_SHEET)).toBe(false);
    const [first] = full;
    if (!first) throw new Error('The full form is empty.');
    expect(isSettled(quickBank, required, { [first.id]: optionNear(first, 5) })).toBe(false);
  });
});
