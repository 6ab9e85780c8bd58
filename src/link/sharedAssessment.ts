import type { Assessment } from '../domain/assessment';
import type { Bank } from '../domain/bank';

/** What a receiver may be asked to do. */
export const REQUESTS = ['for-our-1-1', 'your-view', 'for-information'] as const;
export type ShareRequest = (typeof REQUESTS)[number];

/** What a link carries: the answers and their circumstances, and what the sender ticked beside them. */
export interface SharedAssessment {
  readonly assessment: Assessment;
  /** A name or initials, normalised by `normaliseLabel`. */
  readonly label?: string;
  /** `YYYY-MM`. */
  readonly month?: string;
  readonly request?: ShareRequest;
}

/** An edition of the bank that links can be read with. */
export interface KnownEdition {
  readonly bank: Bank;
  /** SHA-256, 64 hexadecimal digits, over everything in the bank that keys, scores or gives a place. */
  readonly digest: string;
}

/** Why a link was refused, with what a sentence about it needs. */
export type LinkProblem =
  /** Nothing in the text looks like a link to a result. */
  | { readonly kind: 'not-a-link' }
  /** Longer (characters) than any link is; it was not read. */
  | { readonly kind: 'too-long'; readonly length: number; readonly longest: number }
  /** A format, or a value in it, that only a newer app knows. */
  | { readonly kind: 'newer-version'; readonly version: number }
  /** Made with questions newer than `newestKnown`. */
  | { readonly kind: 'newer-edition'; readonly edition: string; readonly newestKnown: string }
  /** Made with a trial edition (0.x) that is no longer kept. */
  | { readonly kind: 'retired-edition'; readonly edition: string }
  /** The edition's number is known, but these are other questions: a customised bank, for instance. */
  | { readonly kind: 'other-questions'; readonly edition: string }
  /** The end is missing. */
  | { readonly kind: 'cut-short' }
  /** The checksum, or a rule of the format, does not hold: something was changed on the way. */
  | { readonly kind: 'damaged' };

export type DecodedLink =
  | { readonly ok: true; readonly shared: SharedAssessment; readonly edition: KnownEdition }
  | { readonly ok: false; readonly problem: LinkProblem };
