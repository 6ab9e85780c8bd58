import { useMemo, useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import type { SavedAssessment } from '../../storage/savedAssessment';
import { assessmentStore } from '../../stores/assessmentStore';
import type { LineNames } from './LineActs';
import { linkIdOf } from './libraryLines';

/** What can be done with any line. Always the same functions, so that no line is drawn for nothing. */
export interface LineDeeds {
  rename(id: string, label: string | null): void;
  duplicate(assessment: SavedAssessment, names: LineNames): void;
  remove(id: string): void;
  undo(id: string): void;
}

/** What became of the last deed. */
interface Outcome {
  readonly text: string;
  readonly failed: boolean;
}

/** @param onDuplicated called before the copy takes focus: it has to be in the list by then */
export function useLineDeeds(onDuplicated: () => void): {
  readonly deeds: LineDeeds;
  readonly outcome: Outcome | null;
  /** The one that was deleted on this page just now. */
  readonly deletedHere: string | null;
} {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [deletedHere, setDeletedHere] = useState<string | null>(null);

  const deeds = useMemo((): LineDeeds => {
    const said = (text: string) => setOutcome({ text, failed: false });
    const failed = (text: string) => setOutcome({ text, failed: true });
    return {
      rename: (id, label) => {
        assessmentStore.getState().labelAssessment(id, label);
        said(t(label ? 'library.name.saved' : 'library.name.removed'));
      },
      duplicate: async ({ id, label }, { role, date }) => {
        const name = t('library.copyOf', { name: label ?? `${role}, ${date}` });
        const copy = await assessmentStore.getState().duplicateAssessment(id, name);
        if (copy === null) return failed(t('library.duplicateFailed'));
        onDuplicated();
        said(t('library.duplicated'));
        focusLine(copy);
      },
      remove: (id) => {
        setOutcome(null);
        setDeletedHere(id);
        assessmentStore.getState().deleteAssessment(id);
      },
      undo: async (id) => {
        const restored = await assessmentStore.getState().undoDelete();
        if (!restored) return failed(t('library.undoFailed'));
        focusLine(id);
      },
    };
  }, [t, onDuplicated]);

  return { deeds, outcome, deletedHere };
}

/** Focuses a line once it is drawn. */
export function focusLine(id: string): void {
  setTimeout(() => document.getElementById(linkIdOf(id))?.focus());
}
