import type { DeviceStorage } from '../storage/deviceStorage';
import type { OneOnOneFacts, OneOnOneState } from './oneOnOneState';
import type { SetOneOnOneFacts } from './oneOnOneTools';
import type { WriteQueue } from './writeQueue';

/**
 * Reads the 1:1s and the open conversation. Objects that say the same stay the same objects, so that
 * nothing is computed or drawn for nothing.
 * @param withActions whether a page shows the actions of all conversations
 * @returns false where something was written or opened meanwhile, and nothing was taken over
 */
export async function readOneOnOnes(
  open: () => Promise<DeviceStorage>,
  queue: WriteQueue,
  set: SetOneOnOneFacts,
  get: () => OneOnOneState,
  withActions: boolean,
): Promise<boolean> {
  const storage = await open();
  const before = queue.count;
  const id = get().conversation?.id;
  const { entries, unreadable } = await storage.listOneOnOnes();
  const isThere = entries.some(({ replies }) => replies.some((reply) => reply.id === id));
  // Memory that could not read the disk knows no replies; that is no deletion.
  const isKept = isThere || storage.memoryReason !== null;
  const loaded = id !== undefined && isKept ? await storage.loadConversation(id) : null;
  const listed = withActions ? await storage.listActions() : null;
  if (queue.count !== before || get().conversation?.id !== id) return false;
  const { oneOnOnes, conversation, actions } = get();
  const facts: Partial<OneOnOneFacts> = { oneOnOnes: kept(oneOnOnes, entries), unreadable };
  // What could not be written is in this page alone.
  if (queue.hasFailed) set({ ...facts, actions: actions ?? listed });
  else set({ ...facts, conversation: kept(conversation, loaded), actions: kept(actions, listed) });
  return true;
}

function kept<Value>(shown: Value, read: Value): Value {
  return JSON.stringify(shown) === JSON.stringify(read) ? shown : read;
}
