import { useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { Button } from '../../ui/Button';
import { AssessmentLine } from './AssessmentLine';
import styles from './AssessmentList.module.css';
import { DeletedLine } from './DeletedLine';
import type { LibraryLine } from './libraryLines';
import { focusLine, type LineDeeds } from './useLineDeeds';

/** Lines that are shown before somebody asks for more. */
const SHOWN_AT_FIRST = 30;

/** The assessments of one group. */
export function AssessmentList({
  title,
  note,
  lines,
  deeds,
  deletedHere,
}: {
  title: string;
  note?: string;
  lines: readonly LibraryLine[];
  deeds: LineDeeds;
  /** The one that was deleted on this page just now. */
  deletedHere: string | null;
}) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, SHOWN_AT_FIRST);

  if (lines.length === 0) return null;
  return (
    <section className={styles.group} aria-label={title}>
      <div className={styles.head}>
        <h2>{title}</h2>
        {note && <p>{note}</p>}
      </div>
      <div className={styles.main}>
        <ul className={`${styles.list} ${all ? styles.long : ''}`}>
          {shown.map(({ entry, isDeleted }) => {
            const { id } = entry.assessment;
            return isDeleted ? (
              <DeletedLine
                key={`deleted-${id}`}
                assessment={entry.assessment}
                takesFocus={id === deletedHere}
                onUndo={() => deeds.undo(id)}
              />
            ) : (
              <AssessmentLine key={id} entry={entry} deeds={deeds} />
            );
          })}
        </ul>
        {shown.length < lines.length && (
          <div>
            <Button onClick={showAll}>{t('library.showAll', { count: lines.length })}</Button>
          </div>
        )}
      </div>
    </section>
  );

  function showAll() {
    setAll(true);
    const next = lines[SHOWN_AT_FIRST];
    if (next) focusLine(next.entry.assessment.id);
  }
}
