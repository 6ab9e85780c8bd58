import { useTranslation } from '../i18n/useTranslation';

/** Rarely seen: a page's code is small and on its way. It appears after a moment only (see base.css). */
export function PageLoading() {
  const { t } = useTranslation();
  return (
    <p className="page loading" role="status">
      {t('loading')}
    </p>
  );
}
