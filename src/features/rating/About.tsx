import { useTranslation } from '../../i18n/useTranslation';
import type { Invitation } from '../../link/oneOnOne/types';

/** Whom a rating is about, where they ticked their name. */
export function About({ invitation: { label } }: { invitation: Invitation }) {
  const { t } = useTranslation();
  if (!label) return null;
  return (
    <>
      {' '}
      <span aria-hidden="true">·</span> {t('rating.about', { label: `\u2068${label}\u2069` })}
    </>
  );
}
