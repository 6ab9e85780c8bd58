import type { Agreement, CompetencyAgreement, Standing } from './agreement';
import { gapBetween } from './gap';
import type { CompetencyId } from './ids';
import type { Requirement, Requirements } from './roleProfile';
import { HIGHEST_LEVEL, type Level, ROUNDING, wholeLevel } from './scale';
import type { ScoringConstants } from './scoringConstants';

/** Why a competency is worth talking about. */
export type TopicKind = 'difference' | 'shared-gap' | 'strength';

/** One thing to talk about. */
export interface Topic {
  readonly kind: TopicKind;
  readonly competency: CompetencyId;
  readonly gate: boolean;
  readonly required: Level;
  /** Null where only one side has rated it; an agenda lists what both have. */
  readonly standing: Standing | null;
  /**
   * The whole level to look at next, 1 to 5: what the next level would look like. One above where
   * the lower of both estimates stands, so that a gap is never sent past what is required.
   */
  readonly next: Level;
}

/** What two people agreed on about one competency: a level, or that they still differ. */
export type Agreed = Level | 'differ';
export type AgreedPicture = Readonly<Record<CompetencyId, Agreed>>;

/** Strengths that an agenda names at most: a conversation has only so much time. */
export const MOST_STRENGTHS = 3;

/**
 * What to talk about, in order of what matters:
 * 1. differences on must-haves: `differ`, then `discuss`, the larger |z| first
 * 2. other differences: `differ`, then `discuss`, the heavier first, then the larger |z|
 * 3. gaps that both see and agree on: must-haves, then the heavier, then the larger mean gap
 * 4. strengths to use: neither side sees a gap and both agree, the larger mean surplus first
 *
 * A competency is listed once; equals stay in profile order. What is not required is left out, even
 * where the ratings differ: the role asks nothing of it. Within the tolerance counts as no gap, as
 * in the plan's strengths: an estimate, pulled to the middle, can hardly reach a 5.
 * Source: domain brief, section f.
 */
export function agendaFrom(
  agreement: Agreement,
  requirements: Requirements,
  constants: Pick<ScoringConstants, 'gapTolerance'>,
): Topic[] {
  const rated = ratedIn(agreement, requirements, constants);
  const differences = rated.filter(({ standing }) => standing !== 'agree');
  const agreed = rated.filter(({ standing }) => standing === 'agree');
  return [
    ...largestFirst(differences.filter(isGate), differs, distance).map(topicOf('difference')),
    ...largestFirst(differences.filter(isOther), differs, weight, distance).map(
      topicOf('difference'),
    ),
    ...largestFirst(agreed.filter(bothSeeAGap), mustHave, weight, meanGap).map(
      topicOf('shared-gap'),
    ),
    ...largestFirst(agreed.filter(nobodySeesAGap), meanSurplus)
      .slice(0, MOST_STRENGTHS)
      .map(topicOf('strength')),
  ];
}

/** What both have rated and the target asks for. */
interface Rated extends CompetencyAgreement {
  readonly requirement: Requirement;
  /** Required minus estimated (levels, 0 where there is none), by either side. */
  readonly gaps: readonly [self: number, rater: number];
}

function ratedIn(
  { shared }: Agreement,
  requirements: Requirements,
  constants: Pick<ScoringConstants, 'gapTolerance'>,
): Rated[] {
  return shared.flatMap((one): Rated[] => {
    const requirement = requirements[one.competency];
    if (!requirement || requirement.level === 0) return [];
    const gap = (estimate: number) => gapBetween(requirement.level, estimate, constants);
    return [{ ...one, requirement, gaps: [gap(one.self), gap(one.rater)] }];
  });
}

const isGate = ({ requirement }: Rated) => requirement.gate;
const isOther = (rated: Rated) => !isGate(rated);
const bothSeeAGap = ({ gaps }: Rated) => gaps.every((gap) => gap > 0);
const nobodySeesAGap = ({ gaps }: Rated) => gaps.every((gap) => gap === 0);

/** What topics are ordered by: the larger, the earlier. */
type Measure = (rated: Rated) => number;
const differs: Measure = ({ standing }) => Number(standing === 'differ');
const distance: Measure = ({ z }) => Math.abs(z);
const mustHave: Measure = ({ requirement }) => Number(requirement.gate);
const weight: Measure = ({ requirement }) => requirement.weight;
const meanGap: Measure = ({ gaps: [self, rater] }) => (self + rater) / 2;
const meanSurplus: Measure = ({ self, rater, requirement }) =>
  (self + rater) / 2 - requirement.level;

/** By the first measure, among equals (to a rounding) by the next; equals in all keep their order. */
function largestFirst(rated: readonly Rated[], ...measures: readonly Measure[]): Rated[] {
  const inSteps = (measure: Measure, one: Rated) => Math.round(measure(one) / ROUNDING);
  return [...rated].sort((a, b) => {
    const deciding = measures.find((measure) => inSteps(measure, a) !== inSteps(measure, b));
    return deciding ? inSteps(deciding, b) - inSteps(deciding, a) : 0;
  });
}

function topicOf(kind: TopicKind) {
  return ({ competency, requirement, standing, self, rater }: Rated): Topic => ({
    kind,
    competency,
    gate: requirement.gate,
    required: requirement.level,
    standing,
    next: levelAbove(Math.min(self, rater)),
  });
}

/** The level above the one that an estimate stands for, at most 5; a half hit exactly counts upwards. */
function levelAbove(estimate: number): Level {
  return Math.min(HIGHEST_LEVEL, wholeLevel(estimate + ROUNDING) + 1) as Level;
}
