import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useTranslation } from '../../i18n/useTranslation';
import { assessmentStore } from '../../stores/assessmentStore';
import { oneOnOneStore, useOneOnOnes } from '../../stores/oneOnOneStore';
import { Button, ButtonLink } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PageTitle } from '../../ui/PageTitle';
import { MeetingCode } from './MeetingCode';
import { RatingProblemPage } from './RatingProblemPage';
import { openingIn, type ReadOpening } from './readingOpening';
import styles from './SendPage.module.css';

/** The respondent's opening, checked against what they had fixed. Nothing is kept before the click. */
export default function OpeningPage() {
  const [location] = useLocation();
  const ready = useOneOnOnes((state) => state.ready);
  const oneOnOnes = useOneOnOnes((state) => state.oneOnOnes);
  const [read, setRead] = useState<ReadOpening | null>(null);

  useEffect(() => {
    void assessmentStore.getState().connect();
    void oneOnOneStore.getState().connect();
  }, []);

  useEffect(() => {
    if (!ready) return;
    let wanted = true;
    void openingIn(`#${location}`, oneOnOnes).then((outcome) => {
      if (wanted) setRead(outcome);
    });
    return () => {
      wanted = false;
    };
  }, [location, ready, oneOnOnes]);

  if (!read) return null;
  if (!read.ok) return <RatingProblemPage key={location} of="opening" problem={read.problem} />;
  return <Opened read={read} />;
}

function Opened({ read }: { read: Extract<ReadOpening, { ok: true }> }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [failed, setFailed] = useState(false);
  const { opening, text, known, entry } = read;
  const { label } = known.invitation;
  const { fingerprint, replyHash } = opening;

  async function showBoth() {
    try {
      await oneOnOneStore.getState().keepOpening(opening, text);
      navigate(`/talk/${replyHash}`);
    } catch {
      setFailed(true);
    }
  }

  if (entry.oneOnOne.part === 'respondent') {
    return (
      <section className="page reading">
        <PageTitle>{t('opening.own.title')}</PageTitle>
        <p>{t('opening.own.text')}</p>
        <p>
          <ButtonLink kind="primary" href={`/talk/${replyHash}`}>
            {t('opening.own.toTalk')}
          </ButtonLink>
        </p>
      </section>
    );
  }
  return (
    <section className="page reading">
      <p className="kicker">{t('opening.kicker')}</p>
      <div className={styles.sentence}>
        <PageTitle tab={t('opening.tab')}>
          {label
            ? t('opening.title', { label: `\u2068${label}\u2069` })
            : t('opening.titleSomebody')}
        </PageTitle>
      </div>
      <p>{t('opening.checked')}</p>
      <p>
        <MeetingCode fingerprint={fingerprint} replyHash={replyHash} />
      </p>
      <p>{t('opening.codeDiffers')}</p>
      <div className="row">
        <Button kind="primary" onClick={() => void showBoth()}>
          {t('opening.show')}
        </Button>
      </div>
      {failed && <Notice urgent>{t('opening.failed')}</Notice>}
    </section>
  );
}
