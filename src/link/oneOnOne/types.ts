import type { AnswerSheet } from '../../domain/answerSheet';
import type { ItemId } from '../../domain/ids';
import type { Target } from '../../domain/roleProfile';
import type { KnownEdition, LinkProblem } from '../sharedAssessment';

/** What somebody saw, and when: in their own words. */
export interface Remark {
  readonly what: string;
  readonly when: string;
}

export type Remarks = Readonly<Record<ItemId, Remark>>;

/** What an invitation says in the open: everything but an answer. */
export interface Invitation {
  readonly edition: string;
  /** The role, stage and circumstances that the respondent asks to be rated against. */
  readonly target: Target;
  /** Who asks, if they ticked it. */
  readonly label?: string;
  /** SHA-256 over tag, digest, header, answers and salt: 32 bytes, base64url. */
  readonly commitment: string;
  /** P-256, uncompressed: 65 bytes, base64url. */
  readonly publicKey: string;
}

/** What opens an invitation again: it stays with the respondent until the reveal. */
export interface OpeningSecret {
  /** 32 random bytes, base64url. */
  readonly salt: string;
  /** PKCS #8, base64url. */
  readonly privateKey: string;
}

/** One rater's answers about the respondent. */
export interface Rating {
  readonly answers: AnswerSheet;
  /** What was seen and when; none where the rater left them out. */
  readonly remarks: Remarks;
  /** The rater's name, if they ticked it. */
  readonly label?: string;
}

/** An invitation as it was read or written. */
export interface KnownInvitation {
  /** The canonical text, `#/i/1.…`. */
  readonly text: string;
  /** SHA-256 over a tag and the payload, 32 bytes, base64url: the invitation's name on both devices. */
  readonly fingerprint: string;
  readonly invitation: Invitation;
}

export interface MadeInvitation extends KnownInvitation {
  readonly secret: OpeningSecret;
}

export interface SealedReply {
  /** `#/y/1.…` */
  readonly text: string;
  /** 16 random bytes, base64url. */
  readonly id: string;
  /** SHA-256 over a tag and the payload, 32 bytes, base64url. */
  readonly hash: string;
}

export interface OpenedReply {
  readonly fingerprint: string;
  readonly id: string;
  readonly hash: string;
  readonly rating: Rating;
}

/** What a verified opening shows. */
export interface Opening {
  readonly fingerprint: string;
  /** The reply that the respondent had read. */
  readonly replyHash: string;
  readonly answers: AnswerSheet;
  /** The respondent's own remarks, where they ticked them. */
  readonly remarks: Remarks;
}

/** Why a text of a 1:1 was refused, beside what any link can have. */
export type OneOnOneProblem =
  | LinkProblem
  /** The browser has no WebCrypto here: the page is not served securely. */
  | { readonly kind: 'not-secure' }
  /** It belongs to an invitation that is not on this device. */
  | { readonly kind: 'other-invitation' }
  /** It was made for this invitation and does not open: changed on the way, or the key is another. */
  | { readonly kind: 'does-not-open' }
  /** The answers are not the ones that the invitation committed to. */
  | { readonly kind: 'not-committed' }
  /** The respondent read a reply that this device did not send. */
  | { readonly kind: 'other-reply' };

export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value; readonly edition: KnownEdition }
  | { readonly ok: false; readonly problem: OneOnOneProblem };
