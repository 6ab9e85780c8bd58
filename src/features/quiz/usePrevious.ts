import { useEffect, useState } from 'react';
import type { WholeAssessment } from '../../storage/savedAssessment';
import { deviceStorage } from '../../stores/deviceStorage';

interface Read {
  readonly id: string;
  readonly assessment: WholeAssessment | null;
}

/**
 * The assessment that this one repeats, read once; undefined until then. Null where there is none,
 * it was deleted meanwhile, or its answers say nothing here: another person's, another edition's.
 */
export function usePrevious({
  previous,
  edition,
}: WholeAssessment): WholeAssessment | null | undefined {
  const [read, setRead] = useState<Read | null>(null);

  useEffect(() => {
    if (previous === null) return;
    let wanted = true;
    void deviceStorage()
      .then((storage) => storage.loadAssessment(previous))
      .then((loaded) => {
        if (wanted) setRead({ id: previous, assessment: loaded?.assessment ?? null });
      });
    return () => {
      wanted = false;
    };
  }, [previous]);

  if (previous === null) return null;
  if (read?.id !== previous) return undefined;
  const { assessment } = read;
  return assessment?.origin === 'mine' && assessment.edition === edition ? assessment : null;
}
