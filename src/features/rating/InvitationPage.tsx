import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { itemsForRater } from '../../domain/raterForm';
import { useManagerWording } from '../../i18n/useManagerWording';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import type { KnownInvitation } from '../../link/oneOnOne/types';
import type { KnownEdition } from '../../link/sharedAssessment';
import { assessmentStore } from '../../stores/assessmentStore';
import { oneOnOneStore, useOneOnOnes } from '../../stores/oneOnOneStore';
import { Notice } from '../../ui/Notice';
import { PageTitle } from '../../ui/PageTitle';
import styles from './InvitationPage.module.css';
import { InvitationWayOn } from './InvitationWayOn';
import { RatingProblemPage } from './RatingProblemPage';
import { haveWords, minutesFor } from './ratingItems';
import { useInvitation } from './readingInvitation';

/** Somebody's invitation to rate them: what is asked, and what this gives and does not. */
export default function InvitationPage() {
  const [location] = useLocation();
  const read = useInvitation(`#${location}`);
  const wording = useManagerWording();
  if (!read.ok) return <RatingProblemPage key={location} of="invitation" problem={read.problem} />;

  const { known, edition } = read;
  const { target } = known.invitation;
  const items = itemsForRater(edition.bank, target.role, target.stage);
  if (!haveWords(items, wording)) {
    const problem = { kind: 'retired-edition', edition: known.invitation.edition } as const;
    return <RatingProblemPage of="invitation" problem={problem} />;
  }
  return <Invited known={known} edition={edition} count={items.length} />;
}

function Invited({
  known,
  edition,
  count,
}: {
  known: KnownInvitation;
  edition: KnownEdition;
  count: number;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const [, navigate] = useLocation();
  const [failed, setFailed] = useState(false);
  const ready = useOneOnOnes((state) => state.ready);
  const oneOnOnes = useOneOnOnes((state) => state.oneOnOnes);
  const { label, target } = known.invitation;
  const entry = oneOnOnes.find(({ oneOnOne }) => oneOnOne.id === known.fingerprint) ?? null;

  // Looks at what this device has; nothing is written before the click.
  useEffect(() => {
    void assessmentStore.getState().connect();
    void oneOnOneStore.getState().connect();
  }, []);

  async function start() {
    setFailed(false);
    try {
      const id = await oneOnOneStore.getState().startRating(known, edition, 'links');
      navigate(`/rate/${id}`);
    } catch {
      setFailed(true);
    }
  }

  const circumstances = target.contexts.map((id) => wording.contexts[id]?.name ?? id);
  return (
    <article className={`page ${styles.invitation}`}>
      <header className={styles.head}>
        <p className="kicker">{t('invitation.kicker')}</p>
        <PageTitle tab={t('invitation.tab')}>
          {label
            ? t('invitation.asks', { label: `\u2068${label}\u2069` })
            : t('invitation.somebodyAsks')}
        </PageTitle>
        <p className={styles.lead}>{t('invitation.lead')}</p>
        <dl className={styles.facts}>
          <Fact name={t('invitation.role')} value={wording.roles[target.role]?.title} />
          {target.stage && (
            <Fact name={t('invitation.stage')} value={wording.stages[target.stage]?.name} />
          )}
          {circumstances.length > 0 && (
            <Fact name={t('invitation.circumstances')} value={circumstances.join(', ')} />
          )}
          <Fact
            name={t('invitation.takes')}
            value={t('invitation.questions', { count, minutes: minutesFor(count) })}
          />
          <Fact name={t('invitation.edition')} value={edition.bank.edition} />
        </dl>
        <div className={styles.start}>
          {ready && <InvitationWayOn entry={entry} onStart={() => void start()} />}
        </div>
        {failed && <Notice urgent>{t('invitation.startFailed')}</Notice>}
      </header>

      <section className={styles.part}>
        <h2>{t('invitation.how.title')}</h2>
        <ol className={styles.steps}>
          <li>{t('invitation.how.rate')}</li>
          <li>{t('invitation.how.reply')}</li>
          <li>{t('invitation.how.opening')}</li>
          <li>{t('invitation.how.talk')}</li>
        </ol>
      </section>
      <section className={styles.part}>
        <h2>{t('invitation.gives.title')}</h2>
        <ul className={styles.gives}>
          <li>{t('invitation.gives.fixed')}</li>
          <li>{t('invitation.gives.first')}</li>
          <li>{t('invitation.gives.anybody')}</li>
          <li>{t('invitation.gives.named')}</li>
          <li>{t('invitation.gives.device')}</li>
        </ul>
      </section>
    </article>
  );
}

function Fact({ name, value }: { name: string; value: string | undefined }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
