import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { lazyPart } from './lazyPart';
import { PageLoading } from './PageLoading';
import { ANYTHING } from './routePatterns';

// Each way in brings no more than it needs.
const LandingPage = lazyPart(() => import('../features/landing/LandingPage'), 'landing');
const AssessmentPages = lazy(() => import('./AssessmentPages'));

export function Pages() {
  return (
    <Suspense fallback={<PageLoading />}>
      <Switch>
        <Route path="/" component={LandingPage} />
        <Route path={ANYTHING} component={AssessmentPages} />
      </Switch>
    </Suspense>
  );
}
