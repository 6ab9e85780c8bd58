import { type ReactNode, useEffect, useState } from 'react';
import { bank as presentBank } from '../content/bank';
import type { Bank } from '../domain/bank';
import type { Readiness } from '../domain/readiness';
import { CompareChoice } from '../features/share/CompareChoice';
import { assessmentStore, useAssessment } from '../stores/assessmentStore';
import { isKnownDevice } from '../stores/knownDevice';
import { type ScoredFacts, useReadiness } from '../stores/readiness';

/**
 * The reader's own assessment held against what a shared one is held against, and the choice of it.
 * Opening a link reads what is on the device already, and writes nothing.
 * @param bank of the shared result: only answers of the same edition compare
 */
export function useOwnBeside(
  bank: Bank,
  { target, form }: Pick<ScoredFacts, 'target' | 'form'>,
): { own: Readiness | undefined; choice: ReactNode } {
  const [chosen, setChosen] = useState<string | null>(null);
  const mine = useAssessment(({ current }) => (current?.id === chosen ? current : null));
  const library = useAssessment((state) => state.library);
  const own = useReadiness(presentBank, {
    target,
    form: mine?.form ?? form,
    answers: mine?.answers ?? {},
  });

  useEffect(() => {
    void isKnownDevice().then((known) => {
      if (known) void assessmentStore.getState().connect();
    });
  }, []);

  function choose(id: string | null) {
    setChosen(id);
    if (id) void assessmentStore.getState().openAssessment(id);
  }

  return {
    own: mine ? own : undefined,
    choice: (
      <CompareChoice
        entries={library.filter((entry) => entry.assessment.origin === 'mine')}
        edition={bank.edition}
        chosen={chosen}
        onChoose={choose}
      />
    ),
  };
}
