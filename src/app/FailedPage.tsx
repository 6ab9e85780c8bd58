import { useEffect, useState } from 'react';
import { useTranslation } from '../i18n/useTranslation';
import { Button } from '../ui/Button';
import { PageTitle } from '../ui/PageTitle';
import { isOnThisPageOnly, saveFromStorage } from './saveFromStorage';

/** What failed: a page that threw, or a part of the app that could not be fetched. */
export type Failure = 'page' | 'part';

/** What happened, what is safe, what to do, and the file. Needs nothing that could have failed. */
export function FailedPage({ failure, onAgain }: { failure: Failure; onAgain: () => void }) {
  const { t } = useTranslation();
  const [onPageOnly, setOnPageOnly] = useState(false);
  const [said, setSaid] = useState<string | null>(null);

  useEffect(() => {
    void isOnThisPageOnly().then(setOnPageOnly);
  }, []);

  async function save() {
    const file = await saveFromStorage();
    setSaid(file ? t('error.saved', { file: `\u2068${file}\u2069` }) : t('error.notSaved'));
  }

  async function again() {
    // Loading the page again would lose what it alone has.
    if (onPageOnly && failure === 'page') return onAgain();
    // Without a connection the browser's own error would stand here instead of this page.
    if (await answers()) location.reload();
    else setSaid(t('error.offline'));
  }

  const keep = (
    <Button kind={onPageOnly ? 'primary' : 'secondary'} onClick={() => void save()}>
      {t('error.save')}
    </Button>
  );
  return (
    <section className="page reading">
      <PageTitle>{t(`error.${failure}.title`)}</PageTitle>
      <p>{t(`error.${failure}.text`)}</p>
      <p>{onPageOnly ? t('error.onPageOnly') : t('error.safe')}</p>
      <div className="row">
        {onPageOnly && keep}
        <Button kind={onPageOnly ? 'secondary' : 'primary'} onClick={() => void again()}>
          {t('error.again')}
        </Button>
        {!onPageOnly && keep}
        <a href="#/assessments">{t('error.library')}</a>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}

/** Whether whoever serves this page can be reached, or its copy on this device. */
async function answers(): Promise<boolean> {
  try {
    return (await fetch(location.pathname, { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}
