import { useId, useState } from 'react';
import { catalogue } from '../../content/bank';
import type { Vignette } from '../../content/catalogue';
import { useCalibration } from '../../i18n/useCalibration';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import type { WholeAssessment } from '../../storage/savedAssessment';
import { ButtonLink } from '../../ui/Button';
import { PageTitle } from '../../ui/PageTitle';
import styles from './WarmUpPage.module.css';

/** Two short stories to rate before the questions, so that everybody reads the levels alike. */
export default function WarmUpPage({ assessment }: { assessment: WholeAssessment }) {
  const { t } = useTranslation();
  return (
    <section className={`page reading ${styles.warmUp}`}>
      <PageTitle>{t('warmUp.title')}</PageTitle>
      <p>{t('warmUp.lead')}</p>
      {catalogue.vignettes.map((vignette) => (
        <Story key={vignette.id} vignette={vignette} />
      ))}
      <p className="kicker">{t('warmUp.moves')}</p>
      <div className="row">
        <ButtonLink kind="primary" href={`/a/${assessment.id}/quiz`}>
          {t('warmUp.start')}
        </ButtonLink>
      </div>
    </section>
  );
}

/** One story: rate it, then see how it is keyed and why. The rating is not kept. */
function Story({ vignette }: { vignette: Vignette }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { vignettes } = useCalibration();
  const [rated, setRated] = useState<number | null>(null);
  const id = useId();
  const texts = vignettes[vignette.id];
  const keyed = wording.levels[vignette.level]?.name;
  return (
    <fieldset className={styles.story}>
      <legend>
        <span className="kicker">{wording.competencies[vignette.competency]?.name}</span>
        <span className={styles.text}>{texts?.text}</span>
      </legend>
      {wording.levels.map(({ name, summary }, level) => (
        <label key={name} className={styles.level}>
          <input
            type="radio"
            name={id}
            checked={rated === level}
            onChange={() => setRated(level)}
          />
          <span>
            <strong className="numbers">
              {level} · {name}
            </strong>
            <small>{summary}</small>
          </span>
        </label>
      ))}
      <p role="status" className={rated === null ? undefined : styles.why}>
        {rated !== null && (
          <>
            <strong>
              {t(rated === vignette.level ? 'warmUp.same' : 'warmUp.other', { level: keyed })}
            </strong>{' '}
            {texts?.why}
          </>
        )}
      </p>
    </fieldset>
  );
}
