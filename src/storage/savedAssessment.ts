import type { AnswerSheet } from '../domain/answerSheet';
import type { Rater } from '../domain/assessment';
import type { FormId, ItemId, RoleId } from '../domain/ids';
import type { OwnView } from '../domain/ownView';
import type { Target } from '../domain/roleProfile';

/**
 * Whose it is: one's own; a kept copy of somebody's link, which is read-only; or what somebody on this
 * device answers about another person, who invited them.
 */
export const ORIGINS = ['mine', 'link', 'rating'] as const;
export type Origin = (typeof ORIGINS)[number];

/** An assessment without its answers; each answer is a record of its own. */
export interface SavedAssessment {
  readonly id: string;
  /** ISO times by this device's clock: for showing and sorting, never for deciding who wins. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly edition: string;
  readonly rater: Rater;
  readonly form: FormId;
  /** The role whose form is asked. */
  readonly askedRole: RoleId;
  /** What the answers are held against now. */
  readonly target: Target;
  readonly currentRole: RoleId | null;
  /** 0 to 2^31 - 1; orders the options, the same way for the same person each time. */
  readonly shuffleSeed: number;
  /** The item last shown. */
  readonly position: ItemId | null;
  readonly finishedAt: string | null;
  /** Named by the person at the end; null while they have not been asked. */
  readonly ownView: OwnView | null;
  /** A name on this device; it leaves it only in a backup. */
  readonly label: string | null;
  readonly origin: Origin;
  /** The text of the link that a copy was kept from, or of the invitation; null for one's own. */
  readonly link: string | null;
  /** Since when the answers stay as they are, because a 1:1 stands on them; null while they may change. */
  readonly frozenAt: string | null;
  /** The id of the one that it repeats, which may be deleted by now; null where it repeats none. */
  readonly previous: string | null;
}

/** What may change after the start. */
export type HeaderChange = Partial<
  Pick<
    SavedAssessment,
    'askedRole' | 'target' | 'position' | 'finishedAt' | 'label' | 'ownView' | 'frozenAt'
  >
>;

/** What somebody did once, to speak for an answer. It stays on the device and changes no score. */
export interface Example {
  readonly what: string;
  readonly when: string;
  readonly effect: string;
  /** Who could confirm it. */
  readonly witness: string;
}

export type Examples = Readonly<Record<ItemId, Example>>;

/** An assessment with everything. It is an `Assessment` of the domain as well. */
export interface WholeAssessment extends SavedAssessment {
  readonly answers: AnswerSheet;
  readonly examples: Examples;
  /** Private notes of a rater, by item: they leave the device only in a backup. */
  readonly notes: Readonly<Record<ItemId, string>>;
}

/** One line of the library. */
export interface LibraryEntry {
  readonly assessment: SavedAssessment;
  /** Items with any answer, skips included. */
  readonly answered: number;
}

/** By the time of the last change; the id decides between equal times, so that the order holds. */
export function newestFirst(a: LibraryEntry, b: LibraryEntry): number {
  const times = Date.parse(b.assessment.updatedAt) - Date.parse(a.assessment.updatedAt);
  return times || (a.assessment.id < b.assessment.id ? -1 : 1);
}

/** The header alone, without its answers. */
export function headerOf({
  answers: _,
  examples: __,
  notes: ___,
  ...header
}: WholeAssessment): SavedAssessment {
  return header;
}

/** A random id; `crypto.randomUUID` is missing where a page is not served securely. */
export function newAssessmentId(): string {
  if (typeof globalThis.crypto?.randomUUID === 'function') return crypto.randomUUID();
  const numbers = Array.from({ length: 32 }, () => Math.floor(Math.random() * 16));
  return numbers.map((number) => number.toString(16)).join('');
}

/** A random seed, 0 to 2^31 - 1. It only shuffles, so it need not be hard to guess. */
export function newShuffleSeed(): number {
  return Math.floor(Math.random() * 2 ** 31);
}
