import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bank, competenciesOf } from '../../src/domain/bank';
import {
  assessReadiness,
  climbLadder,
  type Judgement,
  judgeAnswers,
} from '../../src/domain/readiness';
import {
  byShare,
  commonGapIn,
  coverageOf,
  memberFrom,
  mentoringOn,
  readinessPerRole,
} from '../../src/domain/team';
import { tinyBank } from '../fixtures/tinyBank';
import { type Case, cases, fixed, quickBank } from './arbitraries';

const judgementOf = ({ target, sheet, form }: Case): Judgement =>
  judgeAnswers(quickBank, target, sheet, form);
const competencies = competenciesOf(quickBank);
const teams = fc.array(cases, { minLength: 1, maxLength: 6 });

describe('A team', () => {
  it('has everyone counted once in every competency', () => {
    fc.assert(
      fc.property(teams, (team) => {
        const members = team.map(judgementOf);
        const coverage = competencies.map((id) => coverageOf(id, members));
        for (const { people, unknown } of coverage) {
          expect(people).toHaveLength(6);
          expect(people.reduce((sum, count) => sum + count, unknown)).toBe(team.length);
        }
      }),
      fixed(50),
    );
  });

  it('has a gap in common only where two or more people lack it', () => {
    fc.assert(
      fc.property(teams, (team) => {
        const members = team.map(judgementOf);
        for (const competency of competencies) {
          const lacking = members.flatMap(({ gaps }, index) =>
            gaps.some((gap) => gap.competency === competency) ? [index] : [],
          );
          const gap = commonGapIn(competency, members);
          expect(gap?.people ?? []).toEqual(lacking.length > 1 ? lacking : []);
          if (!gap) continue;
          expect(gap.people.length).toBeLessThanOrEqual(gap.required);
          expect(gap.mustHaveFor).toBeLessThanOrEqual(gap.people.length);
        }
      }),
      fixed(50),
    );
  });

  it('is trained for a next level that somebody with the gap has above them and is asked for', () => {
    fc.assert(
      fc.property(teams, (team) => {
        const members = team.map(judgementOf);
        for (const competency of competencies) {
          const gap = commonGapIn(competency, members);
          if (!gap) continue;
          const theirs = gap.people.flatMap(
            (index) => members[index]?.gaps.find((one) => one.competency === competency) ?? [],
          );
          const fits = theirs.some(
            ({ level, requirement }) =>
              gap.nextLevel > level && gap.nextLevel <= requirement.level && gap.nextLevel >= 1,
          );
          expect(fits).toBe(true);
        }
      }),
      fixed(50),
    );
  });

  it('names the gaps first that most people share, then the must-haves', () => {
    const gap = (competency: string, people: number[], mustHaveFor: number) =>
      ({ competency, people, mustHaveFor, required: 3, nextLevel: 2 }) as const;
    const shared = [gap('a', [0, 1], 0), gap('b', [1, 2], 1), gap('c', [0, 1, 2], 0)];
    expect(byShare(shared).map(({ competency }) => competency)).toEqual(['c', 'b', 'a']);
  });

  it('names a mentor only where they meet what the learner needs and stand surely above them', () => {
    let named = 0;
    fc.assert(
      fc.property(teams, (team) => {
        const members = team.map(judgementOf);
        for (const competency of competencies) {
          for (const { learner, mentors } of mentoringOn(competency, members)) {
            const required = members[learner]?.requirements[competency]?.level ?? 9;
            const of = (index: number) =>
              members[index]?.competencies.find((score) => score.competency === competency);
            const own = of(learner);
            expect(mentors).not.toContain(learner);
            for (const mentor of mentors) {
              const theirs = of(mentor);
              expect(theirs?.level ?? 0).toBeGreaterThanOrEqual(required);
              const apart = (theirs?.level ?? 0) - (own?.level ?? 9);
              const error = Math.hypot(theirs?.standardError ?? 9, own?.standardError ?? 9);
              expect(apart / error).toBeGreaterThan(2);
              named += 1;
            }
          }
        }
      }),
      fixed(60),
    );
    expect(named).toBeGreaterThan(0);
  });

  it('is counted per role and band, everyone once', () => {
    fc.assert(
      fc.property(fc.array(cases, { minLength: 1, maxLength: 3 }), (team) => {
        const ladders = team.map(({ target, sheet, form }) =>
          climbLadder(quickBank, target, sheet, form),
        );
        const counted = readinessPerRole(ladders);
        expect(counted.map(({ role }) => role)).toEqual(quickBank.roles.map(({ id }) => id));
        for (const { people } of counted) {
          expect(Object.values(people).reduce((sum, count) => sum + count)).toBe(team.length);
        }
      }),
      fixed(20),
    );
  });

  it('of nobody has nothing to say', () => {
    expect(commonGapIn('people-development', [])).toBeNull();
    expect(readinessPerRole([])).toEqual([]);
    expect(mentoringOn('people-development', [])).toEqual([]);
    expect(coverageOf('a', [])).toEqual({
      competency: 'a',
      people: [0, 0, 0, 0, 0, 0],
      unknown: 0,
    });
  });
});

