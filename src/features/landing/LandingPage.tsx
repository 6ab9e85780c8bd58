import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { useTranslation } from '../../i18n/useTranslation';
import { ButtonLink } from '../../ui/Button';
import { PageTitle } from '../../ui/PageTitle';
import { ExampleFigure } from './ExampleFigure';
import styles from './LandingPage.module.css';
import { useHasBeenHere } from './useHasBeenHere';

// Only a returning person has something to go on with; a first visit should not wait for storage.
const GoOn = lazy(() => import('./GoOn'));

const STEPS = ['name', 'answer', 'see'] as const;

/** The first page: readable before any script, so nothing on it may need one. */
export default function LandingPage() {
  const { t } = useTranslation();
  const hasBeenHere = useHasBeenHere();
  return (
    <div className={`page ${styles.landing}`}>
      <section className={styles.hero}>
        <div className={styles.words}>
          <PageTitle tab={t('landing.tab')}>{t('landing.title')}</PageTitle>
          <p className={styles.lede}>{t('landing.lede')}</p>
          <div className="row">
            <ButtonLink kind="primary" href="/start">
              {t('landing.start')}
            </ButtonLink>
            <Link href="/method">{t('landing.method')}</Link>
          </div>
          <p className={styles.small}>{t('landing.small')}</p>
          {hasBeenHere && (
            <Suspense>
              <GoOn />
            </Suspense>
          )}
        </div>
        <ExampleFigure />
      </section>

      <ol className={styles.steps} role="list">
        {STEPS.map((step) => (
          <li key={step}>
            <h2>{t(`landing.steps.${step}.title`)}</h2>
            <p>{t(`landing.steps.${step}.text`)}</p>
          </li>
        ))}
      </ol>

      <section className={styles.honest}>
        <h2>{t('landing.honest.title')}</h2>
        <div>
          <p>{t('landing.honest.conversation')}</p>
          <p>{t('landing.honest.rules')}</p>
          <p>{t('landing.honest.device')}</p>
        </div>
      </section>
    </div>
  );
}
