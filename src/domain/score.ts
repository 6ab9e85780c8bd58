import { type AnswerSheet, answerTo, countedLevel, NO_OPPORTUNITY } from './answerSheet';
import type { CompetencyId, ItemId } from './ids';
import { type Item, offersNoOpportunity } from './item';
import { HIGHEST_LEVEL, type Level, LOWEST_LEVEL } from './scale';
import type { ScoringConstants } from './scoringConstants';
import { precisionOf, precisionOfAnswer, standardErrors } from './standardError';

/** One answer's part in an estimate. */
export interface Contribution {
  readonly item: ItemId;
  /** What the answer counts as, 0 to 5. */
  readonly level: Level;
  /** Its share of the estimate, 0 to 1; the prior holds the rest. */
  readonly weight: number;
}

/** What answering one more item would do. */
export interface OneMoreAnswer {
  readonly item: ItemId;
  /** The estimate (0 to 5) if that answer were the lowest, and the highest, level. */
  readonly lowest: number;
  readonly highest: number;
  /** The standard error afterwards, shared bias included, in levels. */
  readonly standardError: number;
}

/** How one competency was measured. */
export interface CompetencyScore {
  readonly competency: CompetencyId;
  /** The estimate, 0 to 5; null without a counted answer: unknown is not a number. */
  readonly level: number | null;
  /** Its own standard error in levels, widened where answers contradict each other: drawn bands, redraws. */
  readonly ownError: number | null;
  /** The same with the bias that self-ratings share. */
  readonly standardError: number | null;
  /** Bias included but never widened, so that raising an answer cannot lower a gate. */
  readonly plainError: number | null;
  readonly counted: number;
  /** Items asked, or answered all the same. */
  readonly asked: number;
  /**
   * Everything asked that offers it was answered "no opportunity yet", and facts alone are too few
   * to speak: an assignment to ask for, not a lack of skill.
   */
  readonly noOpportunity: boolean;
  readonly contributions: readonly Contribution[];
  readonly oneMore: OneMoreAnswer | null;
}

/**
 * Estimates one competency from its answers: a normal prior and one normal observation per counted
 * answer, P = 1/v + sum(1/sigma^2), level = (m/v + sum(x/sigma^2)) / P.
 *
 * Unanswered, skipped and "no opportunity yet" add nothing. The target has no part in it.
 * @param items the competency's items, in ledger order (sums are made in that order)
 * @param asked which of them the form asks; answers outside it count as well
 * Source: domain brief, section f.
 */
export function scoreCompetency(
  competency: CompetencyId,
  items: readonly Item[],
  asked: ReadonlySet<ItemId>,
  sheet: AnswerSheet,
  constants: ScoringConstants,
): CompetencyScore {
  const relevant = items.filter(
    (item) => asked.has(item.id) || answerTo(sheet, item.id) !== undefined,
  );
  const observations = relevant.flatMap((item) => {
    const level = countedLevel(item, answerTo(sheet, item.id));
    return level === null ? [] : [{ item, level, sigma: constants.sigma[item.type] }];
  });
  const precision = precisionOf(observations, constants.prior);
  const estimate = (extra: { level: number; sigma: number }[] = []) =>
    posteriorMean([...observations, ...extra], constants.prior);
  const errors = standardErrors(observations, constants);
  const known = observations.length > 0;
  const next = relevant.find((item) => countedLevel(item, answerTo(sheet, item.id)) === null);
  return {
    competency,
    level: known ? estimate() : null,
    ownError: known ? errors.own : null,
    standardError: known ? errors.withBias : null,
    plainError: known ? errors.plainWithBias : null,
    counted: observations.length,
    asked: relevant.length,
    noOpportunity: reportsNoOpportunity(relevant, sheet, observations.length, constants),
    contributions: observations.map(({ item, level, sigma }) => ({
      item: item.id,
      level,
      weight: precisionOfAnswer(sigma) / precision,
    })),
    oneMore: next ? afterOneMore(next) : null,
  };

  function afterOneMore(item: Item): OneMoreAnswer {
    const sigma = constants.sigma[item.type];
    const middle = { level: estimate(), sigma };
    return {
      item: item.id,
      lowest: estimate([{ level: LOWEST_LEVEL, sigma }]),
      highest: estimate([{ level: HIGHEST_LEVEL, sigma }]),
      standardError: standardErrors([...observations, middle], constants).withBias,
    };
  }
}

function posteriorMean(
  observations: readonly { level: number; sigma: number }[],
  prior: ScoringConstants['prior'],
): number {
  const pulled = observations.reduce(
    (sum, { level, sigma }) => sum + level * precisionOfAnswer(sigma),
    prior.mean / prior.variance,
  );
  return pulled / precisionOf(observations, prior);
}

function reportsNoOpportunity(
  items: readonly Item[],
  sheet: AnswerSheet,
  counted: number,
  constants: ScoringConstants,
): boolean {
  const offering = items.filter(offersNoOpportunity);
  return (
    offering.length > 0 &&
    counted < constants.gate.minimumAnswers &&
    offering.every((item) => answerTo(sheet, item.id) === NO_OPPORTUNITY)
  );
}
