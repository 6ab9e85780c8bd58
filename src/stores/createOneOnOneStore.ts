import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DeviceStorage } from '../storage/deviceStorage';
import type { Change } from '../storage/tabs';
import { conversationActs, writeWhole } from './conversationActs';
import { listenToPage } from './listenToPage';
import type { OneOnOneState } from './oneOnOneState';
import { createAct } from './oneOnOneTools';
import { raterActs } from './raterActs';
import { createReader } from './reader';
import { readOneOnOnes } from './readOneOnOnes';
import { respondentActs } from './respondentActs';
import { createWriteQueue } from './writeQueue';

/** What other tabs write that is shown here. */
const CONCERNS: ReadonlySet<Change['kind']> = new Set([
  'one-on-one',
  'conversation',
  'deleted',
  'imported',
  'everything-deleted',
]);

/**
 * The 1:1s of one device. State is the page's view; the records are the truth.
 * @param refreshAssessments lets the assessment store write what it has, and then read again: a 1:1
 *   freezes assessments, adds them and takes them away
 */
export function createOneOnOneStore(
  open: () => Promise<DeviceStorage>,
  refreshAssessments: () => Promise<void>,
  now: () => Date = () => new Date(),
): StoreApi<OneOnOneState> {
  return createStore<OneOnOneState>()((set, get) => {
    const queue = createWriteQueue(open, () => set({ saving: queue.saving() }));
    let isFollowed = false;
    const reader = createReader(queue, () => readOneOnOnes(open, queue, set, get, isFollowed));
    const act = createAct(queue, reader, refreshAssessments);
    const tools = { open, queue, reader, set, get, act, at: () => now().toISOString() };
    let connecting: Promise<void> | undefined;

    async function listen(): Promise<void> {
      const storage = await open();
      storage.onChange(({ kind }) => {
        if (kind === 'everything-deleted') queue.forgetFailed();
        if (CONCERNS.has(kind)) void reader.read();
      });
      storage.onMemory(() => {
        const { conversation } = get();
        // Memory has what the disk could still give; the open page is not to depend on that.
        if (conversation) {
          void queue.add(`${conversation.id} whole`, (own) => writeWhole(own, conversation));
        }
      });
      listenToPage(() => void reader.read());
    }

    return {
      ready: false,
      oneOnOnes: [],
      unreadable: 0,
      conversation: null,
      actions: null,
      saving: 'saved',
      connect: async () => {
        connecting ??= listen();
        await connecting;
        queue.again();
        // Also after the first time: the library of the same page may have deleted or restored.
        await reader.read();
        set({ ready: true });
      },
      followActions: async () => {
        isFollowed = true;
        await get().connect();
      },
      ...respondentActs(tools),
      ...raterActs(tools),
      ...conversationActs(tools),
    };
  });
}
