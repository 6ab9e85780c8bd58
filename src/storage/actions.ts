import type { CompetencyId } from '../domain/ids';
import { changeTopic } from './conversations';
import { getStored } from './nextRevision';
import { readAll } from './reading';
import { HeaderSchema, SCHEMA_OF_STORE } from './recordSchemas';
import type { RecordAccess } from './records';
import type { SavedAssessment } from './savedAssessment';
import type { ActionChange, SavedAction, SavedOneOnOne, SavedReply } from './savedOneOnOne';

/** A conversation as whoever lists actions needs it: without answers, remarks and secrets. */
export interface ActionTalk {
  /** The conversation's, which is the reply's. */
  readonly id: string;
  readonly oneOnOne: Omit<SavedOneOnOne, 'invitation' | 'secret' | 'opening'>;
  readonly reply: Omit<SavedReply, 'answers' | 'remarks'>;
  /**
   * The assessment that the 1:1 names: the respondent's own, or on a rater's device the rating, whose
   * label is the respondent's. Null where it is gone or cannot be read.
   */
  readonly assessment: SavedAssessment | null;
  /** `YYYY-MM-DD`. */
  readonly nextDate: string | null;
}

/** One action, open or done, and the conversation that it comes from. */
export interface AgreedAction {
  readonly conversationId: string;
  readonly competency: CompetencyId;
  readonly action: SavedAction;
  readonly talk: ActionTalk;
}

export interface Actions {
  /** In no order that means anything. */
  readonly entries: readonly AgreedAction[];
  /** Every conversation about a reply on this device, also those without an action. */
  readonly talks: readonly ActionTalk[];
  /** Records of 1:1s, of any kind, that could not be read. */
  readonly unreadable: number;
}

/** Every action of every conversation. What belongs to no reply on this device is left out. */
export async function listActions(access: RecordAccess): Promise<Actions> {
  const oneOnOnes = readAll(SCHEMA_OF_STORE.oneOnOnes, await access.all('oneOnOnes'));
  const replies = readAll(SCHEMA_OF_STORE.replies, await access.all('replies'));
  const conversations = readAll(SCHEMA_OF_STORE.conversations, await access.all('conversations'));
  const topics = readAll(SCHEMA_OF_STORE.topics, await access.all('topics'));
  const headers = readAll(HeaderSchema, await access.all('assessments')).values;

  const talks = new Map<string, ActionTalk>();
  for (const { revision: _, answers: __, remarks: ___, ...reply } of replies.values) {
    const found = oneOnOnes.values.find(({ id }) => id === reply.oneOnOneId);
    if (!found) continue;
    const { revision: ____, invitation, secret, opening, ...oneOnOne } = found;
    talks.set(reply.id, {
      id: reply.id,
      oneOnOne,
      reply,
      assessment: headers.find(({ id }) => id === oneOnOne.assessmentId) ?? null,
      nextDate: conversations.values.find(({ id }) => id === reply.id)?.nextDate ?? null,
    });
  }
  return {
    entries: topics.values.flatMap(({ conversationId, competency, action }) => {
      const talk = talks.get(conversationId);
      return talk && action ? [{ conversationId, competency, action, talk }] : [];
    }),
    talks: [...talks.values()],
    unreadable:
      oneOnOnes.unreadable + replies.unreadable + conversations.unreadable + topics.unreadable,
  };
}

/**
 * Changes single fields of an action, so that two tabs changing different ones both keep theirs.
 * @returns false where the action is gone or cannot be read
 */
export async function changeAction(
  access: RecordAccess,
  conversationId: string,
  competency: CompetencyId,
  change: ActionChange,
  mustExist: boolean,
  at: string,
): Promise<boolean> {
  const stored = await getStored(access, 'topics', [conversationId, competency]);
  if (!stored?.action) return false;
  const action = { ...stored.action, ...change };
  return changeTopic(access, conversationId, competency, { action }, mustExist, at);
}
