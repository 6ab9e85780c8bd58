import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_OPPORTUNITY, SKIPPED } from '../../src/domain/answerSheet';
import { itemsOf, stagesOf } from '../../src/domain/bank';
import { offersNoOpportunity } from '../../src/domain/item';
import { assessReadiness, type Readiness } from '../../src/domain/readiness';
import { scoreCompetency } from '../../src/domain/score';
import { tinyBank } from '../fixtures/tinyBank';
import { cases, fixed, quickBank, raisedByOne } from './arbitraries';

const clarityItems = itemsOf(tinyBank, 'clarity');
const askedInShort = new Set(['clarity-a1', 'clarity-f1', 'clarity-s1']);
const scoreClarity = (sheet: Record<string, string>) =>
  scoreCompetency('clarity', clarityItems, askedInShort, sheet, tinyBank.constants);

const estimatesIn = (readiness: Readiness) =>
  readiness.competencies.map(({ level, ownError, standardError, plainError, contributions }) => ({
    level,
    ownError,
    standardError,
    plainError,
    contributions,
  }));

describe('The estimate of a competency', () => {
  it('weighs each answer by how little noise its type has', () => {
    // Anchor at 3 (weight 1), fact at 4 (weight 1/0.49), prior 2.5 (weight 1/4). Times 0.49:
    // (0.30625 + 1.47 + 4) / (0.1225 + 0.49 + 1) = 5.77625 / 1.6125 = 3.582171
    const score = scoreClarity({ 'clarity-a1': 'd', 'clarity-f1': 'e' });
    expect(score.level).toBeCloseTo(3.582171, 6);
    // sqrt(0.49 / 1.6125) = 0.551249; with the shared bias sqrt(0.303876 + 0.16) = 0.681084
    expect(score.ownError).toBeCloseTo(0.551249, 6);
    expect(score.standardError).toBeCloseTo(0.681084, 6);
  });

  it('says which items counted, at what level and with what weight', () => {
    const { contributions } = scoreClarity({ 'clarity-a1': 'd', 'clarity-f1': 'e' });
    expect(contributions.map(({ item, level }) => [item, level])).toEqual([
      ['clarity-a1', 3],
      ['clarity-f1', 4],
    ]);
    // 0.49 / 1.6125 and 1 / 1.6125; the prior keeps 0.1225 / 1.6125.
    expect(contributions[0]?.weight).toBeCloseTo(0.303876, 6);
    expect(contributions[1]?.weight).toBeCloseTo(0.620155, 6);
  });

  it('says what one more answer would change', () => {
    // The situational item is open: weight 1/1.69. With 0: 11.788265 / 3.882532 = 3.036231;
    // with 5: (11.788265 + 2.958580) / 3.882532 = 3.798254.
    const { oneMore } = scoreClarity({ 'clarity-a1': 'd', 'clarity-f1': 'e' });
    expect(oneMore?.item).toBe('clarity-s1');
    expect(oneMore?.lowest).toBeCloseTo(3.036231, 5);
    expect(oneMore?.highest).toBeCloseTo(3.798254, 5);
    // sqrt(1 / 3.882532 + 0.16) = 0.646192
    expect(oneMore?.standardError).toBeCloseTo(0.646192, 6);
  });

  it('is unknown, not 2.5, without a counted answer', () => {
    for (const answer of [undefined, SKIPPED, NO_OPPORTUNITY]) {
      const score = scoreClarity(answer ? { 'clarity-a1': answer } : {});
      expect(score).toMatchObject({ level: null, ownError: null, standardError: null, counted: 0 });
      expect(score.contributions).toEqual([]);
    }
  });

  it('does not count an option that the item does not have', () => {
    expect(scoreClarity({ 'clarity-a1': 'z' }).level).toBeNull();
    expect(scoreClarity({ 'clarity-a1': 'toString' }).level).toBeNull();
  });

  it('counts an answer to an item that was not asked', () => {
    const score = scoreCompetency(
      'clarity',
      clarityItems,
      new Set(),
      { 'clarity-s1': 'd' },
      tinyBank.constants,
    );
    expect(score).toMatchObject({ counted: 1, asked: 1 });
  });

  it('reports no opportunity where everything that offers it was answered so and facts are few', () => {
    const both = { 'clarity-a1': NO_OPPORTUNITY, 'clarity-s1': NO_OPPORTUNITY };
    expect(scoreClarity(both).noOpportunity).toBe(true);
    expect(scoreClarity({ ...both, 'clarity-f1': 'a' }).noOpportunity).toBe(true);
    expect(scoreClarity({ 'clarity-a1': NO_OPPORTUNITY }).noOpportunity).toBe(false);
    expect(scoreClarity({ ...both, 'clarity-s1': SKIPPED }).noOpportunity).toBe(false);
    expect(scoreClarity({}).noOpportunity).toBe(false);
  });

  it('never falls when any of its answers is raised', () => {
    fc.assert(
      fc.property(cases, ({ target, form, sheet }) => {
        const before = assessReadiness(quickBank, target, sheet, form).competencies;
        for (const { item, sheet: higher } of raisedByOne(quickBank, sheet)) {
          const items = itemsOf(quickBank, item.competency);
          const after = scoreCompetency(
            item.competency,
            items,
            new Set(),
            higher,
            quickBank.constants,
          );
          const level = before.find((score) => score.competency === item.competency)?.level;
          expect(after.level).toBeGreaterThan(level ?? Number.POSITIVE_INFINITY);
        }
      }),
      fixed(150),
    );
  });

  it('is the same for every target and every form', () => {
    const anywhere = fc.record({
      role: fc.constantFrom(...quickBank.roles.map(({ id }) => id)),
      stage: fc.constantFrom(null, ...stagesOf(quickBank)),
      contexts: fc.subarray(quickBank.contexts.map(({ id }) => id)),
    });
    fc.assert(
      fc.property(cases, anywhere, ({ target, form, sheet }, other) => {
        const here = assessReadiness(quickBank, target, sheet, form);
        const there = assessReadiness(quickBank, other, sheet, form === 'full' ? 'short' : 'full');
        expect(estimatesIn(there)).toEqual(estimatesIn(here));
      }),
      fixed(300),
    );
  });

  it('takes unanswered, skipped and no opportunity alike: none of them is a number', () => {
    fc.assert(
      fc.property(cases, ({ target, form, sheet }) => {
        const open = quickBank.items.filter(
          ({ id, options }) => !options.some((option) => option.id === sheet[id]),
        );
        const answeredBy = (answer: typeof SKIPPED | typeof NO_OPPORTUNITY | null) => {
          const changed: Record<string, string> = { ...sheet };
          for (const item of open) {
            delete changed[item.id];
            if (answer && (answer === SKIPPED || offersNoOpportunity(item))) {
              changed[item.id] = answer;
            }
          }
          return estimatesIn(assessReadiness(quickBank, target, changed, form));
        };
        expect(answeredBy(SKIPPED)).toEqual(answeredBy(null));
        expect(answeredBy(NO_OPPORTUNITY)).toEqual(answeredBy(null));
      }),
      fixed(200),
    );
  });
});
