import type { CompetencyId } from '../domain/ids';
import { getStored, putNext } from './nextRevision';
import { readAll } from './reading';
import { SCHEMA_OF_STORE } from './recordSchemas';
import type { RecordAccess } from './records';
import {
  type ConversationChange,
  emptyTopic,
  type SavedConversation,
  type SavedTopic,
  type TopicChange,
  type WholeConversation,
} from './savedOneOnOne';

/** @param at ISO time for one that nobody has written in yet */
export async function loadConversation(
  access: RecordAccess,
  id: string,
  at: string,
): Promise<WholeConversation> {
  const topics = readAll(SCHEMA_OF_STORE.topics, await access.all('topics', id)).values;
  return {
    ...(await conversationNow(access, id, at)),
    topics: Object.fromEntries(
      topics.map(({ revision: _, ...topic }): [CompetencyId, SavedTopic] => [
        topic.competency,
        topic,
      ]),
    ),
  };
}

/** @returns false where the reply that it is about was deleted meanwhile */
export async function changeConversation(
  access: RecordAccess,
  id: string,
  change: ConversationChange,
  mustExist: boolean,
  at: string,
): Promise<boolean> {
  if (mustExist && !(await hasReply(access, id))) return false;
  const before = await conversationNow(access, id, at);
  await putNext(access, 'conversations', { ...before, ...change, updatedAt: at }, at);
  return true;
}

/**
 * Changes single fields of a topic. Another agreement takes both yeses back in the same transaction:
 * nobody has said yes to this picture.
 * @returns false where the reply that it is about was deleted meanwhile
 */
export async function changeTopic(
  access: RecordAccess,
  conversationId: string,
  competency: CompetencyId,
  change: TopicChange,
  mustExist: boolean,
  at: string,
): Promise<boolean> {
  if (mustExist && !(await hasReply(access, conversationId))) return false;
  const stored = await getStored(access, 'topics', [conversationId, competency]);
  const before = stored ?? emptyTopic(conversationId, competency);
  await putNext(access, 'topics', { ...before, ...change }, at);
  const agreesAnew = change.agreed !== undefined && change.agreed !== before.agreed;
  const unsaid = agreesAnew ? { agreedBySelf: false, agreedByRater: false } : {};
  return changeConversation(access, conversationId, unsaid, false, at);
}

async function conversationNow(
  access: RecordAccess,
  id: string,
  at: string,
): Promise<SavedConversation> {
  const stored = await getStored(access, 'conversations', id);
  if (!stored) {
    return {
      id,
      updatedAt: at,
      agreedBySelf: false,
      agreedByRater: false,
      nextDate: null,
      evidence: '',
    };
  }
  const { revision: _, ...conversation } = stored;
  return conversation;
}

async function hasReply(access: RecordAccess, id: string): Promise<boolean> {
  return (await access.all('replies')).some((reply) => reply.id === id);
}
