import { useState } from 'react';
import { loadEdition } from '../../content/bank';
import { normaliseLabel } from '../../link/label';
import type { WholeAssessment } from '../../storage/savedAssessment';
import type { Way } from '../../storage/savedOneOnOne';
import { oneOnOneStore } from '../../stores/oneOnOneStore';
import { type Trouble, troubleOf } from './whatWentWrong';

/** Who asks, as it stands in the form. */
export interface Asking {
  withLabel: boolean;
  label: string;
}

export const NOBODY_NAMED: Asking = { withLabel: false, label: '' };

/** Freezes an assessment and makes its invitation; `trouble` says why it could not. */
export function useInvite(assessment: WholeAssessment, way: Way) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  /** @returns whether there is an invitation now */
  async function invite({ withLabel, label }: Asking): Promise<boolean> {
    setBusy(true);
    setTrouble(null);
    try {
      const edition = await loadEdition(assessment.edition).catch(() => null);
      if (!edition) {
        setTrouble('no-edition');
        return false;
      }
      const name = withLabel ? normaliseLabel(label) : '';
      await oneOnOneStore.getState().invite(assessment, edition, way, name || undefined);
      return true;
    } catch (error) {
      setTrouble(troubleOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  }
  return { invite, busy, trouble };
}
