import { type Bank, competenciesOf } from '../../domain/bank';
import type { CompetencyId } from '../../domain/ids';
import { climbLadder, type Judgement, judgeAnswers } from '../../domain/readiness';
import type { Target } from '../../domain/roleProfile';
import {
  byShare,
  type CommonGap,
  type Coverage,
  commonGapIn,
  coverageOf,
  type Member,
  memberFrom,
  mentorFinder,
  type RoleReadiness,
  readinessPerRole,
} from '../../domain/team';
import type { Person, Progress } from './readTeam';

/** What everybody is held against: one target for all, or null for everybody's own. */
export type Against = Target | null;

/** What a team has and lacks. */
export interface TeamPicture {
  readonly against: Against;
  readonly people: readonly Person[];
  /** In the order of the people. */
  readonly members: readonly Member[];
  /** In profile order. */
  readonly coverage: readonly Coverage[];
  /** Shared by most first. */
  readonly commonGaps: readonly CommonGap[];
  /** In profile order, where anybody could help anybody. */
  readonly mentoring: readonly MentoringCount[];
}

/** How many could learn one competency from how many. */
export interface MentoringCount {
  readonly competency: CompetencyId;
  readonly learners: number;
  readonly mentors: number;
}

/** People between two looks at the clock, where one of them takes no time worth a look. */
const A_FEW = 50;

/** Draws the picture of a team, a person or a competency at a time. */
export function* drawTeam(
  bank: Bank,
  people: readonly Person[],
  against: Against,
): Generator<Progress, TeamPicture, void> {
  const members: Member[] = [];
  for (const person of people) {
    members.push(memberOf(bank, person, against ?? person.target));
    yield { done: members.length, of: people.length };
  }
  const whole = { done: people.length, of: people.length };
  const coverage: Coverage[] = [];
  const gaps: CommonGap[] = [];
  const mentoring: MentoringCount[] = [];
  for (const competency of competenciesOf(bank)) {
    coverage.push(coverageOf(competency, members));
    const gap = commonGapIn(competency, members);
    if (gap) gaps.push(gap);
    yield whole;
    const find = mentorFinder(competency, members);
    const mentors = new Set<number>();
    let learners = 0;
    for (const index of members.keys()) {
      const found = find(index);
      if (found) learners += 1;
      for (const mentor of found?.mentors ?? []) mentors.add(mentor);
      if (index % A_FEW === 0) yield whole;
    }
    if (learners > 0) mentoring.push({ competency, learners, mentors: mentors.size });
  }
  return { against, people, members, coverage, commonGaps: byShare(gaps), mentoring };
}

/** How many people come out at which band for each role. */
export interface RoleCounts {
  readonly against: Against;
  readonly people: readonly Person[];
  readonly roles: readonly RoleReadiness[];
  /** How many were counted: a band needs the answers. */
  readonly counted: number;
}

/**
 * Everybody's answers against every role, a person at a time: this takes longest of all. The company
 * around it is everybody's own, or that of the target for all.
 */
export function* countRoles(
  bank: Bank,
  people: readonly Person[],
  against: Against,
): Generator<Progress, RoleCounts, void> {
  const ladders: Pick<Judgement, 'target' | 'verdict'>[][] = [];
  for (const [index, { known, form, target }] of people.entries()) {
    if (known.kind === 'answers') {
      const ladder = climbLadder(bank, against ?? target, known.answers, form);
      // The rest of a thousand ladders would fill the memory.
      ladders.push(ladder.map(({ target, verdict }) => ({ target, verdict })));
    }
    yield { done: index + 1, of: people.length };
  }
  return { against, people, roles: readinessPerRole(ladders), counted: ladders.length };
}

function memberOf(bank: Bank, { known, form }: Person, target: Target): Member {
  if (known.kind === 'levels') return memberFrom(bank, target, known.estimates);
  const { requirements, competencies, gaps } = judgeAnswers(bank, target, known.answers, form);
  return { requirements, competencies, gaps };
}
