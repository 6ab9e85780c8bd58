import { useCallback, useState } from 'react';
import { Link } from 'wouter';
import { useNumbers } from '../../i18n/useNumbers';
import type { Actions } from '../../storage/actions';
import type { ActionChange } from '../../storage/savedOneOnOne';
import { oneOnOneStore } from '../../stores/oneOnOneStore';
import { FilterChoice } from '../../ui/FilterChoice';
import { ActionItem } from './ActionItem';
import { ActionsOut } from './ActionsOut';
import styles from './ActionsView.module.css';
import { nextDatesIn } from './actionDays';
import {
  type ActionLine,
  type Arranged,
  arrange,
  keyOf,
  linesOf,
  seenNow,
  type Whose,
} from './actionLines';
import { SavedNow } from './SavedNow';
import { useActionWords } from './useActionWords';

const FILTERS = ['all', 'mine', 'theirs'] as const;

/** What just became of an action. */
interface Said {
  readonly key: string;
  readonly what: string;
  readonly text: string;
}

/** The actions, open and done, each to change in its place. */
export function ActionsView({
  actions,
  today,
}: {
  actions: Actions;
  /** `YYYY-MM-DD` */
  today: string;
}) {
  const words = useActionWords(today);
  const { t, day, talk } = words;
  const { whole } = useNumbers();
  const lines = linesOf(actions.entries);
  const [whose, setWhose] = useState<Whose | 'all'>('all');
  const [seen, setSeen] = useState(() => seenNow(lines));
  const [said, setSaid] = useState<Said | null>(null);

  const shown = lines.filter((line) => whose === 'all' || line.whose === whose);
  const { open, done } = arrange(shown, seen);
  const nextDates = nextDatesIn(actions.talks, today);
  const hasBoth = new Set(lines.map((line) => line.whose)).size > 1;

  const change = useCallback(
    ({ conversationId, competency, action }: Omit<ActionLine, 'key'>, changed: ActionChange) => {
      oneOnOneStore.getState().changeActionOf(conversationId, competency, changed);
      const key = keyOf({ conversationId, competency });
      setSaid({ key, what: action.what, text: words.changed(changed) });
    },
    [words],
  );
  function choose(filter: Whose | 'all') {
    setWhose(filter);
    // Another list: whatever was changed finds its new place.
    setSeen(seenNow(lines));
    setSaid(null);
  }

  const itemOf = ({ key, ...line }: ActionLine, place: keyof Arranged) => (
    <ActionItem
      key={key}
      {...line}
      place={place}
      words={words}
      today={today}
      said={key === said?.key ? said.text : null}
      onChange={change}
    />
  );

  return (
    <>
      <p className="visually-hidden" role="status">
        {said && (
          <>
            {said.what}: {said.text} <SavedNow />
          </>
        )}
      </p>
      <section className={styles.part} aria-labelledby="open-title">
        <div className={styles.top}>
          <h2 id="open-title">{t('actions.open.title')}</h2>
          {hasBoth && (
            <FilterChoice
              legend={t('actions.whose.legend')}
              filters={FILTERS.map((value) => ({
                value,
                label: t(`actions.whose.${value}`),
                count: whole(openOf(lines, value)),
              }))}
              chosen={whose}
              onChoose={choose}
            />
          )}
        </div>
        {open.length === 0 && <p className={styles.soft}>{t('actions.open.none')}</p>}
        <ul role="list">{open.map((line) => itemOf(line, 'open'))}</ul>
      </section>

      {done.length > 0 && (
        <details className={styles.done}>
          <summary>
            <h2>{t('actions.done.title', { count: done.length })}</h2>
          </summary>
          <ul role="list">{done.map((line) => itemOf(line, 'done'))}</ul>
        </details>
      )}

      {nextDates.length > 0 && (
        <section className={styles.part} aria-labelledby="next-title">
          <h2 id="next-title">{t('actions.next.title')}</h2>
          <p className={styles.soft}>{t('actions.next.lead')}</p>
          <ul role="list" className={styles.dates}>
            {nextDates.map((one) => (
              <li key={one.id}>
                <span className="numbers">{day(one.nextDate)}</span>
                <Link href={`/talk/${one.id}/plan`}>{talk(one)}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}

      <ActionsOut lines={lines} talks={actions.talks} words={words} today={today} />
    </>
  );
}

function openOf(lines: readonly ActionLine[], whose: Whose | 'all'): number {
  return lines.filter(
    (line) => line.action.doneAt === null && (whose === 'all' || line.whose === whose),
  ).length;
}
