import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Bank } from '../domain/bank';
import type { Readiness } from '../domain/readiness';
import { useTranslation } from '../i18n/useTranslation';
import type { ScoredFacts } from '../stores/readiness';
import { Button } from '../ui/Button';

// Who only looks does without the own assessments, and without what reads them.
const CompareMine = lazy(() => import('./CompareMine'));

/**
 * The reader's own assessment held against what a shared one is held against, and the choice of it.
 * @param bank of the shared result: only answers of the same edition compare
 */
export function useOwnBeside(
  bank: Bank,
  { target }: Pick<ScoredFacts, 'target'>,
): { own: Readiness | undefined; choice: ReactNode } {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const [own, setOwn] = useState<Readiness>();
  return {
    own: asked ? own : undefined,
    choice: asked ? (
      <Suspense>
        <CompareMine
          edition={bank.edition}
          target={target}
          onOwn={setOwn}
          onStop={() => setAsked(false)}
        />
      </Suspense>
    ) : (
      <div className="no-print">
        <Button onClick={() => setAsked(true)}>{t('shared.compare')}</Button>
      </div>
    ),
  };
}
