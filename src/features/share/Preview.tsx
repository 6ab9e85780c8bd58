import { type ReactNode, type Ref, useId } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { InPicture } from '../../ui/PageTitle';
import styles from './Preview.module.css';

/**
 * The receiver's page as a picture: it can be scrolled and seen, and neither pressed nor read out. What
 * it holds is said in words beside it.
 */
export function Preview({
  titleRef,
  locked,
  children,
}: {
  titleRef: Ref<HTMLHeadingElement>;
  /** Whether a passphrase stands before it. */
  locked: boolean;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const titleId = useId();
  return (
    <div className={styles.preview}>
      <h3 id={titleId} ref={titleRef} tabIndex={-1}>
        {t('share.preview')}
      </h3>
      <p className={styles.lead}>{t(locked ? 'share.previewLocked' : 'share.previewLead')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={styles.scroll} aria-labelledby={titleId} tabIndex={0}>
        <p className="visually-hidden">{t('share.previewHidden')}</p>
        <div className={styles.page} inert>
          <InPicture value={true}>{children}</InPicture>
        </div>
      </section>
    </div>
  );
}
