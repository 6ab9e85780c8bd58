import { Link } from 'wouter';
import { useTranslation } from '../../i18n/useTranslation';
import type { LinkProblem } from '../../link/sharedAssessment';
import { PageTitle } from '../../ui/PageTitle';
import { PasteLink } from '../../ui/PasteLink';

/** Why a link was refused, that nothing was touched, and a way on. */
export default function LinkProblemPage({ problem }: { problem: LinkProblem }) {
  const { t } = useTranslation();
  const edition = 'edition' in problem ? problem.edition : '';
  return (
    <section className="page reading">
      <PageTitle>{t('shared.problem.title')}</PageTitle>
      <p role="alert">
        {t(`shared.problem.${problem.kind}`, { edition })} {t('shared.problem.safe')}
      </p>
      <PasteLink />
      <p>
        <Link href="/start">{t('shared.problem.start')}</Link>
      </p>
    </section>
  );
}
