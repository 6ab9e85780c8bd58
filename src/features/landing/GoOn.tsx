import { useEffect } from 'react';
import { Link } from 'wouter';
import { useTranslation } from '../../i18n/useTranslation';
import { assessmentStore, useAssessment } from '../../stores/assessmentStore';
import styles from './GoOn.module.css';

/** For somebody who has been here before: straight back to where they were. */
export default function GoOn() {
  const { t } = useTranslation();
  const newest = useAssessment((state) =>
    state.library.find(({ assessment }) => assessment.origin === 'mine'),
  );
  useEffect(() => void assessmentStore.getState().connect(), []);

  if (!newest) return null;
  const { id, finishedAt } = newest.assessment;
  return (
    <p className={styles.goOn}>
      {finishedAt ? t('landing.goOn.finished') : t('landing.goOn.open', { count: newest.answered })}{' '}
      <Link href={finishedAt ? `/a/${id}` : `/a/${id}/quiz`}>
        {finishedAt ? t('landing.goOn.result') : t('landing.goOn.continue')}
      </Link>
    </p>
  );
}
