import { useMemo } from 'react';
import { useDates } from '../../i18n/useDates';
import { useWording } from '../../i18n/useWording';
import type { LibraryLine } from './libraryLines';
import { holds, searchText, wordsOf } from './searching';

/** The lines that a search finds, in their order; all of them while it asks nothing. */
export function useFound(lines: readonly LibraryLine[], search: string): readonly LibraryLine[] {
  const wording = useWording();
  const dates = useDates();
  const words = wordsOf(search);
  const isSearching = words.length > 0;
  const texts = useMemo(
    () =>
      isSearching
        ? lines.map(({ entry }) => searchText(entry.assessment, wording, dates))
        : undefined,
    [isSearching, lines, wording, dates],
  );
  return texts ? lines.filter((_, index) => holds(texts[index] ?? '', words)) : lines;
}
