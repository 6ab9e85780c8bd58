import type { ReactNode } from 'react';
import { useDates } from '../../i18n/useDates';
import { useTranslation } from '../../i18n/useTranslation';
import type { SharedAssessment } from '../../link/sharedAssessment';
import { Notice } from '../../ui/Notice';

/** Whose result it is, as far as the sender ticked it, and that looking changed nothing. */
export function VisitBanner({
  shared,
  extent,
  actions,
}: {
  shared: Pick<SharedAssessment, 'label' | 'month' | 'request'>;
  /** How much was shared, where it is not everything. */
  extent?: string;
  actions: ReactNode;
}) {
  const { t } = useTranslation();
  const { month: monthName } = useDates();
  const { label, month, request } = shared;
  const from =
    label && month
      ? t('shared.whoMonth', { label: `\u2068${label}\u2069`, month: monthName(month) })
      : label
        ? t('shared.who', { label: `\u2068${label}\u2069` })
        : t('shared.somebody');
  return (
    <Notice actions={actions}>
      <strong>
        <bdi>{from}</bdi>
      </strong>
      {label && '.'}
      {!label && month && <> {t('shared.month', { month: monthName(month) })}.</>}
      {request && <> {t(`shared.requests.${request}`)}</>}
      {extent && <> {extent}</>} {t('shared.readOnly')}
    </Notice>
  );
}
