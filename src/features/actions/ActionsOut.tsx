import { useState } from 'react';
import type { ActionTalk } from '../../storage/actions';
import { Button } from '../../ui/Button';
import { MarkdownOut } from '../../ui/MarkdownOut';
import { fileName, saveFile } from '../../ui/saveFile';
import styles from './ActionsView.module.css';
import { daysIn } from './actionDays';
import type { ActionLine } from './actionLines';
import type { ActionWords } from './useActionWords';

const FILE = 'actions';

/** Every way out of the page. What writes a file is fetched when one is asked for. */
export function ActionsOut({
  lines,
  talks,
  words,
  today,
}: {
  lines: readonly ActionLine[];
  talks: readonly ActionTalk[];
  words: ActionWords;
  /** `YYYY-MM-DD` */
  today: string;
}) {
  const { t } = words;
  const [said, setSaid] = useState<'saved' | 'failed' | null>(null);
  const days = daysIn(lines, talks, words, today);

  async function saveCalendar() {
    const { calendarFrom } = await import('../../ui/calendar');
    saveFile(fileName(FILE, 'ics'), calendarFrom(days), 'text/calendar');
  }

  return (
    <section className={`no-print ${styles.out}`} aria-labelledby="out-title">
      <h2 id="out-title">{t('actions.out.title')}</h2>
      <p>{t('actions.out.lead')}</p>
      <MarkdownOut
        file={FILE}
        make={async () => (await import('./actionsMarkdown')).actionsMarkdown(lines, words, today)}
        texts={t('actions.markdown', { returnObjects: true })}
      />
      <div className="row">
        <Button onClick={() => window.print()}>{t('actions.out.print')}</Button>
        <Button
          disabled={days.length === 0}
          onClick={() =>
            saveCalendar().then(
              () => setSaid('saved'),
              () => setSaid('failed'),
            )
          }
        >
          {t('actions.out.calendar')}
        </Button>
      </div>
      <p className={styles.soft}>
        {t(days.length > 0 ? 'actions.out.calendarHint' : 'actions.out.noDays')}
      </p>
      <p role="status">{said && t(`actions.markdown.${said}`)}</p>
    </section>
  );
}
