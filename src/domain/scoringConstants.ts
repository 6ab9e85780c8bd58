import type { ItemType } from './item';
import type { Level } from './scale';

/**
 * Every number of the scoring rules that is a judgement and not arithmetic. They belong to an
 * edition of the bank, so that an old result is read with its own. All of them are design guesses
 * until pilot data (200 and more completions) refit them. Source: domain brief, section f.
 */
export interface ScoringConstants {
  /** Noise of one answer by item type, standard deviation in levels. */
  readonly sigma: Readonly<Record<ItemType, number>>;
  /** What is believed before any answer, in levels; the same for every target. */
  readonly prior: { readonly mean: number; readonly variance: number };
  /** Error shared by all of one person's self-ratings, standard deviation in levels. */
  readonly sharedBias: number;
  /** A shortfall smaller than this (levels) is not a gap. */
  readonly gapTolerance: number;
  readonly gate: {
    /** A gate never asks for more than this level. */
    readonly highestFloor: Level;
    /** How far below its floor (levels) an estimate may lie and still meet it. */
    readonly tolerance: number;
    /** z at and above which a met gate is no longer provisional. */
    readonly firmZ: number;
    /** z at and below which a gate is not met; between this and 0 it is near. */
    readonly notMetZ: number;
    /** Counted answers below which a gate cannot be decided. */
    readonly minimumAnswers: number;
    /** In a redraw: how far below its floor (levels) a gate still counts as near. */
    readonly nearTolerance: number;
    /** Weight of a gate's gap in the order of priorities. */
    readonly priorityFactor: number;
  };
  readonly verdict: {
    /** Share of the required weight that must be answered, 0 to 1. */
    readonly minimumAnsweredShare: number;
    /** Mean gap (levels) above which a target is early; half the mean requirement if that is less. */
    readonly earlyGap: number;
    /** Mean gap (levels) above which a target is developing. */
    readonly developingGap: number;
    /** This many near gates are developing. */
    readonly developingNearGates: number;
    /** Mean gap (levels) up to which one may be ready now. */
    readonly readyGap: number;
    /** Gaps of the highest weight outside the gates that ready-now tolerates. */
    readonly readyHeavyGaps: number;
  };
  /**
   * When the adaptive form has asked enough. Edition 0.1 was released without these, and without that
   * form: a bank of it has none.
   */
  readonly adaptive: {
    /** Counted answers after which a competency is asked no more. */
    readonly mostAnswers: number;
    /**
     * Log-likelihood ratio of the required level against the one below it, in either direction,
     * beyond which a competency is asked no more; 2.2 errs about once in ten each way.
     */
    readonly enough: number;
    /** Share of the predictions (0 to 1) that must agree on the full form's verdict to stop the quiz. */
    readonly certainty: number;
    /** How many predictions. */
    readonly draws: number;
  };
  readonly redraws: {
    readonly count: number;
    /** Share of the redraws (0 to 1) from which another band is named. */
    readonly namedFrom: number;
  };
  /** When answers are worth a second look; they change no score. Edition 0.1 has none of these. */
  readonly flags: {
    /** Statements above facts, in standard errors of the distance. */
    readonly aboveFacts: number;
    /** Statements above situations, in standard errors of the distance. */
    readonly aboveSituations: number;
    /** Counted answers of each kind below which they are not compared. */
    readonly fewestAnswers: number;
    /** Distance (levels) of statements above facts from which a competency is named. */
    readonly namedFrom: number;
    readonly top: {
      /** A level that counts as the top, and those above it. */
      readonly level: Level;
      /** Share of the statements at the top, 0 to 1. */
      readonly share: number;
      /** Share of the other answers at the top, 0 to 1, above which it is nothing unusual. */
      readonly othersShare: number;
      /** Statements, and other answers, below which nothing is said. */
      readonly statements: number;
    };
    readonly even: {
      /** Standard deviation of the statements (levels) below which they hardly vary. */
      readonly deviation: number;
      /** Statements below which nothing is said. */
      readonly statements: number;
    };
    /** Median time for an answer below which they are quick. */
    readonly quickSeconds: number;
    /** Levels between two facts of a competency, one of them at 0, that contradict each other. */
    readonly factsApart: number;
  };
}
