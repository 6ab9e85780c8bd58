import * as v from 'valibot';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** How somebody likes the pages; nothing about their answers. */
export interface Preferences {
  /** Null follows the browser. */
  readonly locale: string | null;
  readonly theme: Theme;
  readonly keyboardShortcuts: boolean;
  /** A click or a digit moves on to the next question. */
  readonly autoAdvance: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = {
  locale: null,
  theme: 'system',
  keyboardShortcuts: true,
  autoAdvance: true,
};

/** Where the script that runs before the first paint finds theme and locale in localStorage. */
export const PREFERENCES_KEY = 'next-rung:preferences';

const LOCALE = /^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$/;

/** All four preferences; what is missing or not understood takes its default. */
export const PreferencesSchema = v.object({
  locale: v.fallback(v.nullable(v.pipe(v.string(), v.maxLength(40), v.regex(LOCALE))), null),
  theme: v.fallback(v.picklist(THEMES), DEFAULT_PREFERENCES.theme),
  keyboardShortcuts: v.fallback(v.boolean(), DEFAULT_PREFERENCES.keyboardShortcuts),
  autoAdvance: v.fallback(v.boolean(), DEFAULT_PREFERENCES.autoAdvance),
});

/** Reads preferences from anywhere; null where there are none to read. */
export function readPreferences(value: unknown): Preferences | null {
  const read = v.safeParse(PreferencesSchema, value);
  return read.success ? read.output : null;
}
