import * as v from 'valibot';

/** What was written. It names records and carries none: whoever hears it reads again. */
export type Change =
  | {
      readonly kind: 'assessment' | 'deleted' | 'one-on-one' | 'conversation';
      readonly id: string;
    }
  | { readonly kind: 'preferences' | 'imported' | 'everything-deleted' };

const ChangeSchema = v.union([
  v.object({
    kind: v.picklist(['assessment', 'deleted', 'one-on-one', 'conversation']),
    id: v.string(),
  }),
  v.object({ kind: v.picklist(['preferences', 'imported', 'everything-deleted']) }),
]);

export interface Tabs {
  /** Tells the other tabs. */
  tell(change: Change): void;
  /** Tells this page's own listeners. */
  tellHere(change: Change): void;
  /** @returns how to stop listening */
  hear(listener: (change: Change) => void): () => void;
  close(): void;
}

/** The tabs of this browser that have the same database open. Without a channel they stay silent. */
export function openTabs(name: string): Tabs {
  const listeners = new Set<(change: Change) => void>();
  const channel = openChannel(name);
  const tellHere = (change: Change) => {
    for (const listener of [...listeners]) listener(change);
  };
  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const read = v.safeParse(ChangeSchema, data);
      if (read.success) tellHere(read.output);
    };
  }
  return {
    tell: (change) => {
      try {
        channel?.postMessage(change);
      } catch {
        // The page is on its way out.
      }
    },
    tellHere,
    hear: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => channel?.close(),
  };
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
