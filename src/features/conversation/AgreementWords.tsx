import type { Agreement, STANDINGS } from '../../domain/agreement';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import styles from './AgreementWords.module.css';
import type { People } from './usePeople';

/** From this rank correlation up two people see much the same order of strengths and gaps. */
const SAME_ORDER = 0.6;
/** Below it, and from here up, partly. */
const PARTLY = 0.3;

/** How far two views agree, in sentences; who is right is not among them. */
export function AgreementWords({ agreement, people }: { agreement: Agreement; people: People }) {
  const { t } = useTranslation();
  const { tenths } = useNumbers();
  const { shared, lean, reading, pattern } = agreement;
  const count = (standing: (typeof STANDINGS)[number]) =>
    shared.filter((one) => one.standing === standing).length;

  if (shared.length === 0) return <p className={styles.main}>{t('talk.agreement.nothing')}</p>;
  return (
    <div className={styles.words}>
      <p className={styles.main}>
        {t('talk.agreement.main', {
          agree: count('agree'),
          total: shared.length,
          discuss: count('discuss'),
          differ: count('differ'),
        })}
      </p>
      {lean !== null && reading && (
        <p>{t(`talk.agreement.lean.${reading}`, { ...people, levels: tenths(Math.abs(lean)) })}</p>
      )}
      {pattern !== null && (
        <p>
          {t(
            `talk.agreement.pattern.${
              pattern >= SAME_ORDER ? 'same' : pattern >= PARTLY ? 'partly' : 'other'
            }`,
          )}
        </p>
      )}
      <p className={styles.soft}>{t('talk.agreement.caveat')}</p>
    </div>
  );
}
