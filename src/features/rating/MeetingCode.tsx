import { useTranslation } from '../../i18n/useTranslation';
import styles from './SendPage.module.css';
import { useMeetingCode } from './useMeetingCode';

/** The digits by which two people see that they look at the same two ratings. */
export function MeetingCode({
  fingerprint,
  replyHash,
}: {
  fingerprint: string;
  replyHash: string;
}) {
  const { t } = useTranslation();
  const code = useMeetingCode(fingerprint, replyHash);
  return (
    <>
      {t('sending.code')}{' '}
      <strong dir="ltr" className={`numbers ${styles.code}`}>
        {code}
      </strong>
    </>
  );
}
