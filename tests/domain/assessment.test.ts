import { describe, expect, it } from 'vitest';
import { SKIPPED } from '../../src/domain/answerSheet';
import { type Assessment, itemsOfAssessment, progressOf } from '../../src/domain/assessment';
import { shippedBank } from './shippedBank';

const assessment: Assessment = {
  edition: shippedBank.edition,
  rater: 'self',
  form: 'short',
  askedRole: 'product-manager',
  target: { role: 'product-manager', stage: null, contexts: [] },
  answers: {},
};

describe('An assessment', () => {
  it('keeps asking what was asked, whatever role it is held against later', () => {
    const later = { ...assessment, target: { ...assessment.target, role: 'vp-product' } };
    expect(itemsOfAssessment(shippedBank, later)).toEqual(
      itemsOfAssessment(shippedBank, assessment),
    );
  });

  it('has come as far as it has any answer, skips included, to what it asks', () => {
    const asked = itemsOfAssessment(shippedBank, assessment);
    const [first, second] = asked;
    const elsewhere = shippedBank.items.find((item) => !asked.includes(item));
    const answers = {
      [first?.id ?? '']: 'a',
      [second?.id ?? '']: SKIPPED,
      [elsewhere?.id ?? '']: 'a',
    };
    expect(progressOf(shippedBank, { ...assessment, answers })).toEqual({
      asked: asked.length,
      answered: 2,
    });
    expect(progressOf(shippedBank, assessment).answered).toBe(0);
  });
});
