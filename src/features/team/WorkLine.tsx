import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import type { Work } from './useTeam';
import styles from './WorkLine.module.css';

/** How far the work has come, while it takes long enough to be seen. Not read out: the end of it is. */
export function WorkLine({ work, about }: { work: Work | null; about: Work['what'] }) {
  const { t } = useTranslation();
  const { whole } = useNumbers();
  if (work?.what !== about) return null;
  const { what, done, of } = work;
  return (
    <p className={`numbers ${styles.work}`}>
      {t(`team.work.${what}`, { done: whole(done), of: whole(of) })}
    </p>
  );
}
