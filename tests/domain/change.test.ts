import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/domain/change';
import { assessReadiness } from '../../src/domain/readiness';
import type { CompetencyScore } from '../../src/domain/score';
import { cases, fixed, quickBank } from './arbitraries';

const score = (level: number | null, standardError: number | null): CompetencyScore => ({
  competency: 'writing',
  level,
  standardError,
  ownError: standardError,
  plainError: standardError,
  counted: level === null ? 0 : 2,
  asked: 2,
  noOpportunity: false,
  contributions: [],
  oneMore: null,
});
const kindOf = (earlier: CompetencyScore, later: CompetencyScore) =>
  changesBetween([earlier], [later])[0]?.kind;

describe('A change between two results', () => {
  it('is one only from two standard errors of the difference', () => {
    // sqrt(0.3^2 + 0.4^2) = 0.5, so that one level is the limit.
    expect(kindOf(score(2, 0.3), score(3, 0.4))).toBe('risen');
    expect(kindOf(score(3, 0.3), score(2, 0.4))).toBe('fallen');
    expect(kindOf(score(2, 0.3), score(2.99, 0.4))).toBe('unclear');
    expect(kindOf(score(2, 0.3), score(2, 0.4))).toBe('unclear');
  });

  it('says of what, from where and to where', () => {
    const [change] = changesBetween([score(2, 0.3)], [score(3, 0.4)]);
    expect(change).toMatchObject({ competency: 'writing', earlier: 2, later: 3, difference: 1 });
    const [found] = changesBetween([], [score(3, 0.4)]);
    const unknown = { difference: null, z: null };
    expect(found).toMatchObject({ competency: 'writing', earlier: null, later: 3, ...unknown });
  });

  it('says what only one of the two knows, and nothing of what neither knows', () => {
    expect(kindOf(score(null, null), score(3, 0.5))).toBe('new');
    expect(kindOf(score(3, 0.5), score(null, null))).toBe('gone');
    expect(changesBetween([], [score(2, 0.5)])[0]?.kind).toBe('new');
    expect(changesBetween([score(null, null)], [score(null, null)])).toEqual([]);
  });

  it('is the mirror image when read backwards', () => {
    const mirrored = {
      risen: 'fallen',
      fallen: 'risen',
      unclear: 'unclear',
      new: 'gone',
      gone: 'new',
    };
    fc.assert(
      fc.property(cases, cases, (one, two) => {
        const [a, b] = [one, two].map(
          ({ target, sheet, form }) => assessReadiness(quickBank, target, sheet, form).competencies,
        );
        if (!a || !b) throw new Error('Two results are needed.');
        const forwards = changesBetween(a, b);
        const backwards = changesBetween(b, a);
        expect(backwards.map(({ competency }) => competency)).toEqual(
          forwards.map(({ competency }) => competency),
        );
        for (const [index, change] of forwards.entries()) {
          expect(backwards[index]?.kind).toBe(mirrored[change.kind]);
          expect(backwards[index]?.difference ?? 0).toBeCloseTo(-(change.difference ?? 0), 12);
        }
      }),
      fixed(100),
    );
  });

  it('is unclear everywhere between a result and itself', () => {
    fc.assert(
      fc.property(cases, ({ target, sheet, form }) => {
        const { competencies } = assessReadiness(quickBank, target, sheet, form);
        const kinds = changesBetween(competencies, competencies).map(({ kind }) => kind);
        expect(kinds.every((kind) => kind === 'unclear')).toBe(true);
      }),
      fixed(50),
    );
  });
});
