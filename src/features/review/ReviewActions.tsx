import type { Item } from '../../domain/item';
import { useTranslation } from '../../i18n/useTranslation';
import { ButtonLink } from '../../ui/Button';

/** One main way on: to the result once it can say something, to what is open until then. */
export function ReviewActions({
  id,
  next,
  started,
  decided,
}: {
  id: string;
  /** The first open item. */
  next: Item | undefined;
  /** Whether anything is answered. */
  started: boolean;
  /** Whether every must-have has been asked. */
  decided: boolean;
}) {
  const { t } = useTranslation();
  const result = (
    <ButtonLink key="result" kind={next && !decided ? 'secondary' : 'primary'} href={`/a/${id}`}>
      {t('review.result')}
    </ButtonLink>
  );
  const goOn = next && (
    <ButtonLink
      key="open"
      kind={decided ? 'secondary' : 'primary'}
      href={`/a/${id}/quiz/${next.id}`}
    >
      {started ? t('review.open') : t('review.start')}
    </ButtonLink>
  );
  return (
    <div className="row no-print">
      {decided || !goOn ? [result, goOn] : [goOn, started && result]}
    </div>
  );
}
