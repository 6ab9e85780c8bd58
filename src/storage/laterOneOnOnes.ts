import type { OneOnOneStorage, StorageTools } from './oneOnOneStorage';

/** The 1:1s on this device, whose code comes with the first of them: most visits see none. */
export function laterOneOnOnes(tools: StorageTools): OneOnOneStorage {
  let loading: Promise<OneOnOneStorage> | null = null;

  function storage(): Promise<OneOnOneStorage> {
    loading ??= import('./oneOnOneStorage')
      .then(({ createOneOnOneStorage }) => createOneOnOneStorage(tools))
      .catch((error: unknown) => {
        // The next one who asks may be luckier.
        loading = null;
        throw error;
      });
    return loading;
  }

  return {
    listOneOnOnes: async () => (await storage()).listOneOnOnes(),
    addOneOnOne: async (...given) => (await storage()).addOneOnOne(...given),
    changeOneOnOne: async (...given) => (await storage()).changeOneOnOne(...given),
    removeOneOnOne: async (...given) => (await storage()).removeOneOnOne(...given),
    addReply: async (...given) => (await storage()).addReply(...given),
    changeReply: async (...given) => (await storage()).changeReply(...given),
    loadConversation: async (...given) => (await storage()).loadConversation(...given),
    changeConversation: async (...given) => (await storage()).changeConversation(...given),
    changeTopic: async (...given) => (await storage()).changeTopic(...given),
    listActions: async () => (await storage()).listActions(),
    changeAction: async (...given) => (await storage()).changeAction(...given),
  };
}
