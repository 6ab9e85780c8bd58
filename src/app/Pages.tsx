import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { LandingPage } from '../features/landing/LandingPage';
import { PageLoading } from './PageLoading';

// Who only reads the landing page does without the rest.
const OtherPages = lazy(() => import('./OtherPages'));

export function Pages() {
  return (
    <Suspense fallback={<PageLoading />}>
      <Switch>
        <Route path="/" component={LandingPage} />
        <Route component={OtherPages} />
      </Switch>
    </Suspense>
  );
}
