import { useEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import { MOST_SHAPES } from '../../charts/severalShapes';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import { assessmentStore, useAssessment } from '../../stores/assessmentStore';
import { oneOnOneStore, useOneOnOnes } from '../../stores/oneOnOneStore';
import { ButtonLink } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PageTitle } from '../../ui/PageTitle';
import { Beside } from './Beside';
import { Chooser } from './Chooser';
import { addressOf, candidatesFrom, idsIn } from './candidates';
import styles from './SideBySidePage.module.css';
import { useNames } from './useNames';
import { useScored } from './useScored';

/** Two to four results on this device beside each other; the address says which. */
export default function SideBySidePage({ ids: text }: { ids?: string | undefined }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const library = useAssessment((state) => state.library);
  const oneOnOnes = useOneOnOnes((state) => state.oneOnOnes);
  const assessmentsReady = useAssessment((state) => state.ready);
  const oneOnOnesReady = useOneOnOnes((state) => state.ready);

  // Waited for here, so that the page does not go away again for its words.
  useWording();
  useEffect(() => {
    void assessmentStore.getState().connect();
    void oneOnOneStore.getState().connect();
  }, []);

  const candidates = useMemo(() => candidatesFrom(library, oneOnOnes), [library, oneOnOnes]);
  const wanted = useMemo(() => idsIn(text), [text]);
  const chosen = wanted
    .flatMap((id) => candidates.find((candidate) => candidate.id === id) ?? [])
    .slice(0, MOST_SHAPES);
  const names = useNames(candidates);
  const all = useScored(chosen);

  const ready = assessmentsReady && oneOnOnesReady;
  const missing = wanted.filter((id) => !candidates.some((candidate) => candidate.id === id));
  return (
    <div className={`page ${styles.page}`}>
      <header className={styles.head}>
        <PageTitle>{t('sideBySide.title')}</PageTitle>
        <p className={styles.lead}>{t('sideBySide.lead')}</p>
      </header>
      {!ready ? (
        <p className="loading" role="status">
          {t('loading')}
        </p>
      ) : candidates.length < 2 ? (
        <div className={styles.part}>
          <p>{t('sideBySide.few', { count: candidates.length })}</p>
          <p className="row">
            <ButtonLink kind="primary" href="/start">
              {t('overTime.start')}
            </ButtonLink>
            <ButtonLink href="/assessments">{t('overTime.library')}</ButtonLink>
          </p>
        </div>
      ) : (
        <div className={styles.columns}>
          <Chooser
            candidates={candidates}
            names={names}
            chosen={chosen.map(({ id }) => id)}
            onChange={(ids) => go(addressOf(ids))}
          />
          <div className={styles.results}>
            {missing.length > 0 && (
              <Notice>{t('sideBySide.missing', { count: missing.length })}</Notice>
            )}
            {chosen.length < 2 ? (
              <p role="status">{t('sideBySide.choose', { count: 2 - chosen.length })}</p>
            ) : (
              all && <Beside all={all} names={names} />
            )}
          </div>
        </div>
      )}
    </div>
  );
}
