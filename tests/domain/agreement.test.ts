import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaFrom } from '../../src/domain/agenda';
import {
  type Agreement,
  agreementBetween,
  type CompetencyAgreement,
  type Side,
  standingOf,
} from '../../src/domain/agreement';
import {
  type AnswerSheet,
  answerTo,
  countedLevel,
  EMPTY_SHEET,
  NO_OPPORTUNITY,
  NOT_OBSERVED,
  SKIPPED,
} from '../../src/domain/answerSheet';
import { competenciesOf, itemsOf, requirementsFor } from '../../src/domain/bank';
import { rankCorrelation } from '../../src/domain/rankCorrelation';
import type { CompetencyScore } from '../../src/domain/score';
import { tinyBank } from '../fixtures/tinyBank';
import { fixed, quickBank, reordered } from './arbitraries';
import { agreeIndependently } from './independentAgreement';
import { anyPair, type Pair, pairs, sideOf } from './pairs';
import { seeded } from './seeded';

const PROFILE = competenciesOf(quickBank);

function scoreOf(competency: string, level: number | null, standardError = 0.6): CompetencyScore {
  const error = level === null ? null : standardError;
  return {
    ...{ competency, level, ownError: error, standardError: error, plainError: error },
    ...{ counted: 1, asked: 1, noOpportunity: false, contributions: [], oneMore: null },
  };
}

/** One side with estimates in profile order, and whatever it answered. */
function withLevels(
  levels: readonly (number | null)[],
  standardError?: number,
  answers: AnswerSheet = EMPTY_SHEET,
): Side {
  const competencies = levels.map((level, index) =>
    scoreOf(PROFILE[index] ?? '', level, standardError),
  );
  return { answers, competencies };
}

const between = (self: Side, rater: Side) => agreementBetween(quickBank, self, rater);
const first = ({ shared }: Agreement): CompetencyAgreement => {
  if (!shared[0]) throw new RangeError('Nothing is shared.');
  return shared[0];
};
const agreementOf = ({ target, self, rater }: Pair) =>
  between(sideOf(target, self), sideOf(target, rater));

describe('A difference', () => {
  it('is self minus rater, in levels and in errors of both together', () => {
    // Errors of 0.6 and 0.8 are one of 1 together.
    const one = first(between(withLevels([4], 0.6), withLevels([2.5], 0.8)));
    expect(one).toMatchObject({ competency: PROFILE[0], self: 4, rater: 2.5, difference: 1.5 });
    expect(one.z).toBeCloseTo(1.5, 12);
    expect(one.anchorDifference).toBeNull();
    expect(one.standing).toBe('discuss');
  });

  it.each([
    [0, null, 'agree'],
    [1, null, 'agree'],
    [1.01, null, 'discuss'],
    [2, null, 'discuss'],
    [2.01, null, 'differ'],
    [0, 0.74, 'agree'],
    [0, 0.75, 'discuss'],
    [0, 1.49, 'discuss'],
    [0, 1.5, 'differ'],
    [2.01, 0, 'differ'],
    [1.01, 1.5, 'differ'],
    [1, 0.75 - 1e-12, 'discuss'],
    [2 + 1e-12, 1.5 - 1e-12, 'differ'],
    [1 + 1e-12, 0, 'agree'],
  ] as const)('of %s errors and %s levels between anchors: %s', (z, anchors, standing) => {
    expect(standingOf(z, anchors)).toBe(standing);
    expect(standingOf(-z, anchors === null ? null : -anchors)).toBe(standing);
  });

  it('stands no nearer where either distance grows', () => {
    const distance = fc.double({ min: 0, max: 5, noNaN: true });
    const rank = { agree: 0, discuss: 1, differ: 2 };
    fc.assert(
      fc.property(
        distance,
        distance,
        fc.option(distance),
        fc.double({ min: 0.3, max: 2, noNaN: true }),
        (d, further, anchors, error) => {
          const near = rank[standingOf(d / error, anchors)];
          expect(rank[standingOf((d + further) / error, anchors)]).toBeGreaterThanOrEqual(near);
          if (anchors === null) return;
          expect(rank[standingOf(d / error, anchors + further)]).toBeGreaterThanOrEqual(near);
        },
      ),
      fixed(1000),
    );
  });
});

