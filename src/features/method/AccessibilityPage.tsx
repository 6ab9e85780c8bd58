import { useTranslation } from '../../i18n/useTranslation';
import { PageTitle } from '../../ui/PageTitle';
import styles from './LongRead.module.css';
import { Section } from './Section';

/** The version of axe-core that the journeys run; a test compares it with the installed one. */
const AXE_VERSION = '4.14.1';

/** What was tested with what, what was not, and how to say that something is in the way. */
export default function AccessibilityPage() {
  const { t } = useTranslation();
  return (
    <article className={`page ${styles.read}`}>
      <header className={styles.head}>
        <PageTitle>{t('accessibility.title')}</PageTitle>
        <p className={styles.lead}>{t('accessibility.lead')}</p>
      </header>
      <Section title={t('accessibility.tested.title')}>
        <ul className={styles.list}>
          <li>{t('accessibility.tested.rules', { version: AXE_VERSION })}</li>
          <li>{t('accessibility.tested.keyboard')}</li>
          <li>{t('accessibility.tested.tree')}</li>
          <li>{t('accessibility.tested.size')}</li>
          <li>{t('accessibility.tested.colours')}</li>
        </ul>
      </Section>
      <Section title={t('accessibility.with.title')}>
        <p>{t('accessibility.with.chromium')}</p>
        <p>{t('accessibility.with.engines')}</p>
      </Section>
      <Section title={t('accessibility.not.title')}>
        <ul className={styles.list}>
          <li>{t('accessibility.not.reader')}</li>
          <li>{t('accessibility.not.device')}</li>
          <li>{t('accessibility.not.people')}</li>
          <li>{t('accessibility.not.script')}</li>
        </ul>
      </Section>
      <Section title={t('accessibility.limits.title')}>
        <ul className={styles.list}>
          <li>{t('accessibility.limits.radar')}</li>
          <li>{t('accessibility.limits.figures')}</li>
          <li>{t('accessibility.limits.next')}</li>
          <li>{t('accessibility.limits.tables')}</li>
        </ul>
      </Section>
      <Section title={t('accessibility.report.title')}>
        <p>{t('accessibility.report.how')}</p>
        <p>{t('accessibility.report.backup')}</p>
      </Section>
    </article>
  );
}
