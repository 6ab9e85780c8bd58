import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Following, Offline } from '../offline/followWorker';

export interface OfflineState {
  /** `unknown` until the page has come to rest and asked. */
  readonly copy: Offline['copy'] | 'unknown';
  readonly newer: Offline['newer'];
  /** Somebody does not want to hear of it now. */
  readonly putOff: boolean;
  /** Starts keeping the app on this device, and hearing of newer versions. Call once, when nobody waits. */
  follow(): Promise<void>;
  /** Looks again at what is kept. */
  look(): Promise<void>;
  later(): void;
  /** Lets the newer version take over; it shows when the page is loaded again. */
  takeNewer(): Promise<void>;
}

let following: Promise<Following | null> | undefined;

/** What is known about the copy of the app on this device. Its code is fetched late. */
export const offlineStore = createStore<OfflineState>()((set, get) => ({
  copy: 'unknown',
  newer: null,
  putOff: false,
  follow: async () => {
    const build = document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content;
    // The development server has no build to keep.
    following ??= build ? start(build) : Promise.resolve(null);
    await following;

    // Nothing is lost where it does not start: the page works as it is, with a network.
    async function start(name: string): Promise<Following | null> {
      try {
        const { followWorker } = await import('../offline/followWorker');
        return await followWorker(name, hear);
      } catch {
        set({ copy: 'none' });
        return null;
      }
    }
    function hear(offline: Offline): void {
      // What has been put off stays so, until there is something else to say.
      set({ ...offline, putOff: get().putOff && offline.newer === get().newer });
    }
  },
  look: async () => void (await (await following)?.look()),
  later: () => set({ putOff: true }),
  takeNewer: async () => void (await (await following)?.takeNewer()),
}));

export function useOffline<Selected>(select: (state: OfflineState) => Selected): Selected {
  return useStore(offlineStore, select);
}
