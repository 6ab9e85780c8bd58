import { useEffect } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import type { ActionTalk } from '../../storage/actions';
import { assessmentStore, useAssessment } from '../../stores/assessmentStore';
import { ButtonLink } from '../../ui/Button';
import styles from './ActionsView.module.css';

/** Where actions come from, and the way there from where this device stands. */
export function NoActions({ talks }: { talks: readonly ActionTalk[] }) {
  const { t } = useTranslation();
  const library = useAssessment((state) => state.library);
  useEffect(() => void assessmentStore.getState().connect(), []);
  // A rater's conversation may still wait for its opening; that page is not the way on from here.
  const [latest] = talks
    .filter(({ oneOnOne }) => oneOnOne.part === 'respondent')
    .sort((a, b) => Date.parse(b.reply.at) - Date.parse(a.reply.at));
  const finished = library.find(
    ({ assessment }) => assessment.origin === 'mine' && assessment.finishedAt !== null,
  )?.assessment;
  return (
    <>
      <p className={styles.lead}>{t('actions.empty.lead')}</p>
      <p>{t('actions.empty.text')}</p>
      {!latest && !finished && <p>{t('actions.empty.oneOnOneHint')}</p>}
      <p className="row">
        {latest ? (
          <ButtonLink kind="primary" href={`/talk/${latest.id}`}>
            {t('actions.empty.talk')}
          </ButtonLink>
        ) : (
          finished && (
            <ButtonLink kind="primary" href={`/a/${finished.id}/one-on-one`}>
              {t('actions.empty.oneOnOne')}
            </ButtonLink>
          )
        )}
        <ButtonLink href="/assessments">{t('actions.empty.library')}</ButtonLink>
      </p>
    </>
  );
}
