import { memo } from 'react';
import { Link } from 'wouter';
import type { ActionChange, SavedAction } from '../../storage/savedOneOnOne';
import { Checkbox } from '../../ui/Checkbox';
import styles from './ActionItem.module.css';
import { type ActionLine, type Arranged, daysUntil } from './actionLines';
import { DueField } from './DueField';
import { SavedNow } from './SavedNow';
import type { ActionWords } from './useActionWords';

/**
 * One action: when, what, whose, from which talk, and whether it is done. Remembered, so that of a long
 * list only what changed is drawn anew.
 */
export const ActionItem = memo(function ActionItem({
  place,
  words,
  today,
  said,
  onChange,
  ...line
}: Omit<ActionLine, 'key'> & {
  /** The list that it stands in: it stays there while it changes. */
  place: keyof Arranged;
  words: ActionWords;
  /** `YYYY-MM-DD` */
  today: string;
  /** What just became of it, in words. */
  said: string | null;
  /** The same function each time. */
  onChange: (line: Omit<ActionLine, 'key'>, change: ActionChange) => void;
}) {
  const { t, when, owner, competency, talk } = words;
  const { action, conversationId } = line;
  const isDone = action.doneAt !== null;
  // Where lines are done, a date is worth a field only once one was opened again.
  const hasField = !isDone || place === 'open';
  return (
    <li className={styles.line}>
      <div className={styles.when}>
        <p className={styles[urgencyOf(action, today)]}>{when(action)}</p>
        {hasField && (
          <div className={styles.due}>
            <DueField
              label={t('actions.due.label')}
              aria-label={t('actions.dueFor', { what: action.what })}
              due={action.due}
              disabled={isDone}
              onDue={(due) => onChange(line, { due })}
            />
          </div>
        )}
      </div>
      <div className={styles.what}>
        <p className={styles.text} dir="auto">
          {action.what}
        </p>
        <p className={styles.detail}>
          {owner(line)} · {competency(line.competency)} ·{' '}
          <Link href={`/talk/${conversationId}`}>{talk(line.talk)}</Link>
        </p>
      </div>
      <div className={styles.tick}>
        <Checkbox
          label={t('actions.tick')}
          aria-label={t('actions.tickFor', { what: action.what })}
          checked={isDone}
          onChange={({ target }) =>
            onChange(line, { doneAt: target.checked ? new Date().toISOString() : null })
          }
        />
      </div>
      {said && (
        <p className={styles.said}>
          {said} <SavedNow />
        </p>
      )}
    </li>
  );
});

function urgencyOf({ due, doneAt }: SavedAction, today: string): 'overdue' | 'today' | 'later' {
  const days = doneAt === null ? daysUntil(due, today) : null;
  if (days === null || days > 0) return 'later';
  return days < 0 ? 'overdue' : 'today';
}
