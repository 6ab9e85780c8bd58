import { leaves } from './leaves';
import type { ToWorker } from './messages';

/** Milliseconds that a worker gets to stop. */
const PATIENCE = 5000;

let removed = false;

/** Whether this page has taken the copy away: then it does not make another one. */
export function isRemoved(): boolean {
  return removed;
}

/**
 * Takes the app's own copy off the device: unregisters the worker and deletes its caches. Pages that
 * are open go on, with their files from the network; the next page that is loaded keeps a copy again.
 * @returns false where the browser refused
 */
export async function removeOfflineCopy(): Promise<boolean> {
  removed = true;
  try {
    const registration = await navigator.serviceWorker?.getRegistration();
    const installing = registration?.installing;
    installing?.postMessage({ type: 'STOP_FETCHING' } satisfies ToWorker);
    await registration?.unregister();
    await deleteCaches();
    if (installing) {
      // What it was fetching at that moment may have come in behind.
      await leaves(installing, 'installing', PATIENCE);
      await deleteCaches();
    }
    return true;
  } catch {
    return false;
  }
}

async function deleteCaches(): Promise<void> {
  if (!('caches' in globalThis)) return;
  const names = await caches.keys();
  const own = names.filter((name) => name.startsWith('next-rung'));
  await Promise.all(own.map((name) => caches.delete(name)));
}
