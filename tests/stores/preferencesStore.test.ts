import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_PREFERENCES, PREFERENCES_KEY } from '../../src/storage/preferences';
import { createPreferencesStore } from '../../src/stores/createPreferencesStore';
import { openTab, startOnAnEmptyDevice } from '../storage/device';

startOnAnEmptyDevice();

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

async function openPreferences() {
  const storage = await openTab();
  const store = createPreferencesStore(async () => storage);
  return { storage, store };
}

describe('preferences', () => {
  it('start with the defaults and write nothing by being read', async () => {
    const { store } = await openPreferences();
    await store.getState().connect();
    expect(store.getState()).toMatchObject(DEFAULT_PREFERENCES);
    expect(kept.size).toBe(0);
  });

  it('are there for the script before the first paint, and before storage is open', () => {
    kept.set(PREFERENCES_KEY, '{"theme":"dark","locale":"ar"}');
    const store = createPreferencesStore(() => new Promise(() => undefined));
    expect(store.getState()).toMatchObject({ theme: 'dark', locale: 'ar', autoAdvance: true });
    store.getState().setPreference('theme', 'light');
    expect(JSON.parse(kept.get(PREFERENCES_KEY) ?? '')).toEqual({
      locale: 'ar',
      theme: 'light',
      keyboardShortcuts: true,
      autoAdvance: true,
    });
  });

  it('survive a localStorage that lost its last writes', async () => {
    const { store, storage } = await openPreferences();
    store.getState().setPreference('autoAdvance', false);
    await vi.waitFor(async () => expect(await storage.loadPreferences()).not.toBeNull());
    kept.clear();
    const again = await openPreferences();
    await again.store.getState().connect();
    expect(again.store.getState().autoAdvance).toBe(false);
    expect(kept.get(PREFERENCES_KEY)).toContain('"autoAdvance":false');
  });

  it.each(['not json', 'null', '[]', '{"theme":"neon","locale":7}', '{"locale":"<img>"}'])(
    'tolerate junk: %s',
    (junk) => {
      kept.set(PREFERENCES_KEY, junk);
      const store = createPreferencesStore(() => new Promise(() => undefined));
      expect(store.getState()).toMatchObject(DEFAULT_PREFERENCES);
    },
  );

  it('work for this page where all storage is denied', async () => {
    const denied = () => {
      throw new DOMException('No.', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: denied, setItem: denied });
    vi.stubGlobal('indexedDB', { open: denied });
    const { store } = await openPreferences();
    await store.getState().connect();
    store.getState().setPreference('theme', 'dark');
    expect(store.getState().theme).toBe('dark');
  });

  it('are heard in other tabs, and go when everything is deleted', async () => {
    const [one, two] = [await openPreferences(), await openPreferences()];
    await two.store.getState().connect();
    one.store.getState().setPreference('theme', 'dark');
    await vi.waitFor(() => expect(two.store.getState().theme).toBe('dark'));
    await one.storage.deleteEverything();
    await vi.waitFor(() => expect(two.store.getState().theme).toBe('system'));
    expect(kept.size).toBe(0);
  });
});
