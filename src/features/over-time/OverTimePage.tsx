import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import { assessmentStore, useAssessment } from '../../stores/assessmentStore';
import { oneOnOneStore } from '../../stores/oneOnOneStore';
import { PageTitle } from '../../ui/PageTitle';
import { DriftSection } from './DriftSection';
import { Earlier } from './Earlier';
import { NotYet } from './NotYet';
import styles from './OverTimePage.module.css';
import { ownSeries } from './ownSeries';
import { Series } from './Series';
import { UnscoredList } from './UnscoredList';
import { useScored } from './useScored';

/** How many assessments the figures start with, the newest, and how many more come at a time. */
const AT_ONCE = 12;

/** One's own assessments over time: what has changed beyond chance, and what lay in between. */
export default function OverTimePage() {
  const { t } = useTranslation();
  const library = useAssessment((state) => state.library);
  const ready = useAssessment((state) => state.ready);
  const [wanted, setWanted] = useState(AT_ONCE);
  const own = useMemo(() => ownSeries(library), [library]);
  const all = useScored(own.slice(-wanted));

  // Waited for here, so that the page does not go away again for its words.
  useWording();
  useEffect(() => {
    void assessmentStore.getState().connect();
    void oneOnOneStore.getState().connect();
  }, []);

  const earlier = own.length - Math.min(own.length, wanted);
  return (
    <div className={`page ${styles.page}`}>
      <PageTitle>{t('overTime.title')}</PageTitle>
      {!ready || !all ? (
        <p className="loading" role="status">
          {t('loading')}
        </p>
      ) : (
        <>
          {all.scored.length > 1 ? (
            <Series points={all.scored} />
          ) : (
            <NotYet points={all.scored} apart={all.unscored.length} />
          )}
          {own.length > AT_ONCE && (
            <Earlier
              shown={own.length - earlier}
              all={own.length}
              next={Math.min(AT_ONCE, earlier)}
              onMore={() => setWanted(wanted + AT_ONCE)}
            />
          )}
          <UnscoredList unscored={all.unscored} />
          <DriftSection />
        </>
      )}
    </div>
  );
}
