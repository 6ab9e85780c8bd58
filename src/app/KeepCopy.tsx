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
  const kept = useVisit((state) => state.kept);

  useEffect(() => {
    if (!inPicture) visitStore.getState().openVisit(visit);
  }, [visit, inPicture]);
  useEffect(() => () => visitStore.getState().closeVisit(), []);

  return (
    <>
      <Button onClick={() => void visitStore.getState().keepCopy()}>{t('shared.keep')}</Button>
      <p role="status">
        {kept && t(`shared.kept.${kept === 'saved' || kept === 'memory' ? kept : 'failed'}`)}
      </p>
    </>
  );
}
