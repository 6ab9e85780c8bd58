import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useDates } from '../../i18n/useDates';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import { Button, ButtonLink } from '../../ui/Button';
import { PageTitle } from '../../ui/PageTitle';
import { type LookedAt, lookAtReply } from './lookAtReply';
import { OpenReply } from './OpenReply';
import { ReplySaid } from './ReplySaid';
import { useReply } from './useReply';

/** A reply's link was opened: whose it is, and nothing of what it says before it is asked for. */
export default function ReplyPage() {
  const { t } = useTranslation();
  const [location] = useLocation();
  const [looked, setLooked] = useState<{ at: string; found: LookedAt } | null>(null);
  // Another link may have been opened in the same tab.
  const found = looked?.at === location ? looked.found : null;

  useEffect(() => {
    let wanted = true;
    lookAtReply(`#${location}`).then((result) => {
      if (wanted) setLooked({ at: location, found: result });
    });
    return () => {
      wanted = false;
    };
  }, [location]);

  if (!found) {
    return (
      <p className="page loading" role="status">
        {t('reply.reading')}
      </p>
    );
  }
  return (
    <section className="page reading" key={location}>
      {found.kind === 'arrived' && <Arrived arrived={found} />}
      {found.kind === 'known' && (
        <>
          <PageTitle tab={t('reply.tab')}>{t('reply.knownTitle')}</PageTitle>
          <p>{t('reply.known')}</p>
          <p>
            <ButtonLink kind="primary" href={`/talk/${found.id}`}>
              {t('reply.talk')}
            </ButtonLink>
          </p>
        </>
      )}
      {found.kind === 'problem' && (
        <>
          <PageTitle tab={t('reply.tab')}>{t('reply.problemTitle')}</PageTitle>
          <ReplySaid outcome={found} />
          <OpenReply title={t('reply.again.titleOther')} />
        </>
      )}
    </section>
  );
}

function Arrived({ arrived }: { arrived: Extract<LookedAt, { kind: 'arrived' }> }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { day } = useDates();
  const { outcome, busy, openArrived } = useReply();
  const { oneOnOne } = arrived.entry;
  const { target } = arrived.invitation.invitation;
  return (
    <>
      <PageTitle tab={t('reply.tab')}>{t('reply.title')}</PageTitle>
      <p>
        {t('reply.for', {
          date: day(oneOnOne.createdAt),
          role: wording.roles[target.role]?.title ?? target.role,
        })}
      </p>
      <p>{t('reply.lead')}</p>
      <p className="row">
        <Button kind="primary" disabled={busy} onClick={() => void openArrived(arrived)}>
          {t(busy ? 'reply.opening' : 'reply.open')}
        </Button>
        <Link href={`/a/${oneOnOne.assessmentId}/one-on-one`}>{t('reply.later')}</Link>
      </p>
      {outcome && <ReplySaid outcome={outcome} />}
    </>
  );
}
