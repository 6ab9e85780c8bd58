import { Link } from 'wouter';
import { useTranslation } from '../../i18n/useTranslation';
import type { LinkProblem } from '../../link/sharedAssessment';
import { PageTitle } from '../../ui/PageTitle';
import { PasteLink } from '../../ui/PasteLink';

/** Why a joint link was refused, that nothing was touched, and a way on. */
export function JointProblem({ problem }: { problem: LinkProblem }) {
  const { t } = useTranslation();
  const edition = 'edition' in problem ? problem.edition : '';
  return (
    <section className="page reading">
      <PageTitle>{t('joint.problem.title')}</PageTitle>
      <p role="alert">
        {t(`joint.problem.${problem.kind}`, { edition })} {t('joint.problem.safe')}
      </p>
      <PasteLink />
      <p>
        <Link href="/assessments">{t('missing.library')}</Link>
      </p>
    </section>
  );
}
