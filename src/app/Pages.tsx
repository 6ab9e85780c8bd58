import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { AssessmentPages } from './AssessmentPages';
import { lazyPart } from './lazyPart';
import { PageLoading } from './PageLoading';
import { ANYTHING } from './routePatterns';

// Each way in brings no more than it needs. This page is in the document before its code is, and stays.
const LandingPage = lazyPart(() => import('../features/landing/LandingPage'), 'landing');

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
