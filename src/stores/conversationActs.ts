import type { CompetencyId } from '../domain/ids';
import { type ActionChange, emptyTopic, type WholeConversation } from '../storage/savedOneOnOne';
import type { Outcome } from '../storage/storageState';
import type { OneOnOneActs, OneOnOneFacts } from './oneOnOneState';
import type { OneOnOneTools } from './oneOnOneTools';
import type { Write } from './writeQueue';

type ConversationActs = Pick<
  OneOnOneActs,
  'openConversation' | 'changeConversation' | 'changeTopic' | 'changeActionOf'
>;

/** What is written in the open conversation: the page shows it at once, the disk follows. */
export function conversationActs({
  open,
  queue,
  reader,
  set,
  get,
  at,
}: OneOnOneTools): ConversationActs {
  function change(
    key: string,
    changed: (conversation: WholeConversation) => Partial<WholeConversation>,
    write: (storage: Parameters<Write>[0], id: string) => Promise<Outcome>,
  ): void {
    const { conversation } = get();
    if (!conversation) return;
    const { id } = conversation;
    set({ conversation: { ...conversation, ...changed(conversation), updatedAt: at() } });
    void queue.add(`${id} ${key}`, async (storage) => {
      // Deleted in another tab.
      if ((await write(storage, id)) === 'gone') void reader.read();
    });
  }

  return {
    openConversation: async (id) => {
      if (get().conversation?.id === id) return reader.read();
      await queue.settled();
      const conversation = await (await open()).loadConversation(id);
      set({ conversation });
    },
    changeConversation: (fields) =>
      change(
        `conversation ${Object.keys(fields).sort().join(' ')}`,
        () => fields,
        (storage, id) => storage.changeConversation(id, fields),
      ),
    changeTopic: (competency, fields) =>
      change(
        `topic ${competency} ${Object.keys(fields).sort().join(' ')}`,
        ({ id, topics, agreedBySelf, agreedByRater }) => {
          const before = topics[competency] ?? emptyTopic(id, competency);
          const same = fields.agreed === undefined || fields.agreed === before.agreed;
          return {
            topics: { ...topics, [competency]: { ...before, ...fields } },
            agreedBySelf: same && agreedBySelf,
            agreedByRater: same && agreedByRater,
          };
        },
        (storage, id) => storage.changeTopic(id, competency, fields),
      ),
    changeActionOf: (id, competency, fields) => {
      set((facts) => withAction(facts, id, competency, fields));
      void queue.add(
        `${id} action ${competency} ${Object.keys(fields).sort().join(' ')}`,
        async (storage) => {
          // Taken away in another tab.
          const outcome = await storage.changeAction(id, competency, fields);
          if (outcome === 'gone') void reader.read();
        },
      );
    },
  };
}

/** The facts with an action changed, in the list of all and in the open conversation. */
function withAction(
  { actions, conversation }: OneOnOneFacts,
  id: string,
  competency: CompetencyId,
  change: ActionChange,
): Partial<OneOnOneFacts> {
  const topic = conversation?.id === id ? conversation.topics[competency] : undefined;
  return {
    actions: actions && {
      ...actions,
      entries: actions.entries.map((entry) =>
        entry.conversationId === id && entry.competency === competency
          ? { ...entry, action: { ...entry.action, ...change } }
          : entry,
      ),
    },
    ...(conversation &&
      topic?.action && {
        conversation: {
          ...conversation,
          topics: {
            ...conversation.topics,
            [competency]: { ...topic, action: { ...topic.action, ...change } },
          },
        },
      }),
  };
}

/** Writes a conversation as a page shows it, field by field: for storage that may lack parts of it. */
export async function writeWhole(
  storage: Parameters<Write>[0],
  { id, topics, updatedAt: _, ...conversation }: WholeConversation,
): Promise<void> {
  for (const { conversationId: __, competency, ...topic } of Object.values(topics)) {
    await storage.changeTopic(id, competency, topic);
  }
  const { agreedBySelf, agreedByRater, nextDate, evidence } = conversation;
  await storage.changeConversation(id, { agreedBySelf, agreedByRater, nextDate, evidence });
}
