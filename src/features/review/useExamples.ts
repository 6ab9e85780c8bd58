import { useState } from 'react';
import type { ItemId } from '../../domain/ids';
import { useTranslation } from '../../i18n/useTranslation';
import type { Example } from '../../storage/savedAssessment';
import { assessmentStore, useAssessment } from '../../stores/assessmentStore';

export interface ExampleActs {
  /** @param quietly says nothing of it yet */
  keep(item: ItemId, example: Example, quietly?: boolean): void;
  remove(item: ItemId, example: Example | undefined): void;
  /** What became of the last change, for the line that it happened in. */
  noteFor(item: ItemId): { readonly text: string; readonly undo?: () => void } | null;
}

interface LastChange {
  readonly item: ItemId;
  /** Set where the example was taken away: what an undo brings back. */
  readonly removed?: Example;
}

/** Keeps and removes examples, and says how it went: "saved" only once it is. */
export function useExamples(assessmentId: string): ExampleActs & { readonly announcement: string } {
  const { t } = useTranslation();
  const saving = useAssessment((state) => state.saving);
  const [last, setLast] = useState<LastChange | null>(null);
  const text = !last
    ? ''
    : last.removed
      ? t('review.example.removed')
      : t(`review.example.saving.${saving}`);

  function keep(item: ItemId, example: Example, quietly = false) {
    const { current, saveExample } = assessmentStore.getState();
    // What was typed last may be kept on leaving; another assessment may be open by then.
    if (current?.id !== assessmentId) return;
    saveExample(item, example);
    if (!quietly) setLast({ item });
  }
  return {
    keep,
    remove(item, example) {
      if (!example) return;
      assessmentStore.getState().removeExample(item);
      setLast({ item, removed: example });
    },
    noteFor(item) {
      if (last?.item !== item) return null;
      const { removed } = last;
      return removed ? { text, undo: () => keep(item, removed) } : { text };
    },
    announcement: text,
  };
}
