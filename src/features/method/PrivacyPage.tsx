import { Link } from 'wouter';
import { useTranslation } from '../../i18n/useTranslation';
import { PageTitle } from '../../ui/PageTitle';
import styles from './LongRead.module.css';
import { Section } from './Section';

const IN_A_ONE_ON_ONE = ['invitation', 'reply', 'opening'] as const;
const IN_A_LINK = ['answers', 'roles', 'form', 'edition', 'ticked'] as const;

/** Where the answers are, who can read them, and how to be rid of them. */
export default function PrivacyPage() {
  const { t } = useTranslation();
  return (
    <article className={`page ${styles.read}`}>
      <header className={styles.head}>
        <PageTitle>{t('privacy.title')}</PageTitle>
        <p className={styles.lead}>{t('privacy.lead')}</p>
      </header>
      <Section title={t('privacy.kept.title')}>
        <p>{t('privacy.kept.what')}</p>
        <p>{t('privacy.kept.who')}</p>
      </Section>
      <Section title={t('privacy.lost.title')}>
        <p>{t('privacy.lost.browser')}</p>
        <p>{t('privacy.lost.backup')}</p>
      </Section>
      <Section title={t('privacy.link.title')}>
        <p>{t('privacy.link.lead')}</p>
        <ul className={styles.list}>
          {IN_A_LINK.map((part) => (
            <li key={part}>{t(`privacy.link.list.${part}`)}</li>
          ))}
        </ul>
        <p>{t('privacy.link.less')}</p>
        <p>{t('privacy.link.never')}</p>
        <p>{t('privacy.link.forEver')}</p>
        <p>{t('privacy.link.encoded')}</p>
        <p>{t('privacy.link.locked')}</p>
        <p>{t('privacy.link.opening')}</p>
      </Section>
      <Section title={t('privacy.oneOnOne.title')}>
        <p>{t('privacy.oneOnOne.lead')}</p>
        <ul className={styles.list}>
          {IN_A_ONE_ON_ONE.map((part) => (
            <li key={part}>{t(`privacy.oneOnOne.${part}`)}</li>
          ))}
        </ul>
        <p>{t('privacy.oneOnOne.gives')}</p>
        <p>{t('privacy.oneOnOne.key')}</p>
      </Section>
      <Section title={t('privacy.sent.title')}>
        <p>{t('privacy.sent.own')}</p>
        <p>
          {t('privacy.sent.copy')} <Link href="/changes">{t('privacy.sent.copyHere')}</Link>
        </p>
        <p>{t('privacy.sent.none')}</p>
      </Section>
      <Section title={t('privacy.delete.title')}>
        <p>{t('privacy.delete.how')}</p>
        <p>
          <Link href="/assessments">{t('privacy.delete.link')}</Link>
        </p>
      </Section>
      <Section title={t('privacy.claims.title')}>
        <ul className={styles.list}>
          <li>{t('privacy.claims.traces')}</li>
          <li>{t('privacy.claims.device')}</li>
          <li>{t('privacy.claims.kept')}</li>
        </ul>
      </Section>
      <Section title={t('privacy.others.title')}>
        <p>
          <a href="./licences.txt">{t('privacy.others.link')}</a>
        </p>
      </Section>
    </article>
  );
}
