import { type Bank, requirementsFor } from './bank';
import { SURE_OF_A_CHANGE } from './change';
import { byPriority, type Gap, gapBetween, priorityOf } from './gap';
import type { CompetencyId, RoleId } from './ids';
import type { Judgement } from './readiness';
import type { Requirements, Target } from './roleProfile';
import { LEVELS, type Level, wholeLevel } from './scale';
import type { CompetencyScore } from './score';
import { together } from './standardError';
import { VERDICTS, type Verdict } from './verdict';

/*
 * Several people, each held against a role. Nothing here compares the people with one another as a
 * whole: there is no total, and every list keeps the order in which they were handed in.
 *
 * What is told of one competency is computed for one competency at a time: with a thousand people
 * all of them together would take long.
 */

/** Everyone's place in that order. */
export type MemberIndex = number;

/** An estimate, whoever computed it; both numbers are null where it is unknown. */
export type Estimate = Pick<CompetencyScore, 'competency' | 'level' | 'standardError'>;

/** One person held against a role. A judgement is one; shared levels alone make one as well. */
export interface Member {
  readonly requirements: Requirements;
  readonly competencies: readonly Estimate[];
  /** Above zero. */
  readonly gaps: readonly Gap[];
}

/** How many people stand at each whole level of one competency. */
export interface Coverage {
  readonly competency: CompetencyId;
  /** Six counts, from level 0 to level 5. */
  readonly people: readonly number[];
  /** People without an estimate. */
  readonly unknown: number;
}

/** A competency in which several people lack something for the role that each is held against. */
export interface CommonGap {
  readonly competency: CompetencyId;
  /** People with a gap. */
  readonly people: readonly MemberIndex[];
  /** How many of them for whom it is a must-have. */
  readonly mustHaveFor: number;
  /** People whose role requires it, with a gap or without. */
  readonly required: number;
  /** The next level for most of those with a gap, 1 to 5; of two for as many, the lower. */
  readonly nextLevel: Level;
}

/** Who could help whom with one competency. */
export interface Mentoring {
  readonly competency: CompetencyId;
  readonly learner: MemberIndex;
  /** At the level that the learner's role asks for, and surely above the learner. Never empty. */
  readonly mentors: readonly MemberIndex[];
}

/** How many people come out at which band for one role. */
export interface RoleReadiness {
  readonly role: RoleId;
  readonly people: Readonly<Record<Verdict, number>>;
}

/**
 * Estimates held against a target, where the answers behind them are not known.
 * @throws RangeError for a role or context that the bank does not know
 */
export function memberFrom(bank: Bank, target: Target, estimates: readonly Estimate[]): Member {
  const { constants } = bank;
  const requirements = requirementsFor(bank, target);
  const gaps = estimates.flatMap(({ competency, level }): Gap[] => {
    const requirement = requirements[competency];
    if (!requirement || requirement.level === 0 || level === null) return [];
    const gap = gapBetween(requirement.level, level, constants);
    return [
      { competency, requirement, level, gap, priority: priorityOf(gap, requirement, constants) },
    ];
  });
  return { requirements, competencies: estimates, gaps: byPriority(gaps) };
}

/** Everybody counted once: at the whole level that their estimate stands for, or as unknown. */
export function coverageOf(
  competency: CompetencyId,
  members: readonly Pick<Member, 'competencies'>[],
): Coverage {
  const people = LEVELS.map(() => 0);
  let unknown = 0;
  for (const member of members) {
    const level = estimateOf(member, competency)?.level ?? null;
    if (level === null) unknown += 1;
    else people[wholeLevel(level)] = (people[wholeLevel(level)] ?? 0) + 1;
  }
  return { competency, people, unknown };
}

/** The gap that people share in one competency; null where fewer than two have one. */
export function commonGapIn(
  competency: CompetencyId,
  members: readonly Pick<Member, 'requirements' | 'gaps'>[],
): CommonGap | null {
  const people: MemberIndex[] = [];
  const next = LEVELS.map(() => 0);
  let mustHaveFor = 0;
  let required = 0;
  for (const [index, { requirements, gaps }] of members.entries()) {
    if ((requirements[competency]?.level ?? 0) > 0) required += 1;
    const gap = gaps.find((one) => one.competency === competency);
    if (!gap) continue;
    people.push(index);
    if (gap.requirement.gate) mustHaveFor += 1;
    const step = wholeLevel(Math.min(gap.level, gap.requirement.level - 1)) + 1;
    next[step] = (next[step] ?? 0) + 1;
  }
  const nextLevel = next.indexOf(Math.max(...next)) as Level;
  return people.length > 1 ? { competency, people, mustHaveFor, required, nextLevel } : null;
}

/** Those that most people share first, then those that are a must-have for most, then as they came. */
export function byShare(gaps: readonly CommonGap[]): CommonGap[] {
  return [...gaps].sort(
    (a, b) => b.people.length - a.people.length || b.mustHaveFor - a.mustHaveFor,
  );
}

/**
 * Finds who could help one person with one competency; null where they have no gap in it, or nobody
 * can. It looks at everybody: for a thousand people call it for some of them at a time.
 */
export function mentorFinder(
  competency: CompetencyId,
  members: readonly Pick<Member, 'competencies' | 'gaps'>[],
): (learner: MemberIndex) => Mentoring | null {
  const estimates = members.map((member) => estimateOf(member, competency));
  const known = estimates.flatMap((estimate, index) =>
    estimate?.level == null
      ? []
      : [{ index, level: estimate.level, error: estimate.standardError ?? 0 }],
  );
  return (learner) => {
    const gap = members[learner]?.gaps.find((one) => one.competency === competency);
    const own = estimates[learner];
    if (!gap || own?.level == null) return null;
    const mentors: MemberIndex[] = [];
    for (const { index, level, error } of known) {
      if (level < gap.requirement.level) continue;
      // Differences up to two standard errors may be chance.
      const chance = SURE_OF_A_CHANGE * together(error, own.standardError ?? 0);
      if (level - own.level > chance) mentors.push(index);
    }
    return mentors.length > 0 ? { competency, learner, mentors } : null;
  };
}

/** Each gap in one competency that somebody else in the team could help with, by learner. */
export function mentoringOn(
  competency: CompetencyId,
  members: readonly Pick<Member, 'competencies' | 'gaps'>[],
): Mentoring[] {
  const find = mentorFinder(competency, members);
  return members.flatMap((_, learner) => find(learner) ?? []);
}

/** Everyone's ladder (the same roles in the same order) as counts, one line a role. */
export function readinessPerRole(
  ladders: readonly (readonly Pick<Judgement, 'target' | 'verdict'>[])[],
): RoleReadiness[] {
  return (ladders[0] ?? []).map(({ target }, rung) => ({
    role: target.role,
    people: Object.fromEntries(
      VERDICTS.map((verdict) => [
        verdict,
        ladders.filter((ladder) => ladder[rung]?.verdict === verdict).length,
      ]),
    ) as Record<Verdict, number>,
  }));
}

function estimateOf(
  { competencies }: Pick<Member, 'competencies'>,
  competency: CompetencyId,
): Estimate | undefined {
  return competencies.find((estimate) => estimate.competency === competency);
}
