import { Suspense, startTransition, useEffect, useState } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { AssessmentPages } from './AssessmentPages';
import { preloadPageAt } from './lazyPages';
import { lazyPart } from './lazyPart';
import { PageLoading } from './PageLoading';
import { ANYTHING } from './routePatterns';

// Each way in brings no more than it needs.
const LandingPage = lazyPart(() => import('../features/landing/LandingPage'), 'landing');

export function Pages() {
  const isReady = useFirstPage();
  if (!isReady) return <PageLoading />;
  return (
    <Suspense fallback={<PageLoading />}>
      <Switch>
        <Route path="/" component={LandingPage} />
        <Route path={ANYTHING} component={AssessmentPages} />
      </Switch>
    </Suspense>
  );
}

/**
 * Whether the page that somebody came to can be shown: what it needs is on its way since the first byte.
 * Where a Suspense waited for it instead, React would hold it back for a third of a second.
 */
function useFirstPage(): boolean {
  const [address] = useLocation();
  const [first] = useState(address);
  // The landing page is in the document already.
  const [isReady, setReady] = useState(first === '/');

  useEffect(() => {
    const show = () => startTransition(() => setReady(true));
    // What could not be fetched is asked for, and complained of, by the page itself.
    preloadPageAt(first).then(show, show);
  }, [first]);

  return isReady;
}
