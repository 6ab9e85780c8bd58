import { useTranslation } from '../../i18n/useTranslation';
import { useActions } from '../../stores/actions';
import { Notice } from '../../ui/Notice';
import { PageTitle } from '../../ui/PageTitle';
import { ActionsView } from './ActionsView';
import styles from './ActionsView.module.css';
import { countsOf } from './actionLines';
import { NoActions } from './NoActions';
import { SavingTrouble } from './SavingTrouble';
import { useActionWords } from './useActionWords';
import { useToday } from './useToday';

/** Every action that was agreed in any conversation on this device. */
export default function ActionsPage() {
  const { t } = useTranslation();
  const actions = useActions();
  const today = useToday();
  const { counts } = useActionWords(today);
  const isEmpty = actions?.entries.length === 0;
  return (
    <div className={`page ${styles.page}`}>
      <header className={styles.head}>
        <PageTitle>{t('actions.title')}</PageTitle>
        {actions && !isEmpty && (
          <>
            <p className={`numbers ${styles.lead}`}>{counts(countsOf(actions.entries, today))}</p>
            <p className="no-print">{t('actions.text')}</p>
          </>
        )}
        {!actions && (
          <p className="loading" role="status">
            {t('loading')}
          </p>
        )}
        {actions && actions.unreadable > 0 && (
          <Notice>{t('actions.unreadable', { count: actions.unreadable })}</Notice>
        )}
        {actions && isEmpty && <NoActions talks={actions.talks} />}
        <SavingTrouble />
      </header>
      {/* Another day is another list: what is due comes anew. */}
      {actions && !isEmpty && <ActionsView key={today} actions={actions} today={today} />}
    </div>
  );
}
