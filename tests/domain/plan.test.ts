import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_OPPORTUNITY } from '../../src/domain/answerSheet';
import { topGaps } from '../../src/domain/gap';
import { planFrom, strengthsIn } from '../../src/domain/plan';
import { assessReadiness } from '../../src/domain/readiness';
import { tinyBank } from '../fixtures/tinyBank';
import { cases, fixed, quickBank } from './arbitraries';

const lead = { role: 'lead', stage: null, contexts: [] };
const readinessWith = (sheet: Record<string, string>) =>
  assessReadiness(tinyBank, lead, sheet, 'short');
const strongClarity = { 'clarity-a1': 'f', 'clarity-f1': 'f' };

describe('The plan', () => {
  it('goes one level up from where somebody stands', () => {
    // Coaching: anchor 1, fact 2 estimate 1.734109, which stands for level 2; 3 is asked.
    const steps = planFrom(
      readinessWith({ ...strongClarity, 'coaching-a1': 'b', 'coaching-f1': 'c' }),
    );
    expect(steps).toEqual([
      { kind: 'gap', competency: 'coaching', from: 2, to: 3, required: 3, gate: false },
    ]);
  });

  it('starts with what is most urgent', () => {
    // Both at 0: clarity 4 - 0.189922 weighs 3 x 1.5, coaching 3 - 0.189922 weighs 2.
    const lowest = { 'clarity-a1': 'a', 'clarity-f1': 'a', 'coaching-a1': 'a', 'coaching-f1': 'a' };
    const steps = planFrom(readinessWith(lowest));
    expect(steps.map(({ competency, from, to }) => [competency, from, to])).toEqual([
      ['clarity', 0, 1],
      ['coaching', 0, 1],
    ]);
  });

  it('asks for an assignment, not for skill, where the opportunity was missing', () => {
    const steps = planFrom(readinessWith({ ...strongClarity, 'coaching-a1': NO_OPPORTUNITY }));
    expect(steps).toEqual([
      { kind: 'assignment', competency: 'coaching', from: 0, to: 1, required: 3, gate: false },
    ]);
  });

  it('names a competency once: as an assignment rather than as a gap', () => {
    const steps = planFrom(
      readinessWith({ ...strongClarity, 'coaching-a1': NO_OPPORTUNITY, 'coaching-f1': 'a' }),
    );
    expect(steps.map(({ kind, competency }) => [kind, competency])).toEqual([
      ['assignment', 'coaching'],
    ]);
  });

  it('puts an assignment for a gate before the others', () => {
    const never = {
      'clarity-a1': NO_OPPORTUNITY,
      'clarity-s1': NO_OPPORTUNITY,
      'coaching-a1': NO_OPPORTUNITY,
    };
    const swapped = {
      ...tinyBank,
      areas: [...tinyBank.areas].reverse(),
    };
    const steps = planFrom(assessReadiness(swapped, lead, never, 'short'));
    expect(steps.map(({ competency }) => competency)).toEqual(['clarity', 'coaching']);
  });

  it('is empty where nothing is missing, and where nothing is known', () => {
    const all = { ...strongClarity, 'coaching-a1': 'f', 'coaching-f1': 'f' };
    expect(planFrom(readinessWith(all))).toEqual([]);
    expect(planFrom(readinessWith({}))).toEqual([]);
  });

  it('leads upwards, and not beyond what is asked', () => {
    fc.assert(
      fc.property(cases, ({ target, form, sheet }) => {
        for (const step of planFrom(assessReadiness(quickBank, target, sheet, form))) {
          expect(step.to).toBeGreaterThan(step.from);
          expect(step.to).toBeLessThanOrEqual(step.required);
        }
      }),
      fixed(300),
    );
  });

  it('has the most urgent gaps that had an opportunity, in order', () => {
    fc.assert(
      fc.property(cases, ({ target, form, sheet }) => {
        const readiness = assessReadiness(quickBank, target, sheet, form);
        const without = new Set(
          readiness.competencies.filter((score) => score.noOpportunity).map((s) => s.competency),
        );
        const steps = planFrom(readiness).filter(({ kind }) => kind === 'gap');
        expect(steps.map(({ competency }) => competency)).toEqual(
          topGaps(readiness.gaps.filter(({ competency }) => !without.has(competency))).map(
            ({ competency }) => competency,
          ),
        );
      }),
      fixed(200),
    );
  });
});

describe('Strengths', () => {
  it('are what lies at or above the requirement, by falling surplus', () => {
    // Both at 5 estimate 4.810078: 0.810078 above clarity's 4, 1.810078 above coaching's 3.
    const strengths = strengthsIn(
      readinessWith({ ...strongClarity, 'coaching-a1': 'f', 'coaching-f1': 'f' }),
      tinyBank.constants,
    );
    expect(strengths.map(({ competency }) => competency)).toEqual(['coaching', 'clarity']);
    expect(strengths[0]?.surplus).toBeCloseTo(1.810078, 6);
    expect(strengths[1]?.surplus).toBeCloseTo(0.810078, 6);
  });

  it('are what has no gap, even a little below the requirement', () => {
    // Clarity at 3.582171 is no gap against 4.
    const [strength] = strengthsIn(
      readinessWith({ 'clarity-a1': 'd', 'clarity-f1': 'e' }),
      tinyBank.constants,
    );
    expect(strength?.competency).toBe('clarity');
    expect(strength?.surplus).toBeCloseTo(3.582171 - 4, 6);
  });

  it('are nothing that is unknown, has a gap or is not asked for', () => {
    expect(strengthsIn(readinessWith({}), tinyBank.constants)).toEqual([]);
    const weak = readinessWith({ 'clarity-a1': 'c', 'clarity-f1': 'd' });
    expect(strengthsIn(weak, tinyBank.constants)).toEqual([]);
    const free = {
      ...tinyBank,
      roles: tinyBank.roles.map((role) => ({
        ...role,
        requirements: { clarity: { level: 0, weight: 1, gate: false } as const },
      })),
    };
    const asked = assessReadiness(free, lead, strongClarity, 'short');
    expect(strengthsIn(asked, free.constants)).toEqual([]);
  });

  it('never appear in the plan as something to work on', () => {
    fc.assert(
      fc.property(cases, ({ target, form, sheet }) => {
        const readiness = assessReadiness(quickBank, target, sheet, form);
        const strong = strengthsIn(readiness, quickBank.constants).map(
          ({ competency }) => competency,
        );
        for (const { competency } of planFrom(readiness)) expect(strong).not.toContain(competency);
      }),
      fixed(200),
    );
  });
});
