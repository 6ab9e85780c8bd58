import type { AnswerSheet } from './answerSheet';
import { type AreaScore, scoreArea } from './area';
import { type Bank, competenciesOf, itemsOf, requirementsFor } from './bank';
import { itemsAsked } from './form';
import { byPriority, type Gap } from './gap';
import { checkGate, type GateResult } from './gate';
import type { FormId } from './ids';
import { redrawnShares } from './redraw';
import { factsFrom, gapsOf, type Required, requiredScores } from './required';
import type { Requirements, Target } from './roleProfile';
import { type CompetencyScore, scoreCompetency } from './score';
import { decideVerdict, VERDICTS, type Verdict, type VerdictFacts } from './verdict';

/** Answers held against one target, with every reason. */
export interface Judgement {
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
}

/** A band that stays plausible beside the verdict. */
export interface Alternative {
  readonly verdict: Verdict;
  /** Share of the redraws that came out so, 0 to 1. */
  readonly share: number;
}

/** A judgement, and how sure it is. */
export interface Readiness extends Judgement {
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
  const { required, judgement } = judge(bank, target, sheet, form);
  const shares = redrawnShares(required, judgement.gates, bank.constants);
  return {
    ...judgement,
    alternatives: VERDICTS.filter(
      (band) => band !== judgement.verdict && shares[band] >= bank.constants.redraws.namedFrom,
    ).map((band) => ({ verdict: band, share: shares[band] })),
    certainty: shares[judgement.verdict],
  };
}

/**
 * The same without the redraws, which take longest: for many people at once.
 * @throws RangeError for a role or context that the bank does not know
 */
export function judgeAnswers(
  bank: Bank,
  target: Target,
  sheet: AnswerSheet,
  form: FormId,
): Judgement {
  return judge(bank, target, sheet, form).judgement;
}

/**
 * The same answers against every role, in ladder order; stage and contexts stay the target's.
 * @throws RangeError for a context that the bank does not know
 */
export function climbLadder(
  bank: Bank,
  target: Target,
  sheet: AnswerSheet,
  form: FormId,
): Judgement[] {
  return bank.roles.map((role) => judge(bank, { ...target, role: role.id }, sheet, form).judgement);
}

function judge(
  bank: Bank,
  target: Target,
  sheet: AnswerSheet,
  form: FormId,
): { required: Required[]; judgement: Judgement } {
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
    required,
    required.map(({ score }) => score.level),
    gates.map(({ status }) => status),
    constants,
  );
  return {
    required,
    judgement: {
      edition: bank.edition,
      target,
      form,
      requirements,
      competencies,
      areas: bank.areas.map((area) => scoreArea(area, requirements, scores, constants)),
      gaps: byPriority(gapsOf(required, constants)),
      gates,
      verdict: decideVerdict(facts, constants),
      facts,
    },
  };
}
