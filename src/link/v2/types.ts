import type { GateStatus } from '../../domain/gate';
import type { AreaId, CompetencyId, FormId, ItemId } from '../../domain/ids';
import type { Target } from '../../domain/roleProfile';
import type { Verdict } from '../../domain/verdict';
import type { SharedAssessment, ShareRequest } from '../sharedAssessment';

/** What somebody did once, in their own words; a link carries it only where the sender ticked it. */
export interface SharedExample {
  readonly what: string;
  readonly when: string;
  readonly effect: string;
  readonly witness: string;
}

export type SharedExamples = Readonly<Record<ItemId, SharedExample>>;

interface Circumstances {
  readonly edition: string;
  readonly target: Target;
  readonly form: FormId;
  readonly label?: string;
  /** `YYYY-MM`. */
  readonly month?: string;
  readonly request?: ShareRequest;
}

/** All answers, and examples with them. */
export interface SharedWithExamples {
  readonly disclosure: 'examples';
  readonly shared: SharedAssessment;
  readonly examples: SharedExamples;
}

/** What the sender's device computed, without the answers behind it. */
export interface SharedLevels extends Circumstances {
  readonly disclosure: 'levels';
  readonly verdict: Verdict;
  /** Other bands that remain plausible, in the order of the bands. */
  readonly alternatives: readonly Verdict[];
  /** In profile order: every gate of the target. */
  readonly gates: readonly { readonly competency: CompetencyId; readonly status: GateStatus }[];
  /** In profile order: all competencies. */
  readonly competencies: readonly {
    readonly competency: CompetencyId;
    /** In steps of a hundredth, 0 to 5; null where unknown. */
    readonly level: number | null;
    /** In steps of a hundredth; null where unknown. */
    readonly standardError: number | null;
    readonly noOpportunity: boolean;
  }[];
}

/** The four areas alone: no verdict, no competency. */
export interface SharedAreas extends Circumstances {
  readonly disclosure: 'areas';
  readonly areas: readonly {
    readonly area: AreaId;
    /** In steps of a hundredth, 0 to 5; null where unknown. */
    readonly level: number | null;
    readonly standardError: number | null;
  }[];
}

/** What version 2 of a results link can carry, and version 1 cannot. */
export type Shared2 = SharedWithExamples | SharedLevels | SharedAreas;
