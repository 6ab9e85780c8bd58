import { useTranslation } from '../../i18n/useTranslation';
import type { BothSidesOutcome } from '../../stores/oneOnOneState';
import { ButtonLink } from '../../ui/Button';
import { PageTitle } from '../../ui/PageTitle';

type Problem = Extract<BothSidesOutcome, { ok: false }>['problem'];

/** Why two views cannot be laid side by side here, what is safe, and a way on. */
export function SidesProblem({ problem }: { problem: Problem }) {
  const { t } = useTranslation();
  const edition = 'edition' in problem ? problem.edition : '';
  return (
    <section className="page reading">
      <PageTitle>{t('talk.problem.title')}</PageTitle>
      <p role="alert">{t(`talk.problem.${problem.kind}`, { edition })}</p>
      <p>{t('talk.problem.safe')}</p>
      <p className="row">
        <ButtonLink href="/assessments">{t('missing.library')}</ButtonLink>
      </p>
    </section>
  );
}
