import { Link } from 'wouter';
import { useDates } from '../../i18n/useDates';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import type { WholeAssessment } from '../../storage/savedAssessment';
import { ButtonLink } from '../../ui/Button';
import { PageTitle } from '../../ui/PageTitle';
import styles from './Letter.module.css';
import { OpenReply } from './OpenReply';
import { PrivateCopy } from './PrivateCopy';
import { Replies } from './Replies';
import { Section } from './Section';
import { SendInvitation } from './SendInvitation';
import { type Entry, useInvitation, useRatingHere } from './useOneOnOne';
import { Withdraw } from './Withdraw';

/** With an invitation: send it, keep its key, open what comes back. What has come back stands first. */
export function Invited({
  assessment,
  entry: { oneOnOne, replies },
  onWithdrawn,
}: {
  assessment: WholeAssessment;
  entry: Entry;
  onWithdrawn: () => void;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const { day } = useDates();
  const invitation = useInvitation(oneOnOne.invitation)?.invitation;
  const rating = useRatingHere(oneOnOne.invitation);
  const { target } = invitation ?? assessment;
  const replied = replies.length > 0;
  const lost = oneOnOne.secret === null;
  const steps = !replied && !lost;

  const coming = (
    <Section
      key="replies"
      step={steps ? 3 : undefined}
      title={t(replied ? 'oneOnOne.replies.titleSome' : 'oneOnOne.replies.title')}
    >
      <Replies assessment={assessment} oneOnOne={oneOnOne} replies={replies} />
      {!lost && <OpenReply />}
    </Section>
  );
  const going = lost ? (
    <Section key="going" title={t('oneOnOne.lost.title')}>
      <p role="alert">{t('oneOnOne.lost.text')}</p>
      <p>
        <ButtonLink href="/assessments">{t('oneOnOne.lost.link')}</ButtonLink>
      </p>
    </Section>
  ) : (
    <div key="going" className={styles.letter}>
      <Section
        step={steps ? 1 : undefined}
        title={t(replied ? 'oneOnOne.send.titleMore' : 'oneOnOne.send.title')}
      >
        <SendInvitation
          oneOnOne={oneOnOne}
          name={invitation?.label}
          ratingHere={rating !== null && !rating.frozenAt}
        />
      </Section>
      <Section step={steps ? 2 : undefined} title={t('oneOnOne.copy.title')}>
        <PrivateCopy id={oneOnOne.id} />
      </Section>
    </div>
  );

  return (
    <div className={`page ${styles.letter}`}>
      <header className={styles.head}>
        <p className="kicker">
          {wording.roles[target.role]?.title}
          {target.stage && <> · {wording.stages[target.stage]?.name}</>}
        </p>
        <PageTitle tab={t('oneOnOne.tab')}>{t('oneOnOne.titleOpen')}</PageTitle>
        <p className={styles.lead}>
          {replied ? t('oneOnOne.leadReplied', { count: replies.length }) : t('oneOnOne.leadOpen')}
        </p>
        <p className={`row ${styles.soft}`}>
          {t('oneOnOne.frozen', { date: day(assessment.frozenAt ?? oneOnOne.createdAt) })}{' '}
          <Link href={`/a/${assessment.id}/review`}>{t('oneOnOne.answers')}</Link>
        </p>
      </header>
      {replied ? [coming, going] : [going, coming]}
      {!replied && (
        <Section title={t('oneOnOne.withdraw.title')}>
          <Withdraw id={oneOnOne.id} ratingHere={rating !== null} onWithdrawn={onWithdrawn} />
        </Section>
      )}
      <p>
        <Link href={`/a/${assessment.id}`}>{t('oneOnOne.back')}</Link>
      </p>
    </div>
  );
}
