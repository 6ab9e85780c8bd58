import { Link } from 'wouter';
import { useTranslation } from '../../i18n/useTranslation';
import type { SavedOneOnOne } from '../../storage/savedOneOnOne';
import { addressOf, LinkOut } from '../../ui/LinkOut';
import styles from './Letter.module.css';

/** The invitation with every way out, and what it holds before it is copied. */
export function SendInvitation({
  oneOnOne,
  name,
  ratingHere,
}: {
  oneOnOne: SavedOneOnOne;
  /** Who asks, as the invitation says it. */
  name: string | undefined;
  /** Whether a rating was started on this device. */
  ratingHere: boolean;
}) {
  const { t } = useTranslation();
  return (
    <>
      <p>
        {t('oneOnOne.send.text')}{' '}
        {name
          ? t('oneOnOne.send.named', { label: `\u2068${name}\u2069` })
          : t('oneOnOne.send.unnamed')}
      </p>
      <p className={styles.weighty}>{t('oneOnOne.send.forEver')}</p>
      <LinkOut
        link={addressOf(oneOnOne.invitation)}
        file="invitation"
        label={t('oneOnOne.send.link')}
      />
      <p>
        {t('oneOnOne.send.room')}{' '}
        <Link href={`/a/${oneOnOne.assessmentId}/room`}>
          {t(ratingHere ? 'oneOnOne.send.toRoomOn' : 'oneOnOne.send.toRoom')}
        </Link>
      </p>
    </>
  );
}
