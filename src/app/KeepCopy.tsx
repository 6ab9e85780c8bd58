import { use, useEffect } from 'react';
import { useTranslation } from '../i18n/useTranslation';
import type { Visit } from '../stores/createVisitStore';
import { useVisit, visitStore } from '../stores/visitStore';
import { Button } from '../ui/Button';
import { InPicture } from '../ui/PageTitle';

/** Puts a copy of a visit into the library, once. Until it is clicked, nothing is written. */
export function KeepCopy({ visit }: { visit: Visit }) {
  const { t } = useTranslation();
  const inPicture = use(InPicture);
  const keptAs = useVisit((state) => state.keptAs);

  useEffect(() => {
    if (!inPicture) visitStore.getState().openVisit(visit);
  }, [visit, inPicture]);
  useEffect(() => () => visitStore.getState().closeVisit(), []);

  return (
    <Button disabled={keptAs !== null} onClick={() => void visitStore.getState().keepCopy()}>
      {keptAs ? t('shared.kept') : t('shared.keep')}
    </Button>
  );
}
