import { useEffect, useState } from 'react';
import { bank } from '../content/bank';
import type { Readiness } from '../domain/readiness';
import { CompareChoice } from '../features/share/CompareChoice';
import type { WholeAssessment } from '../storage/savedAssessment';
import { assessmentStore, useAssessment } from '../stores/assessmentStore';
import { isKnownDevice } from '../stores/knownDevice';
import { type ScoredFacts, useReadiness } from '../stores/readiness';

type Against = Pick<ScoredFacts, 'target'>;
type Hear = (own: Readiness | undefined) => void;

/** Finds the reader's own assessments, and holds one of them against a shared result's target. */
export default function CompareMine({
  edition,
  onOwn,
  onStop,
  ...against
}: Against & {
  /** Of the shared result. */
  edition: string;
  onOwn: Hear;
  onStop: () => void;
}) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [isLookedFor, setLookedFor] = useState(false);
  const current = useAssessment((state) => state.current);
  const library = useAssessment((state) => state.library);
  const entries = library.filter(({ assessment }) => assessment.origin === 'mine');
  const comparable = entries.filter(({ assessment }) => assessment.edition === edition);
  const id = chosen ?? comparable[0]?.assessment.id ?? null;

  useEffect(() => {
    // Reading what is on the device writes nothing; where there is nothing, nothing is made.
    isKnownDevice()
      .then((known) => (known ? assessmentStore.getState().connect() : undefined))
      .then(() => setLookedFor(true));
  }, []);
  useEffect(() => {
    if (id) void assessmentStore.getState().openAssessment(id);
  }, [id]);

  if (!isLookedFor) return null;
  return (
    <>
      <CompareChoice
        entries={comparable}
        hasOthers={entries.length > 0}
        chosen={id}
        onChoose={setChosen}
        onStop={onStop}
      />
      {current && current.id === id && <Held mine={current} {...against} onOwn={onOwn} />}
    </>
  );
}

function Held({ mine, target, onOwn }: Against & { mine: WholeAssessment; onOwn: Hear }) {
  const own = useReadiness(bank, { target, form: mine.form, answers: mine.answers });
  useEffect(() => {
    onOwn(own);
    return () => onOwn(undefined);
  }, [own, onOwn]);
  return null;
}
