import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { competenciesOf } from '../../src/domain/bank';
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
