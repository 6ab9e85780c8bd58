import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import type { WholeAssessment } from '../../storage/savedAssessment';
import { ButtonLink } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PageTitle } from '../../ui/PageTitle';
import { InviteByLink } from './InviteByLink';
import styles from './Letter.module.css';
import { Section } from './Section';

const STEPS = ['invite', 'rate', 'open', 'talk'] as const;
const GIVES = ['fixed', 'blind', 'sealed'] as const;
const GIVES_NOT = ['first', 'anybody', 'identity', 'hidden'] as const;

/** Before there is an invitation: what a 1:1 is, what it gives and what not, and two ways to it. */
export function Inviting({
  assessment,
  withdrawn,
}: {
  assessment: WholeAssessment;
  /** Whether one was just taken back. */
  withdrawn: boolean;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const { target } = assessment;
  return (
    <div className={`page ${styles.letter}`}>
      <header className={styles.head}>
        <p className="kicker">
          {wording.roles[target.role]?.title}
          {target.stage && <> · {wording.stages[target.stage]?.name}</>}
        </p>
        <PageTitle tab={t('oneOnOne.tab')}>{t('oneOnOne.title')}</PageTitle>
        <p className={styles.lead}>{t('oneOnOne.lead')}</p>
        {withdrawn && <Notice>{t('oneOnOne.withdraw.done')}</Notice>}
      </header>
      <Section title={t('oneOnOne.how.title')}>
        <ol className={styles.list}>
          {STEPS.map((step) => (
            <li key={step}>{t(`oneOnOne.how.${step}`)}</li>
          ))}
        </ol>
      </Section>
      <Section title={t('oneOnOne.gives.title')}>
        <h3>{t('oneOnOne.gives.yes')}</h3>
        <ul className={styles.list}>
          {GIVES.map((one) => (
            <li key={one}>{t(`oneOnOne.gives.${one}`)}</li>
          ))}
        </ul>
        <h3>{t('oneOnOne.gives.no')}</h3>
        <ul className={styles.list}>
          {GIVES_NOT.map((one) => (
            <li key={one}>{t(`oneOnOne.gives.${one}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('oneOnOne.ways.title')}>
        <div className={styles.ways}>
          <div className={styles.part}>
            <h3>{t('oneOnOne.invite.title')}</h3>
            <p>{t('oneOnOne.invite.text')}</p>
            <InviteByLink assessment={assessment} />
          </div>
          <div className={styles.part}>
            <h3>{t('oneOnOne.inRoom.title')}</h3>
            <p>{t('oneOnOne.inRoom.text')}</p>
            <p>
              <ButtonLink href={`/a/${assessment.id}/room`}>
                {t('oneOnOne.inRoom.start')}
              </ButtonLink>
            </p>
          </div>
        </div>
      </Section>
    </div>
  );
}
