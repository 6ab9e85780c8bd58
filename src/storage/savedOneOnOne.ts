import type { Agreed } from '../domain/agenda';
import type { AnswerSheet } from '../domain/answerSheet';
import type { CompetencyId, ItemId } from '../domain/ids';

/** Which part of a 1:1 this device plays: the person described, or somebody who rates them. */
export type Part = 'respondent' | 'rater';

/** By links between two devices, or in one room on this one. */
export type Way = 'links' | 'room';

/** One invitation, on either side of it. */
export interface SavedOneOnOne {
  /** The invitation's fingerprint, base64url: the same on both devices. */
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly part: Part;
  readonly way: Way;
  /** The respondent's own assessment, or the assessment that holds this device's rating. */
  readonly assessmentId: string;
  /** The invitation's text, `#/i/1.…`. */
  readonly invitation: string;
  /** Salt and private key, base64url: the respondent's alone. Null on the rater's side, and once lost. */
  readonly secret: { readonly salt: string; readonly privateKey: string } | null;
  /** The text of the opening that was kept, `#/o/1.…`: the rater's side alone. */
  readonly opening: string | null;
}

/** One rating that was sent (rater's side) or opened (respondent's side). It never changes. */
export interface SavedReply {
  readonly oneOnOneId: string;
  /** SHA-256 of the reply, base64url; also the id of the conversation about it. */
  readonly id: string;
  readonly at: string;
  readonly answers: AnswerSheet;
  readonly remarks: Readonly<Record<ItemId, { readonly what: string; readonly when: string }>>;
  /** The name that came with it, if the rater ticked it. */
  readonly sentLabel: string | null;
  /** The name that the respondent gives it: each reply is kept apart under its own. */
  readonly label: string | null;
}

/** A conversation about one reply, beside its topics. */
export interface SavedConversation {
  /** The reply's id. */
  readonly id: string;
  readonly updatedAt: string;
  /** Whether either side has said yes to the agreed picture as it is now. */
  readonly agreedBySelf: boolean;
  readonly agreedByRater: boolean;
  /** `YYYY-MM-DD`. */
  readonly nextDate: string | null;
  /** Evidence to collect until then, a line each. */
  readonly evidence: string;
}

/** One competency in a conversation. */
export interface SavedTopic {
  readonly conversationId: string;
  readonly competency: CompetencyId;
  /** Null while nothing was agreed. */
  readonly agreed: Agreed | null;
  readonly notes: string;
  readonly action: SavedAction | null;
}

export interface SavedAction {
  readonly what: string;
  readonly owner: 'self' | 'rater';
  /** `YYYY-MM-DD`. */
  readonly due: string | null;
  /** ISO time; null while open. */
  readonly doneAt: string | null;
}

/** A conversation with everything that was written in it. */
export interface WholeConversation extends SavedConversation {
  readonly topics: Readonly<Record<CompetencyId, SavedTopic>>;
}

/** Every 1:1 on this device, newest first, with its replies, oldest first. */
export interface OneOnOnes {
  readonly entries: readonly {
    readonly oneOnOne: SavedOneOnOne;
    readonly replies: readonly SavedReply[];
  }[];
  /** Records of any kind here that could not be read. */
  readonly unreadable: number;
}

/** What may change in a 1:1 after the start. */
export type OneOnOneChange = Partial<Pick<SavedOneOnOne, 'opening'>>;
/** What may change in a reply. */
export type ReplyChange = Partial<Pick<SavedReply, 'label'>>;
export type ConversationChange = Partial<Omit<SavedConversation, 'id' | 'updatedAt'>>;
export type TopicChange = Partial<Omit<SavedTopic, 'conversationId' | 'competency'>>;
/** What may change in an action outside its conversation. */
export type ActionChange = Partial<SavedAction>;

/** A topic that nobody has written about. */
export function emptyTopic(conversationId: string, competency: CompetencyId): SavedTopic {
  return { conversationId, competency, agreed: null, notes: '', action: null };
}
