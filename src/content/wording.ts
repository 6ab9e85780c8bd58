import type {
  AreaId,
  CompetencyId,
  ContextId,
  FormId,
  ItemId,
  OptionId,
  RoleId,
  StageId,
} from '../domain/ids';
import type { VignetteId } from './catalogue';

/**
 * Everything in the bank that a person reads, in one language, by when it is read: each kind is
 * fetched by itself.
 */
export interface Texts {
  readonly wording: Wording;
  readonly own: OwnWording;
  readonly advice: Advice;
  readonly manager: ManagerWording;
  readonly calibration: CalibrationWording;
}

/** What every page shows but the landing page: names and what they mean, by id. */
export interface Wording {
  readonly levels: readonly LevelWording[];
  readonly areas: Readonly<Record<AreaId, { readonly name: string }>>;
  readonly competencies: Readonly<Record<CompetencyId, CompetencyWording>>;
  readonly roleGroups: Readonly<Record<string, { readonly name: string }>>;
  readonly roles: Readonly<Record<RoleId, { readonly title: string; readonly summary: string }>>;
  readonly stages: Readonly<Record<StageId, NameAndSummary>>;
  readonly contexts: Readonly<Record<ContextId, NameAndSummary>>;
  readonly forms: Readonly<Record<FormId, { readonly name: string }>>;
}

export interface NameAndSummary {
  readonly name: string;
  readonly summary: string;
}

export type LevelWording = NameAndSummary;

export interface CompetencyWording {
  readonly name: string;
  /** At most 14 characters: for the radar. */
  readonly short: string;
  readonly definition: string;
}

export interface ItemWording {
  readonly stem: string;
  readonly options: Readonly<Record<OptionId, { readonly text: string }>>;
}

/** The items as they are put to the person whom they are about. */
export interface OwnWording {
  readonly items: Readonly<Record<ItemId, ItemWording>>;
}

/** What a result says beyond the numbers. Never shown before the answers. */
export interface Advice {
  readonly competencies: Readonly<Record<CompetencyId, CompetencyAdvice>>;
  /** Why each option of a situational item is keyed at its level, by item and option. */
  readonly rationales: Readonly<Record<ItemId, Readonly<Record<OptionId, string>>>>;
}

export interface CompetencyAdvice {
  /** What to do for the step up to level `index + 1`: five of them. */
  readonly steps: readonly StepAdvice[];
  /** What a hiring panel asks: two questions where the competency is a gate of some role, else none. */
  readonly interview: readonly InterviewQuestion[];
}

export interface StepAdvice {
  /** To start this week. */
  readonly practice: string;
  /** To ask one's manager for. */
  readonly assignment: string;
  /** What would convince a sceptical panel. */
  readonly evidence: string;
}

export interface InterviewQuestion {
  readonly question: string;
  /** What a strong answer contains. */
  readonly strong: string;
}

/** The anchors as they are put to somebody's manager: third person, the same levels. */
export interface ManagerWording {
  readonly items: Readonly<Record<ItemId, ItemWording>>;
}

/** The people to rate before the quiz, by the ids of the catalogue's vignettes. */
export interface CalibrationWording {
  readonly vignettes: Readonly<Record<VignetteId, { readonly text: string; readonly why: string }>>;
}