describe('Anchors', () => {
  const [a1, a2] = ['people-development-a1', 'people-development-a2'];
  const apart = (self: AnswerSheet, rater: AnswerSheet) =>
    first(between(withLevels([3], 0.6, self), withLevels([3], 0.6, rater)));

  it('are compared on those that both have answered with a level', () => {
    // Their own means are 2 and 4; on the one that both answered they are alike.
    expect(apart({ [a1]: 'e', [a2]: 'a' }, { [a1]: 'e' }).anchorDifference).toBe(0);
    expect(apart({ [a1]: 'e', [a2]: 'a' }, { [a1]: 'e', [a2]: NOT_OBSERVED })).toMatchObject({
      anchorDifference: 0,
      standing: 'agree',
    });
  });

  it('differ from one and a half levels on, that included', () => {
    const one = apart({ [a1]: 'e', [a2]: 'd' }, { [a1]: 'c', [a2]: 'c' });
    expect(one).toMatchObject({ anchorDifference: 1.5, z: 0, standing: 'differ' });
  });

  it('are compared by their means where both have answered other ones', () => {
    expect(apart({ [a1]: 'e' }, { [a2]: 'c' }).anchorDifference).toBe(2);
  });

  it('say nothing where a side has none with a level', () => {
    for (const none of [{}, { [a1]: NOT_OBSERVED }, { [a1]: SKIPPED }, { [a1]: NO_OPPORTUNITY }]) {
      expect(apart({ [a1]: 'f' }, none)).toMatchObject({
        anchorDifference: null,
        standing: 'agree',
      });
      expect(apart(none, { [a1]: 'f' }).anchorDifference).toBeNull();
    }
  });

  it('are anchors alone: facts and situations are not what a rater is asked', () => {
    const fact = itemsOf(quickBank, 'people-development').find(({ type }) => type === 'fact');
    expect(apart({ [a1]: 'c', [fact?.id ?? '']: 'f' }, { [a1]: 'c' }).anchorDifference).toBe(0);
  });
});

describe('What is unknown', () => {
  it('is shared with nobody', () => {
    const agreement = between(withLevels([3, null, 4]), withLevels([null, 2, 4]));
    expect(agreement.shared.map(({ competency }) => competency)).toEqual([PROFILE[2]]);
  });

  it('leaves no lean, no reading and no pattern', () => {
    const nothing = { shared: [], lean: null, reading: null, pattern: null };
    expect(between(withLevels([]), withLevels([]))).toEqual(nothing);
    expect(between(withLevels([null, 3]), withLevels([3, null]))).toEqual(nothing);
  });

  it('counts as nothing, whichever word was chosen for it', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(SKIPPED, NO_OPPORTUNITY, null), (pair, word) => {
        const rater = Object.fromEntries(
          Object.entries(pair.rater).flatMap(([id, answer]) => {
            if (answer !== NOT_OBSERVED) return [[id, answer]];
            return word === null ? [] : [[id, word]];
          }),
        );
        expect(agreementOf({ ...pair, rater })).toEqual(agreementOf(pair));
      }),
      fixed(150),
    );
  });

  it('is every competency without a counted answer on each side, and no other one', () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        const counts = (sheet: AnswerSheet, competency: string) =>
          itemsOf(quickBank, competency).some(
            (item) => countedLevel(item, answerTo(sheet, item.id)) !== null,
          );
        const { shared } = agreementOf(pair);
        expect(shared.map(({ competency }) => competency)).toEqual(
          PROFILE.filter((id) => counts(pair.self, id) && counts(pair.rater, id)),
        );
        for (const { self, rater, difference, z } of shared) {
          expect([self, rater, difference, z].every(Number.isFinite)).toBe(true);
        }
      }),
      fixed(150),
    );
  });
});

