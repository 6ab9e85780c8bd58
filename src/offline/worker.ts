/// <reference lib="webworker" />
import { cacheNames } from 'workbox-core/cacheNames.js';
import { clientsClaim } from 'workbox-core/clientsClaim.js';
import { setCacheNameDetails } from 'workbox-core/setCacheNameDetails.js';
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { ask, type Kept, type ToWorker } from './messages';

/*
 * The service worker: it keeps the files of its build on the device and serves them from there.
 *
 * Generations. A new build is fetched beside the old one, into the same cache: names change with
 * their content, so both fit. Then it waits, until somebody asks for it or the last page is closed.
 * When it takes over, pages of the old build go on, and find their old files still here; they are
 * cleared once every page that is open says that it is of the new build.
 */
declare const self: ServiceWorkerGlobalScope;

/** Both are put in by the build: every file that the app needs, and a name for all of them. */
declare const __FILES__: { url: string; revision: string | null; integrity: string }[];
declare const __BUILD__: string;

/** Milliseconds: a page that sleeps longer has nothing to say. */
const PATIENCE = 3000;

// Deleting everything finds the app's caches by this beginning; behind it comes the scope, since
// another copy of the app may be on the same host.
setCacheNameDetails({ prefix: 'next-rung' });
// Each fetches its files one after the other: four at a time are quick, and leave room for the page.
const lanes = [0, 1, 2, 3].map((lane) => {
  const files = new PrecacheController({ plugins: [{ requestWillFetch, cacheWillUpdate }] });
  files.addToCacheList(__FILES__.filter((_, index) => index % 4 === lane));
  return files;
});
/** Where each file of this build lies in the cache, by its address. */
const keys = new Map(lanes.flatMap((files) => [...files.getURLsToCacheKeys()]));
const cacheName = cacheNames.precache;

let stopped = false;
/** Without a referrer, as the page does it, also where a host can set no header. */
async function requestWillFetch({ request }: { request: Request }): Promise<Request> {
  if (stopped) throw new Error('Nothing is to be kept.');
  return new Request(request, { referrerPolicy: 'no-referrer' });
}
async function cacheWillUpdate({ response }: { response: Response }): Promise<Response | null> {
  return response.ok && !stopped ? response : null;
}

const scope = new URL(self.registration.scope);
const page = new URL('index.html', scope).href;
const assets = new URL('assets/', scope).href;

for (const files of lanes) self.addEventListener('install', files.install);
// The first page of all is served from here at once; later ones are handed over by the browser.
clientsClaim();

// One document has every address of the app. Whatever else is below the scope is not ours.
registerRoute(
  ({ url, sameOrigin }) =>
    sameOrigin && [scope.pathname, new URL(page).pathname].includes(url.pathname),
  ({ request }) => fromCache(keys.get(page), request),
);
registerRoute(
  ({ url }) => url.href.startsWith(assets) || keys.get(url.href) !== undefined,
  // A file of an older build has no key here, and lies in the cache under its own name.
  ({ url, request }) => fromCache(keys.get(url.href) ?? url.href, request),
);

self.addEventListener('message', (event) => {
  const { type } = event.data as ToWorker;
  if (type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  if (type === 'STOP_FETCHING') stopped = true;
  if (type === 'PAGE_IS_THERE') event.waitUntil(clearOlder());
  if (type === 'WHAT_IS_KEPT') {
    event.waitUntil(kept().then((answer) => event.ports[0]?.postMessage(answer)));
  }
});

/** Looks without making a cache: after everything was deleted, there is to be none. */
async function fromCache(key: string | undefined, request: Request): Promise<Response> {
  const found = key && (await caches.match(key, { cacheName, ignoreVary: true }));
  return found || fetch(request);
}

async function kept(): Promise<Kept> {
  const there = new Set((await keptFiles()).map(({ url }) => url));
  return { build: __BUILD__, complete: [...keys.values()].every((key) => there.has(key)) };
}

/**
 * Clears what only older builds need, once no page of theirs is left. A page that does not answer
 * sleeps, or is on its way: then everything stays, and the next page that comes asks again.
 */
async function clearOlder(): Promise<void> {
  const wanted = new Set(keys.values());
  const older = (await keptFiles()).filter(({ url }) => !wanted.has(url));
  // What a newer build has fetched is not older.
  if (older.length === 0 || self.registration.installing || self.registration.waiting) return;
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const builds = await Promise.all(
    pages.map((page) => ask(page, { type: 'WHICH_BUILD' }, PATIENCE)),
  );
  if (builds.some((build) => build !== __BUILD__)) return;
  const cache = await caches.open(cacheName);
  await Promise.all(older.map((request) => cache.delete(request)));
}

async function keptFiles(): Promise<readonly Request[]> {
  return (await caches.has(cacheName)) ? (await caches.open(cacheName)).keys() : [];
}
