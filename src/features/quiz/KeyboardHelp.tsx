import { useTranslation } from '../../i18n/useTranslation';
import { Dialog } from '../../ui/Dialog';
import styles from './KeyboardHelp.module.css';
import { type LastTime, repeatKey } from './lastTime';

/** The keys of the quiz, and where to switch them off. */
export default function KeyboardHelp({
  open,
  onClose,
  options,
  noOpportunity,
  lastTime,
}: {
  open: boolean;
  onClose: () => void;
  options: number;
  noOpportunity: boolean;
  lastTime: LastTime | null;
}) {
  const { t } = useTranslation();
  const keys = [
    { key: `1–${options}`, does: t('quiz.keys.choose') },
    { key: t('quiz.keys.enter'), does: t('quiz.next') },
    { key: t('quiz.keys.backspace'), does: t('quiz.back') },
    { key: 'S', does: t('quiz.skip') },
    ...(noOpportunity ? [{ key: 'O', does: t('quiz.noOpportunity') }] : []),
    ...(lastTime ? [{ key: 'T', does: t(repeatKey(lastTime.answer)) }] : []),
    { key: '?', does: t('quiz.keys.open') },
  ];
  return (
    <Dialog open={open} onClose={onClose} title={t('quiz.keys.title')}>
      <dl className={styles.keys}>
        {keys.map(({ key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>{t('quiz.keys.arrows')}</p>
      <p>{t('quiz.keys.off')}</p>
    </Dialog>
  );
}
