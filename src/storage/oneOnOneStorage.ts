import type { AnswerSheet } from '../domain/answerSheet';
import type { CompetencyId } from '../domain/ids';
import { type Actions, changeAction, listActions } from './actions';
import { changeConversation, changeTopic, loadConversation } from './conversations';
import { type Deleted, removeOneOnOne } from './deleting';
import { addOneOnOne, addReply, changeOneOnOne, changeReply, listOneOnOnes } from './oneOnOnes';
import type {
  ActionChange,
  ConversationChange,
  OneOnOneChange,
  OneOnOnes,
  ReplyChange,
  SavedOneOnOne,
  SavedReply,
  TopicChange,
  WholeConversation,
} from './savedOneOnOne';
import type { Outcome } from './storageState';
import type { SturdyRecords } from './sturdyRecords';
import type { Change } from './tabs';

/** The 1:1s on this device, with the promises of `DeviceStorage`. */
export interface OneOnOneStorage {
  listOneOnOnes(): Promise<OneOnOnes>;
  /**
   * Writes a 1:1 where none has its id. A respondent's freezes their assessment in the same
   * transaction.
   * @param committed the answers committed to: `changed`, and nothing is written, where the
   *   assessment has others by now
   */
  addOneOnOne(oneOnOne: SavedOneOnOne, committed?: AnswerSheet): Promise<Outcome | 'changed'>;
  changeOneOnOne(id: string, change: OneOnOneChange): Promise<Outcome>;
  /**
   * Deletes a 1:1 with its replies and conversations, and frees the assessment that it stood on.
   * @param unlessReplied leave it where it is once a reply was kept
   * @returns what `restore` needs; null where nothing was deleted
   */
  removeOneOnOne(id: string, unlessReplied?: boolean): Promise<Deleted | null>;
  /** `known` where one with its id is here already; that one stays as it is. */
  addReply(reply: SavedReply): Promise<Outcome | 'known'>;
  changeReply(oneOnOneId: string, id: string, change: ReplyChange): Promise<Outcome>;
  /** An empty one where nothing was written yet. */
  loadConversation(id: string): Promise<WholeConversation>;
  changeConversation(id: string, change: ConversationChange): Promise<Outcome>;
  /** Another agreement takes both yeses back, in the same transaction. */
  changeTopic(
    conversationId: string,
    competency: CompetencyId,
    change: TopicChange,
  ): Promise<Outcome>;
  /** Every action of every conversation, open and done. */
  listActions(): Promise<Actions>;
  /** Changes single fields of an action; `gone` where there is none. */
  changeAction(
    conversationId: string,
    competency: CompetencyId,
    change: ActionChange,
  ): Promise<Outcome>;
}

export interface StorageTools {
  readonly records: SturdyRecords;
  /** Tells the other tabs, and says what became of a write. */
  readonly written: (...changes: Change[]) => Outcome;
  /** This device's time, ISO. */
  readonly at: () => string;
}

export function createOneOnOneStorage({ records, written, at }: StorageTools): OneOnOneStorage {
  /** Memory that could not read the disk does not know everything; that is no deletion. */
  const mustExist = () => records.memoryReason === null;

  const outcome = (found: boolean, change: Change): Outcome => (found ? written(change) : 'gone');

  return {
    listOneOnOnes: () => records.transact('readonly', listOneOnOnes),
    addOneOnOne: async (oneOnOne, committed) => {
      const refusal = await records.transact('readwrite', (access) =>
        addOneOnOne(access, oneOnOne, committed ?? null, mustExist(), at()),
      );
      if (refusal) return refusal;
      const { id, assessmentId } = oneOnOne;
      return written({ kind: 'one-on-one', id }, { kind: 'assessment', id: assessmentId });
    },
    changeOneOnOne: async (id, change) => {
      const found = await records.transact('readwrite', (access) =>
        changeOneOnOne(access, id, change, at()),
      );
      return outcome(found, { kind: 'one-on-one', id });
    },
    removeOneOnOne: async (id, unlessReplied = false) => {
      const time = at();
      const remove = (access: Parameters<typeof removeOneOnOne>[0]) =>
        removeOneOnOne(access, id, time, unlessReplied);
      const deleted = await records.transact('readwrite', remove);
      if (!deleted) return null;
      // Where the disk is full, deleting still has to reach it.
      await records.alsoOnFullDisk(async (access) => void (await remove(access)));
      const standing = deleted.records.find(({ store }) => store === 'oneOnOnes')?.record;
      written(
        { kind: 'one-on-one', id },
        { kind: 'assessment', id: String(standing?.assessmentId) },
      );
      return deleted;
    },
    addReply: async (reply) => {
      const refusal = await records.transact('readwrite', (access) =>
        addReply(access, reply, mustExist()),
      );
      return refusal ?? written({ kind: 'one-on-one', id: reply.oneOnOneId });
    },
    changeReply: async (oneOnOneId, id, change) => {
      const found = await records.transact('readwrite', (access) =>
        changeReply(access, oneOnOneId, id, change),
      );
      return outcome(found, { kind: 'one-on-one', id: oneOnOneId });
    },
    loadConversation: (id) =>
      records.transact('readonly', (access) => loadConversation(access, id, at())),
    changeConversation: async (id, change) => {
      const found = await records.transact('readwrite', (access) =>
        changeConversation(access, id, change, mustExist(), at()),
      );
      return outcome(found, { kind: 'conversation', id });
    },
    changeTopic: async (conversationId, competency, change) => {
      const found = await records.transact('readwrite', (access) =>
        changeTopic(access, conversationId, competency, change, mustExist(), at()),
      );
      return outcome(found, { kind: 'conversation', id: conversationId });
    },
    listActions: () => records.transact('readonly', listActions),
    changeAction: async (conversationId, competency, change) => {
      const found = await records.transact('readwrite', (access) =>
        changeAction(access, conversationId, competency, change, mustExist(), at()),
      );
      return outcome(found, { kind: 'conversation', id: conversationId });
    },
  };
}
