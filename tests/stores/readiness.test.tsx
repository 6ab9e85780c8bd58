// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { withAnswer } from '../../src/domain/answerSheet';
import { knowsTarget } from '../../src/domain/bank';
import { assessReadiness } from '../../src/domain/readiness';
import {
  ladderOf,
  readinessOf,
  type ScoredFacts,
  useLadder,
  useReadiness,
} from '../../src/stores/readiness';
import { tinyBank } from '../fixtures/tinyBank';

const facts: ScoredFacts = {
  target: { role: 'lead', stage: null, contexts: [] },
  form: 'short',
  answers: { 'clarity-a1': 'd', 'clarity-f1': 'e' },
};

describe('readiness', () => {
  it('is what the domain says', () => {
    expect(readinessOf(tinyBank, facts)).toEqual(
      assessReadiness(tinyBank, facts.target, facts.answers, facts.form),
    );
  });

  it('is computed once for the same facts, whoever asks', () => {
    const sameTarget = { ...facts, target: { ...facts.target } };
    expect(readinessOf(tinyBank, sameTarget)).toBe(readinessOf(tinyBank, facts));
    expect(ladderOf(tinyBank, sameTarget)).toBe(ladderOf(tinyBank, facts));
  });

  it('is computed again when an answer, the target, the form or the bank changes', () => {
    const known = readinessOf(tinyBank, facts);
    const changed: [typeof tinyBank, ScoredFacts][] = [
      [tinyBank, { ...facts, answers: withAnswer(facts.answers, 'coaching-a1', 'a') }],
      [tinyBank, { ...facts, target: { ...facts.target, stage: 'startup' } }],
      [tinyBank, { ...facts, form: 'full' }],
      [{ ...tinyBank }, facts],
    ];
    for (const [bank, others] of changed) expect(readinessOf(bank, others)).not.toBe(known);
  });

  it('stays the same object while a page draws again for other reasons', () => {
    const { result, rerender } = renderHook(
      (props: ScoredFacts & { position: string }) => [
        useReadiness(tinyBank, props),
        useLadder(tinyBank, props),
      ],
      { initialProps: { ...facts, position: 'clarity-a1' } },
    );
    const before = result.current;
    rerender({ ...facts, position: 'clarity-f1' });
    expect(result.current[0]).toBe(before[0]);
    expect(result.current[1]).toBe(before[1]);
  });

  it('is not asked of a bank that does not know the target', () => {
    const of = (target: ScoredFacts['target']) => knowsTarget(tinyBank, target);
    expect(of(facts.target)).toBe(true);
    expect(of({ ...facts.target, role: 'unheard-of' })).toBe(false);
    expect(of({ ...facts.target, contexts: ['unheard-of'] })).toBe(false);
  });
});