describe('The lean', () => {
  it('is the mean difference, and one side sees more from half a level on', () => {
    const leaning = (levels: readonly number[]) =>
      between(withLevels(levels), withLevels(levels.map(() => 2)));
    expect(leaning([3, 2])).toMatchObject({ lean: 0.5, reading: 'self-higher' });
    expect(leaning([1, 2])).toMatchObject({ lean: -0.5, reading: 'self-lower' });
    expect(leaning([2.9, 2]).reading).toBe('even');
    expect(leaning([1, 3])).toMatchObject({ lean: 0, reading: 'even' });
  });

  it('reads half a level alike however it was rounded', () => {
    // Together 2, but in binary fractions a little less.
    const [tenths, nothing] = [
      [0.1, 0.5, 0.7, 0.7],
      [0, 0, 0, 0],
    ];
    const agreement = between(withLevels(tenths), withLevels(nothing));
    expect(agreement.lean).toBeLessThan(0.5);
    expect(agreement.reading).toBe('self-higher');
    expect(between(withLevels(nothing), withLevels(tenths)).reading).toBe('self-lower');
  });
});

describe('The pattern', () => {
  const rising = Array.from({ length: 10 }, (_, index) => index / 2);
  const patternOf = (self: readonly number[], rater: readonly number[]) =>
    between(withLevels(self), withLevels(rater)).pattern;

  it('is 1 for the same order, -1 for the opposite one', () => {
    expect(patternOf(rising, rising)).toBe(1);
    expect(patternOf(rising, [...rising].reverse())).toBe(-1);
  });

  it('needs ten shared competencies', () => {
    expect(patternOf(rising.slice(1), rising.slice(1))).toBeNull();
  });

  it('is nothing where a side sees no order', () => {
    const even = rising.map(() => 3);
    expect(patternOf(rising, even)).toBeNull();
    expect(patternOf(even, rising)).toBeNull();
  });

  it('gives equals their mean rank', () => {
    // Worked by hand: ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4 give 4.5 / sqrt(4.5 x 5).
    expect(rankCorrelation([0, 1, 1, 2], [5, 6, 7, 8])).toBeCloseTo(Math.sqrt(0.9), 15);
    expect(rankCorrelation([0, 1, 1 + 1e-13, 2], [5, 6, 7, 8])).toBeCloseTo(Math.sqrt(0.9), 15);
    expect(rankCorrelation([], [])).toBeNull();
  });

  it('sees the order alone: stretching what a side says changes nothing', () => {
    const hundredths = fc.integer({ min: 0, max: 500 }).map((value) => value / 100);
    const row = fc.tuple(hundredths, hundredths);
    fc.assert(
      fc.property(fc.array(row, { minLength: 10, maxLength: 20 }), (rows) => {
        const self = rows.map(([value]) => value);
        const rater = rows.map(([, value]) => value);
        const pattern = patternOf(self, rater);
        expect(
          patternOf(
            self.map((value) => value * value + value),
            rater,
          ),
        ).toBe(pattern);
        expect(
          patternOf(
            self,
            rater.map((value) => Math.sqrt(value) - 7),
          ),
        ).toBe(pattern);
        expect(Math.abs(pattern ?? 0)).toBeLessThanOrEqual(1);
      }),
      fixed(300),
    );
  });
});

describe('Who is which', () => {
  it('changes signs and nothing else', () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        const one = agreementOf(pair);
        const other = agreementOf({ ...pair, self: pair.rater, rater: pair.self });
        const turned = { 'self-higher': 'self-lower', 'self-lower': 'self-higher', even: 'even' };
        expect(other.shared).toEqual(
          one.shared.map(({ self, rater, difference, z, anchorDifference, ...same }) => ({
            ...same,
            self: rater,
            rater: self,
            // Zero minus, because a difference of nothing has no sign.
            difference: 0 - difference,
            z: 0 - z,
            anchorDifference: anchorDifference === null ? null : 0 - anchorDifference,
          })),
        );
        expect(other.lean).toEqual(one.lean === null ? null : 0 - one.lean);
        expect(other.reading).toBe(one.reading && turned[one.reading]);
        expect(other.pattern).toBe(one.pattern);
      }),
      fixed(200),
    );
  });

  it('stays apart: the other side never changes what one side says', () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        const self = new Map(
          sideOf(pair.target, pair.self).competencies.map((one) => [one.competency, one.level]),
        );
        for (const one of agreementOf(pair).shared) expect(one.self).toBe(self.get(one.competency));
      }),
      fixed(100),
    );
  });
});

