import { type AnswerSheet, answerTo, countedLevel } from './answerSheet';
import { type Bank, competenciesOf, itemsOf } from './bank';
import type { CompetencyId, ItemId } from './ids';
import { rankCorrelation } from './rankCorrelation';
import { type Level, ROUNDING } from './scale';
import type { CompetencyScore } from './score';
import { together } from './standardError';

/** How near two ratings of one competency lie. */
export const STANDINGS = ['agree', 'discuss', 'differ'] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * From where two ratings are worth talking about, in either direction. They score nothing, so they
 * are no part of an edition's constants: a released edition stays as it is, and its links with it.
 * Source: domain brief, section f; design guesses like those.
 */
export const AGREEMENT_LIMITS = {
  /** Above so many standard errors of the difference, or from so many levels between anchors on. */
  differ: { errors: 2, anchorLevels: 1.5 },
  discuss: { errors: 1, anchorLevels: 0.75 },
  /** Mean difference (levels) from which one side sees more as a whole. */
  lean: 0.5,
  /** Shared competencies below which nothing is said of the pattern. */
  fewestForPattern: 10,
} as const;

/** One side: a sheet and what it scores. */
export interface Side {
  readonly answers: AnswerSheet;
  readonly competencies: readonly CompetencyScore[];
}

/** One competency that both sides have rated. */
export interface CompetencyAgreement {
  readonly competency: CompetencyId;
  /** Estimates, 0 to 5. */
  readonly self: number;
  readonly rater: number;
  /** Self minus rater, in levels, -5 to 5. */
  readonly difference: number;
  /** The difference in standard errors of it. */
  readonly z: number;
  /**
   * Mean of the self's anchors minus mean of the rater's, in levels: of the anchors that both have
   * chosen a level for, else of each side's own; null without anchors on a side.
   */
  readonly anchorDifference: number | null;
  readonly standing: Standing;
}

export type LeanReading = 'self-higher' | 'self-lower' | 'even';

/** Two ratings laid side by side; never merged. */
export interface Agreement {
  /** The competencies that both have rated, in profile order. */
  readonly shared: readonly CompetencyAgreement[];
  /** Mean difference (levels); null where nothing is shared. */
  readonly lean: number | null;
  readonly reading: LeanReading | null;
  /** Spearman's rank correlation, -1 to 1, of ten or more shared competencies; else null. */
  readonly pattern: number | null;
}

/**
 * Lays a respondent's scores beside a rater's. What a side does not know (unanswered, skipped,
 * without opportunity, not observed) is no number: such a competency is not shared.
 * d = self - rater, z = d / sqrt(SE_s^2 + SE_r^2), both errors with their bias. A difference is a
 * conversation and no verdict: nobody is taken to be right.
 * Source: domain brief, section f.
 */
export function agreementBetween(bank: Bank, self: Side, rater: Side): Agreement {
  const shared = competenciesOf(bank).flatMap((id) => agreementOn(bank, id, self, rater));
  const differences = shared.map(({ difference }) => difference);
  const lean =
    shared.length > 0 ? differences.reduce((sum, one) => sum + one, 0) / shared.length : null;
  return {
    shared,
    lean,
    reading: lean === null ? null : readingOf(lean),
    pattern:
      shared.length >= AGREEMENT_LIMITS.fewestForPattern
        ? rankCorrelation(
            shared.map((one) => one.self),
            shared.map((one) => one.rater),
          )
        : null,
  };
}

function agreementOn(
  bank: Bank,
  competency: CompetencyId,
  self: Side,
  rater: Side,
): CompetencyAgreement[] {
  const [own, other] = [self, rater].map(({ competencies }) => ratingOf(competencies, competency));
  if (!own || !other) return [];
  const difference = own.level - other.level;
  const z = difference / together(own.error, other.error);
  const anchorDifference = differenceOfAnchors(bank, competency, self.answers, rater.answers);
  const standing = standingOf(z, anchorDifference);
  return [
    { competency, self: own.level, rater: other.level, difference, z, anchorDifference, standing },
  ];
}

function ratingOf(scores: readonly CompetencyScore[], competency: CompetencyId) {
  const score = scores.find((one) => one.competency === competency);
  if (!score || score.level === null || score.standardError === null) return null;
  return { level: score.level, error: score.standardError };
}

/**
 * Estimates are careful: pulled to the middle, and with few anchors their errors are wide. So the
 * levels as they were chosen can call for a conversation too. A limit of levels hit exactly is
 * reached; one of errors has to be passed.
 * @param z difference in standard errors of it
 * @param anchors difference in levels; null where a side has none
 */
export function standingOf(z: number, anchors: number | null): Standing {
  const reaches = ({ errors, anchorLevels }: { errors: number; anchorLevels: number }) =>
    Math.abs(z) > errors + ROUNDING || Math.abs(anchors ?? 0) >= anchorLevels - ROUNDING;
  if (reaches(AGREEMENT_LIMITS.differ)) return 'differ';
  return reaches(AGREEMENT_LIMITS.discuss) ? 'discuss' : 'agree';
}

function differenceOfAnchors(
  bank: Bank,
  competency: CompetencyId,
  self: AnswerSheet,
  rater: AnswerSheet,
): number | null {
  const own = anchorLevels(bank, competency, self);
  const other = anchorLevels(bank, competency, rater);
  if (own.size === 0 || other.size === 0) return null;
  const common = [...own.keys()].filter((id) => other.has(id));
  // Two anchors of a competency may ask for different things: the same ones compare best.
  const compared = (levels: ReadonlyMap<ItemId, Level>) =>
    [...levels].filter(([id]) => common.length === 0 || common.includes(id));
  return meanLevel(compared(own)) - meanLevel(compared(other));
}

/** The levels chosen on the anchors of a competency, in ledger order. */
function anchorLevels(
  bank: Bank,
  competency: CompetencyId,
  sheet: AnswerSheet,
): ReadonlyMap<ItemId, Level> {
  return new Map(
    itemsOf(bank, competency).flatMap((item): [ItemId, Level][] => {
      const level = item.type === 'anchor' ? countedLevel(item, answerTo(sheet, item.id)) : null;
      return level === null ? [] : [[item.id, level]];
    }),
  );
}

function meanLevel(levels: readonly (readonly [ItemId, Level])[]): number {
  return levels.reduce((sum, [, level]) => sum + level, 0) / levels.length;
}

/** Which side sees more as a whole, from a mean difference in levels (self minus rater). */
function readingOf(lean: number): LeanReading {
  if (lean >= AGREEMENT_LIMITS.lean - ROUNDING) return 'self-higher';
  return lean <= -AGREEMENT_LIMITS.lean + ROUNDING ? 'self-lower' : 'even';
}