describe('Without redraws', () => {
  it('a judgement is what the whole readiness says', () => {
    fc.assert(
      fc.property(cases, ({ target, sheet, form }) => {
        const { alternatives, certainty, ...judgement } = assessReadiness(
          quickBank,
          target,
          sheet,
          form,
        );
        expect(judgeAnswers(quickBank, target, sheet, form)).toEqual(judgement);
      }),
      fixed(50),
    );
  });
});

describe('Estimates without their answers', () => {
  it('have the gaps that the answers had, against any target', () => {
    fc.assert(
      fc.property(cases, cases, (one, { target }) => {
        const judgement = judgementOf({ ...one, target });
        const { gaps, requirements } = memberFrom(quickBank, target, judgement.competencies);
        expect(gaps).toEqual(judgement.gaps);
        expect(requirements).toEqual(judgement.requirements);
      }),
      fixed(50),
    );
  });
});

describe('A team worked out by hand', () => {
  const lead = { role: 'lead', stage: null, contexts: [] };
  /** Clarity is a must-have at 4 for the lead; levels up to half a level below count as kept. */
  const at = (level: number | null, standardError = 0.5, bank: Bank = tinyBank) =>
    memberFrom(bank, lead, [{ competency: 'clarity', level, standardError }]);
  const asksNothing: Bank = {
    ...tinyBank,
    roles: tinyBank.roles.map((role) => ({
      ...role,
      requirements: { clarity: { level: 0, weight: 1, gate: false } },
    })),
  };
  const team = [at(2.4), at(null), at(3.9), at(1), at(1.2), at(2, 0.5, asksNothing)];

  it('counts each at the whole level, halves upwards', () => {
    expect(coverageOf('clarity', [...team, at(4.5)])).toEqual({
      competency: 'clarity',
      people: [0, 2, 2, 0, 1, 1],
      unknown: 1,
    });
    expect(coverageOf('coaching', team)).toMatchObject({ unknown: team.length });
  });

  it('has gaps where a role asks for more, in what is known', () => {
    expect(at(2).gaps).toMatchObject([{ competency: 'clarity', level: 2, gap: 2 }]);
    expect(at(null).gaps).toEqual([]);
    expect(at(2, 0.5, asksNothing).gaps).toEqual([]);
    const stranger = [{ competency: 'unheard-of', level: 1, standardError: 0.5 }];
    expect(memberFrom(tinyBank, lead, stranger).gaps).toEqual([]);
  });

  it('shares a gap with its must-haves, and names the step that most have before them', () => {
    // 1 and 1.2 stand at 1, and 2.4 at 2: two steps to 2, one to 3.
    expect(commonGapIn('clarity', team)).toEqual({
      competency: 'clarity',
      people: [0, 3, 4],
      mustHaveFor: 3,
      required: 5,
      nextLevel: 2,
    });
    // As many before 2 as before 3: the lower. A level that is asked for is never passed.
    expect(commonGapIn('clarity', [at(2.4), at(1)])?.nextLevel).toBe(2);
    expect(commonGapIn('clarity', [at(3.4), at(3.4)])?.nextLevel).toBe(4);
    expect(commonGapIn('clarity', [at(1), at(5)])).toBeNull();
    const optional = [{ competency: 'coaching', level: 1, standardError: 0.5 }];
    const two = [memberFrom(tinyBank, lead, optional), memberFrom(tinyBank, lead, optional)];
    expect(commonGapIn('coaching', two)?.mustHaveFor).toBe(0);
  });

  it('has a mentor in whoever meets the level and stands more than two errors above', () => {
    // Two errors of 0.5 each are sqrt(2): 2.6 + 1.414… is just above 4.
    const people = [at(2.6), at(4), at(4.1), at(3.9, 0), at(null), at(1)];
    expect(mentoringOn('clarity', people)).toEqual([
      { competency: 'clarity', learner: 0, mentors: [2] },
      { competency: 'clarity', learner: 5, mentors: [1, 2] },
    ]);
    // Exactly two errors may still be chance.
    expect(mentoringOn('clarity', [at(2, 0), at(4, 1)])).toEqual([]);
    expect(mentoringOn('clarity', [at(2, 0), at(4, 0.99)])).toHaveLength(1);
    expect(mentoringOn('coaching', people)).toEqual([]);
  });
});