describe('Two ratings', () => {
  it('agree alike in whatever order the answers were given', () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        const turned = { ...pair, self: reordered(pair.self), rater: reordered(pair.rater) };
        expect(agreementOf(turned)).toEqual(agreementOf(pair));
      }),
      fixed(100),
    );
  });

  it('of the same sheet agree in everything', () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        const { shared, lean, pattern } = agreementOf({ ...pair, rater: pair.self });
        expect(shared.filter(({ standing }) => standing !== 'agree')).toEqual([]);
        expect(lean ?? 0).toBe(0);
        expect([null, 1]).toContain(pattern);
      }),
      fixed(100),
    );
  });

  it('can be of any bank', () => {
    const answers = { 'clarity-a1': 'f', 'coaching-a1': 'c' };
    const side = (level: number): Side => ({ answers, competencies: [scoreOf('clarity', level)] });
    expect(agreementBetween(tinyBank, side(4), side(3)).shared).toHaveLength(1);
  });
});

describe('An independent computation', () => {
  const PAIRS = Number(process.env.SHEETS ?? 3000);
  it(`agrees to a billionth on ${PAIRS} random pairs, agenda included`, () => {
    const random = seeded(20270114);
    const seen = new Map<string, number>();
    for (let run = 0; run < PAIRS; run++) {
      const { target, self, rater } = anyPair(random);
      const real = between(sideOf(target, self), sideOf(target, rater));
      const topics = agendaFrom(real, requirementsFor(quickBank, target), quickBank.constants);
      const other = agreeIndependently(quickBank, target, self, rater);
      const where = `Run ${run}: ${JSON.stringify({ target, self, rater })}`;

      expect(
        real.shared.map(({ competency }) => competency),
        where,
      ).toEqual(other.rows.map(({ competency }) => competency));
      expect(
        real.shared.map(({ standing }) => standing),
        where,
      ).toEqual(other.rows.map(({ standing }) => standing));
      const numbers = [
        ...real.shared.flatMap((one, index) => {
          const row = other.rows[index];
          return [
            [one.self, row?.theta_s],
            [one.rater, row?.theta_r],
            [one.difference, row?.d],
            [one.z, row?.z],
            [one.anchorDifference, row?.a],
          ];
        }),
        [real.lean, other.lean],
        [real.pattern, other.pattern],
      ];
      expect(
        numbers.filter(([a, b]) => !same(a, b)),
        where,
      ).toEqual([]);
      expect(real.reading, where).toBe(other.reading);
      expect(
        topics.map(({ kind, competency }) => `${kind} ${competency}`),
        where,
      ).toEqual(other.agenda);

      const kinds = new Set<string>([
        ...real.shared.map(({ standing }) => standing),
        ...topics.map(({ kind }) => kind),
        String(real.reading),
        real.pattern === null ? 'no pattern' : 'a pattern',
      ]);
      for (const kind of kinds) seen.set(kind, (seen.get(kind) ?? 0) + 1);
    }
    // An agreement about nothing would be worth nothing: each outcome came up often.
    expect([...seen.keys()].sort()).toEqual(
      [
        ...['agree', 'discuss', 'differ', 'difference', 'shared-gap', 'strength', 'null'],
        ...['self-higher', 'self-lower', 'even', 'a pattern', 'no pattern'],
      ].sort(),
    );
    expect(Math.min(...seen.values())).toBeGreaterThan(PAIRS / 50);
  });
});

function same(a: number | null | undefined, b: number | null | undefined): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-9;
}
