import { Link } from 'wouter';
import { useTranslation } from '../../i18n/useTranslation';
import { Button } from '../../ui/Button';
import { PageTitle } from '../../ui/PageTitle';
import { PasteLink } from '../../ui/PasteLink';
import type { RatingProblem } from './readingInvitation';

/** What a fresh copy of the app, or a working line, may mend. */
const RELOADABLE: readonly RatingProblem['kind'][] = [
  'newer-version',
  'newer-edition',
  'not-fetched',
];

/** Why a link was refused, that nothing was touched, and a way on. */
export function RatingProblemPage({
  of,
  problem,
}: {
  of: 'invitation' | 'opening';
  problem: RatingProblem;
}) {
  const { t } = useTranslation();
  const edition = 'edition' in problem ? problem.edition : '';

  return (
    <section className="page reading">
      <PageTitle>
        {problem.kind === 'not-committed' ? t('opening.notCommitted') : t(`${of}.problem.title`)}
      </PageTitle>
      <p role="alert">
        {t(`${of}.problem.${problem.kind}`, { edition })} {t(`${of}.problem.safe`)}
      </p>
      {RELOADABLE.includes(problem.kind) && (
        <p>
          <Button kind="primary" onClick={() => location.reload()}>
            {t('invitation.problem.reload')}
          </Button>
        </p>
      )}
      <PasteLink />
      <p className="row">
        <Link href="/assessments">{t('invitation.problem.library')}</Link>
        <Link href="/privacy">{t('invitation.problem.privacy')}</Link>
      </p>
    </section>
  );
}
