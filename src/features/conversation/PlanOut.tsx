import { useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { Button } from '../../ui/Button';
import { MarkdownOut } from '../../ui/MarkdownOut';
import { fileName, saveFile } from '../../ui/saveFile';
import styles from './PlanOut.module.css';
import { daysIn } from './planDays';
import type { PlanFacts } from './planFacts';
import type { PlanWords } from './usePlanWords';

/** Every way out of the page but the link. What writes a file is fetched when one is asked for. */
export function PlanOut({ id, facts, words }: { id: string; facts: PlanFacts; words: PlanWords }) {
  const { t } = useTranslation();
  const [said, setSaid] = useState<'saved' | 'failed' | null>(null);
  const file = `${facts.target.role}-plan`;
  const days = daysIn(facts, words, id);

  function saved(writing: Promise<void>) {
    writing.then(
      () => setSaid('saved'),
      () => setSaid('failed'),
    );
  }

  const calendar = async () => {
    const { calendarFrom } = await import('../../ui/calendar');
    saveFile(fileName(file, 'ics'), calendarFrom(days), 'text/calendar');
  };
  const json = async () => {
    const { planFile } = await import('./planFile');
    saveFile(fileName(file, 'json'), `${JSON.stringify(planFile(facts), null, 2)}\n`);
  };

  return (
    <section className={styles.out} aria-labelledby="files-title">
      <h3 id="files-title">{t('agreedPlan.out.files')}</h3>
      <p>{t('agreedPlan.out.filesLead')}</p>
      <MarkdownOut
        file={file}
        make={async () => (await import('./planMarkdown')).planMarkdown(facts, words)}
        texts={t('agreedPlan.markdown', { returnObjects: true })}
      />
      <div className="row">
        <Button onClick={() => window.print()}>{t('result.print')}</Button>
        <Button disabled={days.length === 0} onClick={() => saved(calendar())}>
          {t('agreedPlan.out.calendar')}
        </Button>
        <Button onClick={() => saved(json())}>{t('agreedPlan.out.json')}</Button>
      </div>
      {days.length === 0 && <p className={styles.soft}>{t('agreedPlan.out.noDays')}</p>}
      <p role="status">{said && t(`agreedPlan.markdown.${said}`)}</p>
    </section>
  );
}
