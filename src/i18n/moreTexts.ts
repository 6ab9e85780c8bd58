import actions from './locales/en/actions.json?data';
import changes from './locales/en/changes.json?data';
import conversation from './locales/en/conversation.json?data';
import core from './locales/en/core.json?data';
import landing from './locales/en/landing.json?data';
import oneOnOne from './locales/en/one-on-one.json?data';
import overTime from './locales/en/over-time.json?data';
import pages from './locales/en/pages.json?data';
import rating from './locales/en/rating.json?data';
import reading from './locales/en/reading.json?data';
import sharing from './locales/en/sharing.json?data';
import team from './locales/en/team.json?data';
import { addTexts } from './setup';

const LOADERS = {
  actions,
  changes,
  conversation,
  core,
  landing,
  oneOnOne,
  overTime,
  pages,
  rating,
  reading,
  sharing,
  team,
} as const;

/** What the interface says: `core` on every page, the rest in parts that pages ask for. */
export type TextPart = keyof typeof LOADERS;

const loading = new Map<TextPart, Promise<void>>();

/** Resolves when these texts can be said; each is fetched once. */
export async function loadTexts(...parts: TextPart[]): Promise<void> {
  await Promise.all(parts.map(loadPart));
}

function loadPart(part: TextPart): Promise<void> {
  const started = loading.get(part) ?? LOADERS[part]().then(addTexts);
  loading.set(part, started);
  // A failed fetch (offline, new release) may be tried again.
  started.catch(() => loading.delete(part));
  return started;
}
