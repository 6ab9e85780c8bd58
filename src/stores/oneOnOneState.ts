import type { Edition } from '../content/bank';
import type { Answer } from '../domain/answerSheet';
import type { CompetencyId, ItemId } from '../domain/ids';
import type {
  KnownInvitation,
  OneOnOneProblem,
  OpenedReply,
  Opening,
  Rating,
  SealedReply,
} from '../link/oneOnOne/types';
import type { Actions } from '../storage/actions';
import type { Backup } from '../storage/backup';
import type { WholeAssessment } from '../storage/savedAssessment';
import type {
  ActionChange,
  ConversationChange,
  OneOnOnes,
  SavedOneOnOne,
  SavedReply,
  TopicChange,
  Way,
  WholeConversation,
} from '../storage/savedOneOnOne';
import type { Saving } from './assessmentState';

/** What the page knows of the 1:1s on this device. */
export interface OneOnOneFacts {
  /** False until storage has been read once. */
  readonly ready: boolean;
  readonly oneOnOnes: OneOnOnes['entries'];
  readonly unreadable: number;
  /** The open conversation. */
  readonly conversation: WholeConversation | null;
  /** Of all conversations; null until a page asked for them with `followActions`. */
  readonly actions: Actions | null;
  readonly saving: Saving;
}

export interface OneOnOneActs {
  /** Opens storage, reads and listens to other tabs. May be called often. */
  connect(): Promise<void>;

  /**
   * Freezes the assessment and keeps the invitation made from it, from the answers that are stored.
   * @returns its id; rejects with Error('not-secure' | 'not-finished' | 'gone'), RangeError for answers
   *   that have no place in a link
   */
  invite(assessment: WholeAssessment, edition: Edition, way: Way, label?: string): Promise<string>;
  /**
   * Takes an invitation back while no reply was opened, and frees the assessment. A rating that was
   * begun for it on this very device goes with it. @returns false where a reply was opened
   */
  withdraw(id: string): Promise<boolean>;
  /** The assessment and its 1:1 with the secrets, as a backup that the library can restore. */
  exportPrivateCopy(id: string): Promise<Backup>;
  /** Keeps an opened reply. `known` where the very same reply is here already. */
  keepReply(opened: OpenedReply): Promise<'kept' | 'known' | 'unfinished'>;
  labelReply(oneOnOneId: string, replyId: string, label: string | null): void;

  /** Starts (or finds) this device's rating for an invitation. @returns the id of the assessment that holds it */
  startRating(known: KnownInvitation, edition: Edition, way: Way): Promise<string>;
  /** Remembers what was sent, and freezes the rating. */
  keepSent(known: KnownInvitation, sealed: SealedReply, rating: Rating): Promise<void>;
  /** Unfreezes the rating to change it; nothing changes once this device has seen the other side. */
  changeRating(assessmentId: string): Promise<void>;
  /** Deletes the rating, its notes and its 1:1. */
  discardRating(assessmentId: string): Promise<void>;
  /** Keeps an opening that was read on this device, and freezes the rating for good. */
  keepOpening(opening: Opening, text: string): Promise<void>;

  openConversation(id: string): Promise<void>;
  changeConversation(change: ConversationChange): void;
  /** Changing what was agreed takes both yeses back. */
  changeTopic(competency: CompetencyId, change: TopicChange): void;

  /** Connects, reads the actions of all conversations, and reads them with everything from here on. */
  followActions(): Promise<void>;
  /** Changes an action of any conversation, open here or not. */
  changeActionOf(conversationId: string, competency: CompetencyId, change: ActionChange): void;
}

export type OneOnOneState = OneOnOneFacts & OneOnOneActs;

/** Both sides of one conversation, verified and ready to be laid side by side. */
export interface BothSides {
  /** The reply's id, which is the conversation's. */
  readonly id: string;
  readonly oneOnOne: SavedOneOnOne;
  readonly reply: SavedReply;
  readonly edition: Edition;
  readonly invitation: KnownInvitation;
  readonly self: {
    readonly answers: Readonly<Record<ItemId, Answer>>;
    /** Own examples (respondent's device) or what came with the opening, per item. */
    readonly remarks: Readonly<Record<ItemId, { readonly what: string; readonly when: string }>>;
  };
  /** Six digits that both devices show. */
  readonly code: string;
}

export type BothSidesOutcome =
  | { readonly ok: true; readonly sides: BothSides }
  | {
      readonly ok: false;
      readonly problem:
        | OneOnOneProblem
        /** There is no such reply on this device. */
        | { readonly kind: 'missing' }
        /** The rater's side has no opening yet. */
        | { readonly kind: 'not-opened' };
    };
