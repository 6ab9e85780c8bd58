import { Link } from 'wouter';
import { useTranslation } from '../i18n/useTranslation';
import { PageTitle } from '../ui/PageTitle';

export default function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <section className="page reading">
      <PageTitle>{t('notFound.title')}</PageTitle>
      <p>{t('notFound.text')}</p>
      <ul>
        <li>
          <Link href="/">{t('notFound.home')}</Link>
        </li>
        <li>
          <Link href="/assessments">{t('notFound.library')}</Link>
        </li>
      </ul>
    </section>
  );
}
