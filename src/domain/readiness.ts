import type { AnswerSheet } from './answerSheet';
import { type AreaScore, scoreArea } from './area';
import { type Bank, competenciesOf, itemsOf, requirementsFor } from './bank';
import { itemsAsked } from './form';
import { byPriority, type Gap, gapBetween, priorityOf } from './gap';
import { checkGate, type GateResult, type GateStatus, gateFloor } from './gate';
import type { CompetencyId, FormId } from './ids';
import { type Redraw, redraws } from './redraw';
import type { Requirement, Requirements, Target } from './roleProfile';
import { clampToScale } from './scale';
import { type CompetencyScore, scoreCompetency } from './score';
import type { ScoringConstants } from './scoringConstants';
import { decideVerdict, VERDICTS, type Verdict, type VerdictFacts } from './verdict';

/** A band that stays plausible beside the verdict. */
export interface Alternative {
  readonly verdict: Verdict;
  /** Share of the redraws that came out so, 0 to 1. */
  readonly share: number;
}

/** Answers held against one target, with every reason. */
export interface Readiness {
  readonly edition: string;
  readonly target: Target;
  readonly form: FormId;
  readonly requirements: Requirements;
  /** In profile order, required or not. */
  readonly competencies: readonly CompetencyScore[];
  readonly areas: readonly AreaScore[];
  /** Above zero, by falling priority. */
  readonly gaps: readonly Gap[];
  /** In profile order. */
  readonly gates: readonly GateResult[];
  readonly verdict: Verdict;
  /** What the verdict was decided on. */
  readonly facts: VerdictFacts;
  /** The other bands that reach the share from which a band is named, least first. */
  readonly alternatives: readonly Alternative[];
  /** Share of the redraws that gave the verdict itself, 0 to 1. */
  readonly certainty: number;
}

/**
 * Holds an answer sheet against a target. Pure, and the same on every machine: sums are made in
 * ledger order and the redraws are fixed.
 * @param form which items were asked; it decides only what is still open, never an estimate
 * @throws RangeError for a role or context that the bank does not know
 * Source: domain brief, section f.
 */
export function assessReadiness(
  bank: Bank,
  target: Target,
  sheet: AnswerSheet,
  form: FormId,
): Readiness {
  const { constants } = bank;
  const requirements = requirementsFor(bank, target);
  const asked = new Set(itemsAsked(bank, requirements, form).map((item) => item.id));
  const competencies = competenciesOf(bank).map((competency) =>
    scoreCompetency(competency, itemsOf(bank, competency), asked, sheet, constants),
  );
  const scores = new Map(competencies.map((score) => [score.competency, score]));
  const required = requiredScores(requirements, scores);
  const gates = required
    .filter(({ requirement }) => requirement.gate)
    .map(({ requirement, score }) => checkGate(requirement, score, constants));
  const facts = factsFrom(
    required.map(({ requirement, score }) => ({ requirement, score, level: score.level })),
    gates.map(({ status }) => status),
    constants,
  );
  const verdict = decideVerdict(facts, constants);
  const shares = redrawnShares(required, gates, constants);
  const share = (band: Verdict) => (verdict === 'not-enough-evidence' ? 0 : shares[band]);
  return {
    edition: bank.edition,
    target,
    form,
    requirements,
    competencies,
    areas: bank.areas.map((area) => scoreArea(area, requirements, scores, constants)),
    gaps: gapsOf(required, constants),
    gates,
    verdict,
    facts,
    alternatives: VERDICTS.filter(
      (band) => band !== verdict && share(band) >= constants.redraws.namedFrom,
    ).map((band) => ({ verdict: band, share: share(band) })),
    certainty: share(verdict),
  };
}

interface Required {
  readonly requirement: Requirement;
  readonly score: CompetencyScore;
}

/** What the target asks for (levels above 0), with the score that answers it, in profile order. */
function requiredScores(
  requirements: Requirements,
  scores: ReadonlyMap<CompetencyId, CompetencyScore>,
): Required[] {
  return Object.entries(requirements).flatMap(([competency, requirement]) => {
    const score = scores.get(competency);
    return score && requirement.level > 0 ? [{ requirement, score }] : [];
  });
}

function gapsOf(required: readonly Required[], constants: ScoringConstants): Gap[] {
  return byPriority(
    required.flatMap(({ requirement, score: { competency, level } }) => {
      if (level === null) return [];
      const gap = gapBetween(requirement.level, level, constants);
      return [
        { competency, requirement, level, gap, priority: priorityOf(gap, requirement, constants) },
      ];
    }),
  );
}

/** The facts of the verdict for given levels; null where a level is unknown. */
function factsFrom(
  required: readonly (Required & { level: number | null })[],
  gates: readonly GateStatus[],
  constants: ScoringConstants,
): VerdictFacts {
  let weightAll = 0;
  let weightAnswered = 0;
  let weightedRequired = 0;
  let weightedGap = 0;
  let heavyGaps = 0;
  const unknown: CompetencyId[] = [];
  for (const { requirement, score, level } of required) {
    weightAll += requirement.weight;
    weightedRequired += requirement.weight * requirement.level;
    if (level === null) {
      if (requirement.weight > 1) unknown.push(score.competency);
      continue;
    }
    const gap = gapBetween(requirement.level, level, constants);
    weightAnswered += requirement.weight;
    weightedGap += requirement.weight * gap;
    if (gap > 0 && requirement.weight === 3 && !requirement.gate) heavyGaps += 1;
  }
  return {
    gates,
    meanGap: weightAnswered > 0 ? weightedGap / weightAnswered : null,
    meanRequired: weightAll > 0 ? weightedRequired / weightAll : 0,
    answeredShare: weightAll > 0 ? weightAnswered / weightAll : 0,
    heavyGaps,
    unknown,
  };
}

/** How often each band comes out when every estimate is drawn again within its error. */
function redrawnShares(
  required: readonly Required[],
  gates: readonly GateResult[],
  constants: ScoringConstants,
): Record<Verdict, number> {
  const shares = Object.fromEntries(VERDICTS.map((band) => [band, 0])) as Record<Verdict, number>;
  const { count } = constants.redraws;
  const decided = new Map(gates.map((gate) => [gate.competency, gate.status]));
  const ids = required.map(({ score }) => score.competency);
  for (const redraw of redraws(ids, count)) {
    const drawn = required.map((entry) => ({
      ...entry,
      level: redrawnLevel(entry.score, redraw, constants),
    }));
    const statuses = drawn
      .filter(({ requirement }) => requirement.gate)
      .map(({ requirement, score, level }) =>
        redrawnStatus(decided.get(score.competency), requirement, level, constants),
      );
    shares[decideVerdict(factsFrom(drawn, statuses, constants), constants)] += 1 / count;
  }
  return shares;
}

function redrawnLevel(
  { competency, level, ownError }: CompetencyScore,
  redraw: Redraw,
  { sharedBias }: ScoringConstants,
): number | null {
  if (level === null || ownError === null) return null;
  return clampToScale(level + ownError * redraw.draw(competency) + sharedBias * redraw.shared);
}

/** A gate that nobody can decide stays undecided, however often it is drawn. */
function redrawnStatus(
  decided: GateStatus | undefined,
  requirement: Requirement,
  level: number | null,
  constants: ScoringConstants,
): GateStatus {
  if (level === null || decided === 'unknown' || decided === 'no-opportunity') {
    return decided ?? 'unknown';
  }
  const floor = gateFloor(requirement, constants);
  if (level >= floor - constants.gate.tolerance) return 'met';
  return level >= floor - constants.gate.nearTolerance ? 'near' : 'not-met';
}
