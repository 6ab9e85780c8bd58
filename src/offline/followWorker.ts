import { leaves } from './leaves';
import { ask, type Kept, type ToPage, type ToWorker } from './messages';
import { registerWorker } from './registerWorker';
import { isRemoved, removeOfflineCopy } from './removeOfflineCopy';

const HOUR = 3_600_000;
/** Milliseconds between two looks for a new version. */
const EVERY = 3 * HOUR;
/** Milliseconds that a worker gets to start, or to finish what it is at. */
const PATIENCE = 10_000;

/** What can be said about the copy of the app on this device. */
export interface Offline {
  /** `kept`: the app starts without a network. `none`: it does not, and will not in this browser. */
  readonly copy: 'coming' | 'kept' | 'none';
  /** A build other than this page's: it waits, or another page has taken it already. */
  readonly newer: 'waiting' | 'taken' | null;
}

export interface Following {
  /** Looks again at what is there. */
  look(): Promise<void>;
  /** Lets the waiting version take over; this page stays as it is until it is loaded again. */
  takeNewer(): Promise<void>;
}

/**
 * Registers the worker, and tells what it keeps and whether there is a newer version; looks for one
 * when the page is looked at again, and every few hours.
 * @param build of this page
 * @returns null where there can be no worker
 */
export async function followWorker(
  build: string,
  tell: (offline: Offline) => void,
): Promise<Following | null> {
  const registration = isRemoved() ? null : await registerWorker();
  // Everything may have been deleted in the meantime.
  if (isRemoved()) await removeOfflineCopy();
  if (!registration || isRemoved()) {
    tell({ copy: 'none', newer: null });
    return null;
  }
  const look = lookAt(registration, build, tell);
  navigator.serviceWorker.addEventListener('message', ({ data, ports }) => {
    if ((data as ToPage).type === 'WHICH_BUILD') ports[0]?.postMessage(build);
  });
  navigator.serviceWorker.addEventListener('controllerchange', () => void look());
  registration.addEventListener('updatefound', () => void look());
  await look();
  registration.active?.postMessage({ type: 'PAGE_IS_THERE' } satisfies ToWorker);
  lookForNewer(registration);
  return { look, takeNewer: () => takeNewer(registration) };
}

function lookAt(
  registration: ServiceWorkerRegistration,
  build: string,
  tell: (offline: Offline) => void,
): () => Promise<void> {
  let latest = 0;
  return async () => {
    latest += 1;
    const mine = latest;
    const { installing } = registration;
    if (installing) {
      if (!registration.active) tell({ copy: 'coming', newer: null });
      await leaves(installing, 'installing');
    }
    const { active, waiting } = registration;
    const [kept, next] = await Promise.all([keptBy(active), keptBy(waiting)]);
    // A worker that says nothing says nothing new.
    if (mine !== latest || (active && !kept) || (waiting && !next)) return;
    const newest = waiting ? next?.build : kept?.build;
    const newer = waiting ? 'waiting' : 'taken';
    tell({
      copy: kept?.complete ? 'kept' : 'none',
      newer: newest === undefined || newest === build ? null : newer,
    });
  };
}

async function keptBy(worker: ServiceWorker | null): Promise<Kept | null> {
  return worker && ((await ask(worker, { type: 'WHAT_IS_KEPT' }, PATIENCE)) as Kept | null);
}

async function takeNewer({ waiting }: ServiceWorkerRegistration): Promise<void> {
  if (!waiting) return;
  waiting.postMessage({ type: 'SKIP_WAITING' } satisfies ToWorker);
  await leaves(waiting, 'installed', PATIENCE);
  await leaves(waiting, 'activating', PATIENCE);
}

function lookForNewer(registration: ServiceWorkerRegistration): void {
  let last = Date.now();
  const ifDue = () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < EVERY) return;
    last = Date.now();
    // Without a network, or after everything was deleted, there is nothing to hear.
    registration.update().catch(() => {});
  };
  document.addEventListener('visibilitychange', ifDue);
  setInterval(ifDue, HOUR);
}
