import { lazy, Suspense, startTransition, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { lazyPart } from './lazyPart';
import { type OpenedLink, openSharedLink } from './openSharedLink';
import { PageLoading } from './PageLoading';
import { VisitView } from './VisitView';

const LinkProblemPage = lazy(() => import('../features/share/LinkProblemPage'));
// Few links hold less than all answers.
const ReducedVisit = lazyPart(() => import('./ReducedVisit'), 'sharing');

/** Somebody's result, opened from a link: shown read-only, with nothing saved. */
export default function SharedResultPage() {
  const [location] = useLocation();
  // Another link is another page: nobody's result stands there while somebody else's is read.
  return <SharedResult key={location} text={`#${location}`} />;
}

/** What a results link shows to whoever opens it; while another text is read, the one before it. */
export function SharedResult({ text }: { text: string }) {
  const opened = useOpened(text);
  if (!opened) return <PageLoading />;
  return (
    <Suspense fallback={<PageLoading />}>
      {!opened.ok ? (
        <LinkProblemPage problem={opened.problem} />
      ) : opened.result.disclosure === 'levels' || opened.result.disclosure === 'areas' ? (
        <ReducedVisit shared={opened.result} edition={opened.edition} />
      ) : (
        <VisitView result={opened.result} edition={opened.edition} link={opened.link} />
      )}
    </Suspense>
  );
}

/** What a text decodes to; the text before it until then, null at first. */
function useOpened(text: string): OpenedLink | null {
  const [opened, setOpened] = useState<OpenedLink | null>(null);
  useEffect(() => {
    let wanted = true;
    openSharedLink(text).then((decoded) => {
      // A whole result is drawn in short steps.
      if (wanted) startTransition(() => setOpened(decoded));
    });
    return () => {
      wanted = false;
    };
  }, [text]);
  return opened;
}
