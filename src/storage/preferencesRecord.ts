import type { Preferences } from './preferences';
import { readOne } from './reading';
import { PreferencesRecordSchema } from './recordSchemas';
import type { RecordAccess } from './records';

export const PREFERENCES_ID = 'preferences';

/** @returns null where none were chosen, or they cannot be read */
export async function loadStoredPreferences(access: RecordAccess): Promise<Preferences | null> {
  const stored = readOne(PreferencesRecordSchema, await access.get('preferences', PREFERENCES_ID));
  if (!stored) return null;
  const { locale, theme, keyboardShortcuts, autoAdvance } = stored;
  return { locale, theme, keyboardShortcuts, autoAdvance };
}

export async function storePreferences(
  access: RecordAccess,
  preferences: Preferences,
): Promise<void> {
  const before = readOne(PreferencesRecordSchema, await access.get('preferences', PREFERENCES_ID));
  const revision = (before?.revision ?? 0) + 1;
  await access.put('preferences', { ...preferences, id: PREFERENCES_ID, revision });
}
