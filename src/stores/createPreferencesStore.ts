import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DeviceStorage } from '../storage/deviceStorage';
import {
  DEFAULT_PREFERENCES,
  PREFERENCES_KEY,
  type Preferences,
  readPreferences,
} from '../storage/preferences';

export interface PreferencesState extends Preferences {
  /** Reads what the device has stored, and listens to other tabs. Call once when the page starts. */
  connect(): Promise<void>;
  /** Takes effect at once; it is remembered where the browser lets us. */
  setPreference<Key extends keyof Preferences>(key: Key, value: Preferences[Key]): void;
}

/**
 * Preferences live in localStorage, because theme and locale are needed before the first paint, and
 * in the database, because localStorage loses its last writes when the browser is killed.
 */
export function createPreferencesStore(
  open: () => Promise<DeviceStorage>,
): StoreApi<PreferencesState> {
  let connecting: Promise<void> | undefined;
  let changes = 0;

  return createStore<PreferencesState>()((set, get) => {
    async function read(storage: DeviceStorage): Promise<void> {
      const before = changes;
      const stored = await storage.loadPreferences();
      // Whoever changed something while we were reading is right.
      if (!stored || changes !== before) return;
      set(stored);
      rememberForBoot(stored);
    }

    async function connect(): Promise<void> {
      const storage = await open();
      storage.onChange((change) => {
        if (change.kind === 'everything-deleted') set(DEFAULT_PREFERENCES);
        if (change.kind === 'preferences' || change.kind === 'imported') void read(storage);
      });
      await read(storage);
    }

    return {
      ...DEFAULT_PREFERENCES,
      ...rememberedForBoot(),
      connect: () => {
        connecting ??= connect();
        return connecting;
      },
      setPreference: (key, value) => {
        changes += 1;
        set({ [key]: value });
        const { locale, theme, keyboardShortcuts, autoAdvance } = get();
        const preferences: Preferences = { locale, theme, keyboardShortcuts, autoAdvance };
        rememberForBoot(preferences);
        // Where it cannot be written it holds for this page; a preference is not worth a warning.
        void open()
          .then((storage) => storage.savePreferences(preferences))
          .catch(() => undefined);
      },
    };
  });
}

/** What localStorage holds; nothing where it is denied, empty or junk. */
function rememberedForBoot(): Preferences | null {
  try {
    return readPreferences(JSON.parse(localStorage.getItem(PREFERENCES_KEY) ?? 'null'));
  } catch {
    return null;
  }
}

function rememberForBoot(preferences: Preferences): void {
  try {
    localStorage.setItem(PREFERENCES_KEY, JSON.stringify(preferences));
  } catch {
    // Denied or full: the page works all the same, and starts with its defaults next time.
  }
}
