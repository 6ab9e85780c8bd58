import { Link } from 'wouter';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import type { Start } from '../../stores/assessmentState';
import styles from './RetakePage.module.css';

/** What stays as it was: what is asked, and for what. */
export function AsLastTime({ start: { target, form, currentRole } }: { start: Start }) {
  const { t } = useTranslation();
  const wording = useWording();
  const facts = [
    { name: t('result.role'), value: wording.roles[target.role]?.title },
    { name: t('result.stage'), value: wording.stages[target.stage ?? '']?.name },
    {
      name: t('result.contexts'),
      value: target.contexts.map((id) => wording.contexts[id]?.name).join(', '),
    },
    { name: t('retake.form'), value: wording.forms[form]?.name },
    { name: t('role.current'), value: wording.roles[currentRole ?? '']?.title },
  ];
  return (
    <section className={styles.same}>
      <h2>{t('retake.same')}</h2>
      <dl>
        {facts
          .filter(({ value }) => value)
          .map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <p className={styles.else}>
        {t('retake.else')} <Link href="/start">{t('retake.change')}</Link>
      </p>
    </section>
  );
}
