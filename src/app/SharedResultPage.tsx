import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { encodeLink } from '../link/encodeLink';
import type { LinkProblem } from '../link/sharedAssessment';
import { useVisit, visitStore } from '../stores/visitStore';
import { openSharedLink } from './openSharedLink';
import { PageLoading } from './PageLoading';
import { VisitView } from './VisitView';

const LinkProblemPage = lazy(() => import('../features/share/LinkProblemPage'));

/** Somebody's result, opened from a link: shown read-only, with nothing saved. */
export default function SharedResultPage() {
  const [location] = useLocation();
  const visit = useVisit((state) => state.visit);
  const [problem, setProblem] = useState<LinkProblem | null>(null);

  useEffect(() => {
    let wanted = true;
    const { openVisit, closeVisit } = visitStore.getState();
    openSharedLink(`#${location}`).then((decoded) => {
      if (!wanted) return;
      setProblem(decoded.ok ? null : decoded.problem);
      if (!decoded.ok) return;
      const { shared, edition } = decoded;
      // Written anew, so that the same link with and without decoration is the same visit.
      openVisit({ shared, edition, link: encodeLink(shared, edition) });
    });
    return () => {
      wanted = false;
      closeVisit();
    };
  }, [location]);

  if (problem) {
    return (
      <Suspense fallback={<PageLoading />}>
        <LinkProblemPage problem={problem} />
      </Suspense>
    );
  }
  return visit ? <VisitView visit={visit} /> : <PageLoading />;
}
