import { useId } from 'react';
import { Link } from 'wouter';
import { useTranslation } from '../../i18n/useTranslation';
import { useAssessment } from '../../stores/assessmentStore';
import lists from './AssessmentList.module.css';
import styles from './Ways.module.css';

const WAYS = [
  { name: 'overTime', href: '/over-time' },
  { name: 'sideBySide', href: '/side-by-side' },
  { name: 'plan', href: '/plan' },
  { name: 'team', href: '/team' },
] as const;

type Name = (typeof WAYS)[number]['name'];

/** The pages that look at several assessments at once, each as soon as it has something to show. */
export function Ways() {
  const id = useId();
  const { t } = useTranslation();
  const library = useAssessment((state) => state.library);
  const count = (...origins: string[]) =>
    library.filter(({ assessment }) => origins.includes(assessment.origin)).length;
  const shows: Record<Name, boolean> = {
    overTime: count('mine') > 1,
    sideBySide: count('mine', 'link') > 1,
    plan: library.length > 0,
    team: true,
  };
  return (
    <nav className={lists.group} aria-labelledby={id}>
      <div className={lists.head}>
        <h2 id={id}>{t('library.ways.title')}</h2>
      </div>
      <ul className={styles.ways}>
        {WAYS.filter(({ name }) => shows[name]).map(({ name, href }) => (
          <li key={name}>
            <Link href={href} className={styles.way}>
              {t(`library.ways.${name}`)}
            </Link>
            <p>{t(`library.ways.${name}Text`)}</p>
          </li>
        ))}
      </ul>
    </nav>
  );
}
