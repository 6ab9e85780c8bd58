import * as v from 'valibot';
import { DEFAULT_LOCALE, isPseudo, type Locale } from '../../i18n/locales';
import { pseudoTree } from '../../i18n/pseudo';
import { VERSIONS } from './versions';

/** What a version brings: its name and a few sentences. */
export interface VersionChanges {
  readonly version: string;
  readonly changes: readonly string[];
}

const Text = v.pipe(v.string(), v.maxLength(1000));
const FileSchema = v.record(
  v.pipe(v.string(), v.regex(/^\d+-\d+-\d+$/)),
  v.record(v.string(), Text),
);
const KNOWN: ReadonlySet<string> = new Set(VERSIONS.map(({ key }) => key));

/**
 * What versions newer than this one bring. This page cannot know it, so it asks where it came from.
 * @returns null where that cannot be fetched or read
 */
export async function fetchNewerChanges(locale: Locale): Promise<VersionChanges[] | null> {
  try {
    const response = await fetch(`./changes.${DEFAULT_LOCALE}.json`, { cache: 'no-cache' });
    const file = v.parse(FileSchema, await response.json());
    return Object.entries(isPseudo(locale) ? pseudoTree(file, locale) : file)
      .filter(([key]) => !KNOWN.has(key))
      .map(([key, texts]) => ({
        version: key.replaceAll('-', '.'),
        changes: Object.values(texts),
      }));
  } catch {
    return null;
  }
}
