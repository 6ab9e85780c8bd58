import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaFrom, MOST_STRENGTHS, type Topic } from '../../src/domain/agenda';
import {
  type Agreement,
  agreementBetween,
  type CompetencyAgreement,
  type Standing,
} from '../../src/domain/agreement';
import { requirementsFor } from '../../src/domain/bank';
import { gapBetween } from '../../src/domain/gap';
import type { Requirement, Requirements } from '../../src/domain/roleProfile';
import type { Level } from '../../src/domain/scale';
import { fixed, quickBank } from './arbitraries';
import { pairs, sideOf } from './pairs';

const { constants } = quickBank;

/** What a role asks of one competency, and how two people see it. */
interface Row {
  readonly required?: Level;
  readonly weight?: 1 | 2 | 3;
  readonly gate?: boolean;
  readonly standing?: Standing;
  readonly z?: number;
  readonly self?: number;
  readonly rater?: number;
}

function agendaOf(rows: Readonly<Record<string, Row>>): Topic[] {
  const shared = Object.entries(rows).map(
    ([competency, { standing = 'agree', z = 0, self = 3, rater = 3 }]): CompetencyAgreement => {
      const difference = self - rater;
      return { competency, self, rater, difference, z, anchorDifference: null, standing };
    },
  );
  const requirements: Requirements = Object.fromEntries(
    Object.entries(rows).map(([id, { required = 3, weight = 2, gate = false }]) => {
      const requirement: Requirement = { level: required, weight, gate };
      return [id, requirement];
    }),
  );
  const agreement: Agreement = { shared, lean: null, reading: null, pattern: null };
  return agendaFrom(agreement, requirements, constants);
}
const namesOf = (rows: Readonly<Record<string, Row>>) =>
  agendaOf(rows).map(({ competency }) => competency);
const nextOf = (row: Row) => agendaOf({ one: row })[0]?.next;

describe('An agenda', () => {
  it('starts with differences on must-haves, then others, then shared gaps, then strengths', () => {
    const topics = agendaOf({
      strength: { self: 4, rater: 4 },
      gap: { self: 1, rater: 1, gate: true },
      other: { standing: 'differ', z: 4, weight: 3 },
      gate: { standing: 'discuss', z: 1.1, gate: true, weight: 1 },
    });
    expect(topics.map(({ kind, competency }) => [kind, competency])).toEqual([
      ['difference', 'gate'],
      ['difference', 'other'],
      ['shared-gap', 'gap'],
      ['strength', 'strength'],
    ]);
  });

  it('puts what differs before what is to be discussed, and then what lies further apart', () => {
    const gate = true;
    expect(
      namesOf({
        near: { gate, standing: 'discuss', z: 1.2 },
        // Anchors can differ where the estimates are within their errors.
        byAnchors: { gate, standing: 'differ', z: 0.9 },
        far: { gate, standing: 'discuss', z: -1.9 },
        furthest: { gate, standing: 'differ', z: -2.6 },
      }),
    ).toEqual(['furthest', 'byAnchors', 'far', 'near']);
  });

  it('puts the heavier of other differences first, whichever way they point', () => {
    expect(
      namesOf({
        light: { standing: 'differ', z: 3, weight: 1 },
        discussed: { standing: 'discuss', z: 1.9, weight: 3 },
        heavy: { standing: 'differ', z: 2.1, weight: 3 },
        heavier: { standing: 'differ', z: -2.2, weight: 3 },
      }),
    ).toEqual(['heavier', 'heavy', 'light', 'discussed']);
  });

  it('puts must-haves among shared gaps first, then the heavier, then the larger on average', () => {
    expect(
      namesOf({
        small: { self: 2, rater: 2.2 },
        large: { self: 0.5, rater: 1.5 },
        middle: { self: 0, rater: 2.4 },
        heavy: { self: 2.2, rater: 2.2, weight: 3 },
        gate: { self: 2.4, rater: 2.4, weight: 1, gate: true },
      }),
    ).toEqual(['gate', 'heavy', 'large', 'middle', 'small']);
  });

  it('lists a gap only where both see it', () => {
    expect(namesOf({ seenByOne: { self: 2.4, rater: 2.6 } })).toEqual([]);
    expect(namesOf({ atTheLimit: { self: 2.5 - 1e-12, rater: 2.4 } })).toEqual([]);
  });

  it('lists a shared gap that they differ about once, as a difference', () => {
    const topics = agendaOf({ one: { required: 5, self: 4, rater: 1, standing: 'differ', z: 3 } });
    expect(topics.map(({ kind }) => kind)).toEqual(['difference']);
  });

  it('names three strengths, the largest surplus on average first', () => {
    expect(
      namesOf({
        fourth: { required: 2, self: 2.5, rater: 2.5 },
        second: { required: 2, self: 4, rater: 3.2 },
        first: { required: 1, self: 3, rater: 3 },
        third: { required: 3, self: 4, rater: 4 },
      }),
    ).toEqual(['first', 'second', 'third']);
  });

  it('can name a strength where a 5 is required, which no estimate reaches', () => {
    expect(namesOf({ top: { required: 5, self: 4.8, rater: 4.5 } })).toEqual(['top']);
  });

  it('leaves out what is not required, even a must-have', () => {
    const odd: Row = { required: 0, standing: 'differ', z: 3, gate: true };
    expect(namesOf({ odd, able: { required: 0, self: 5, rater: 5 } })).toEqual([]);
  });

  it('leaves equals in profile order, to a rounding', () => {
    const z = 2.3;
    expect(
      namesOf({
        first: { standing: 'differ', z },
        second: { standing: 'differ', z: -z - 1e-13 },
        third: { standing: 'differ', z },
      }),
    ).toEqual(['first', 'second', 'third']);
  });

  it('says what is asked and how near they are', () => {
    const row: Row = { required: 4, gate: true, standing: 'differ', z: 2.4, self: 4, rater: 1.6 };
    expect(agendaOf({ one: row })).toEqual([
      {
        ...{ kind: 'difference', competency: 'one', gate: true, required: 4 },
        ...{ standing: 'differ', next: 3 },
      },
    ]);
  });

  it('is empty where nothing is shared', () => {
    expect(agendaOf({})).toEqual([]);
  });
});

