import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Origin } from '../../storage/savedAssessment';
import { assessmentStore, useAssessment } from '../../stores/assessmentStore';
import { Notice } from '../../ui/Notice';
import { AssessmentLine, linkIdOf } from './AssessmentLine';
import styles from './AssessmentList.module.css';
import { DeletedLine } from './DeletedLine';
import { linesOf } from './libraryLines';

/** The assessments of one origin, newest first. */
export function AssessmentList({ origin, title }: { origin: Origin; title: string }) {
  const { t } = useTranslation();
  const library = useAssessment((state) => state.library);
  const deleted = useAssessment((state) => state.deleted);
  const [deletedHere, setDeletedHere] = useState<string | null>(null);
  const [undoFailed, setUndoFailed] = useState(false);
  const lines = linesOf(library, deleted, origin);

  function remove(id: string) {
    setUndoFailed(false);
    setDeletedHere(id);
    assessmentStore.getState().deleteAssessment(id);
  }
  async function undo(id: string) {
    const restored = await assessmentStore.getState().undoDelete();
    setUndoFailed(!restored);
    document.getElementById(linkIdOf(id))?.focus();
  }

  if (!lines.length && !undoFailed) return null;
  return (
    <section className={styles.group} aria-label={title}>
      <h2>{title}</h2>
      <div className={styles.main}>
        {undoFailed && <Notice urgent>{t('library.undoFailed')}</Notice>}
        <ul className={styles.list}>
          {lines.map(({ entry, isDeleted }) => {
            const { id } = entry.assessment;
            return isDeleted ? (
              <DeletedLine
                key={`deleted-${id}`}
                assessment={entry.assessment}
                takesFocus={id === deletedHere}
                onUndo={() => void undo(id)}
              />
            ) : (
              <AssessmentLine key={id} entry={entry} onDelete={() => remove(id)} />
            );
          })}
        </ul>
      </div>
    </section>
  );
}
