import AreasView from '../features/results/shared/AreasView';
import LevelsView from '../features/results/shared/LevelsView';
import { VisitBanner } from '../features/share/VisitBanner';
import { useTranslation } from '../i18n/useTranslation';
import type { KnownEdition } from '../link/sharedAssessment';
import type { SharedAreas, SharedLevels } from '../link/v2/types';
import { Button, ButtonLink } from '../ui/Button';
import { useOwnBeside } from './useOwnBeside';

/**
 * A result of which only the levels or the areas were shared. There are no answers that a copy could
 * be made of: the link itself is what can be kept.
 */
export default function ReducedVisit({
  shared,
  edition: { bank },
}: {
  shared: SharedLevels | SharedAreas;
  edition: KnownEdition;
}) {
  const { t } = useTranslation();
  const { own, choice } = useOwnBeside(bank, shared);
  const parts = {
    bank,
    other: own,
    notice: (
      <VisitBanner
        shared={shared}
        actions={choice}
        extent={t(shared.disclosure === 'levels' ? 'shareMore.levelsOnly' : 'shareMore.areasOnly')}
      />
    ),
    actions: (
      <>
        <ButtonLink kind="primary" href="/start">
          {t('shared.take')}
        </ButtonLink>
        <Button onClick={() => window.print()}>{t('result.print')}</Button>
      </>
    ),
  };
  return shared.disclosure === 'levels' ? (
    <LevelsView shared={shared} {...parts} />
  ) : (
    <AreasView shared={shared} {...parts} />
  );
}