describe('The level to look at next', () => {
  it('is one above where the lower estimate stands', () => {
    expect(nextOf({ standing: 'differ', self: 4, rater: 1.4 })).toBe(2);
    expect(nextOf({ standing: 'differ', self: 1.5, rater: 4 })).toBe(3);
    expect(nextOf({ standing: 'differ', self: 0.3, rater: 4 })).toBe(1);
  });

  it('counts a half upwards, however it was rounded', () => {
    expect(nextOf({ standing: 'differ', self: 2.5 - 1e-12, rater: 4 })).toBe(4);
  });

  it('ends with the scale', () => {
    expect(nextOf({ self: 4.9, rater: 5 })).toBe(5);
  });
});

describe('Every agenda', () => {
  const agendas = pairs.map(({ target, self, rater }) => {
    const agreement = agreementBetween(quickBank, sideOf(target, self), sideOf(target, rater));
    const requirements = requirementsFor(quickBank, target);
    return { agreement, requirements, topics: agendaFrom(agreement, requirements, constants) };
  });

  it('lists each required difference and each shared gap, once, and few strengths', () => {
    fc.assert(
      fc.property(agendas, ({ agreement, requirements, topics }) => {
        const listed = topics.map(({ competency }) => competency);
        expect(new Set(listed).size).toBe(listed.length);
        const wanted = agreement.shared.filter(({ competency, standing, self, rater }) => {
          const level = requirements[competency]?.level ?? 0;
          const lacks = [self, rater].every((own) => gapBetween(level, own, constants) > 0);
          return level > 0 && (standing !== 'agree' || lacks);
        });
        const others = topics.filter(({ kind }) => kind !== 'strength');
        expect(others.map(({ competency }) => competency).sort()).toEqual(
          wanted.map(({ competency }) => competency).sort(),
        );
        expect(topics.length - others.length).toBeLessThanOrEqual(MOST_STRENGTHS);
      }),
      fixed(200),
    );
  });

  it('looks one level up, in a gap never past what is required', () => {
    fc.assert(
      fc.property(agendas, ({ agreement, topics }) => {
        const shared = new Map(agreement.shared.map((one) => [one.competency, one]));
        for (const { kind, competency, required, next } of topics) {
          const { self = 0, rater = 0 } = shared.get(competency) ?? {};
          expect([1, 2, 3, 4, 5]).toContain(next);
          expect(next).toBeGreaterThanOrEqual(Math.min(self, rater));
          if (kind === 'shared-gap') expect(next).toBeLessThanOrEqual(required);
        }
      }),
      fixed(200),
    );
  });

  it('is the same whoever is which', () => {
    fc.assert(
      fc.property(pairs, ({ target, self, rater }) => {
        const [one, other] = [sideOf(target, self), sideOf(target, rater)];
        const requirements = requirementsFor(quickBank, target);
        expect(
          agendaFrom(agreementBetween(quickBank, other, one), requirements, constants),
        ).toEqual(agendaFrom(agreementBetween(quickBank, one, other), requirements, constants));
      }),
      fixed(100),
    );
  });
});
