/** What a page says to the worker. */
export type ToWorker =
  /** Somebody wants the version that waits. */
  | { readonly type: 'SKIP_WAITING' }
  /** Somebody wants nothing kept: to a worker that still fetches. */
  | { readonly type: 'STOP_FETCHING' }
  /** A page has come to rest: a good moment to clear what no page needs. */
  | { readonly type: 'PAGE_IS_THERE' }
  /** Answered with `Kept`. */
  | { readonly type: 'WHAT_IS_KEPT' };

/** What the worker asks a page; answered with the page's build. */
export interface ToPage {
  readonly type: 'WHICH_BUILD';
}

/** What a worker keeps on the device. */
export interface Kept {
  /** The name of its build: it changes with any byte of any file. */
  readonly build: string;
  /** Whether every file of that build is there. */
  readonly complete: boolean;
}

interface Listener {
  postMessage(message: ToWorker | ToPage, transfer: Transferable[]): void;
}

/**
 * Asks a page or a worker.
 * @param patience in milliseconds
 * @returns null where no answer comes in time
 */
export function ask(
  whom: Listener,
  message: ToWorker | ToPage,
  patience: number,
): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const end = (answer: unknown) => {
      clearTimeout(waiting);
      port1.close();
      resolve(answer);
    };
    const waiting = setTimeout(end, patience, null);
    port1.onmessage = ({ data }: MessageEvent<unknown>) => end(data);
    whom.postMessage(message, [port2]);
  });
}
