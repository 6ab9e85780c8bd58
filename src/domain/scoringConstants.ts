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
  readonly redraws: {
    readonly count: number;
    /** Share of the redraws (0 to 1) from which another band is named. */
    readonly namedFrom: number;
  };
}
