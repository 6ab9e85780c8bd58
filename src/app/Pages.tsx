import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { LandingPage } from '../features/landing/LandingPage';
import { PageLoading } from './PageLoading';

// One chunk a page: the landing page needs none of them, and the radar's library is in none.
const WithAssessment = lazy(() =>
  import('./WithAssessment').then((module) => ({ default: module.WithAssessment })),
);
const RolePage = lazy(() => import('../features/role/RolePage'));
const QuizPage = lazy(() => import('../features/quiz/QuizPage'));
const ReviewPage = lazy(() => import('../features/review/ReviewPage'));
const OwnResultPage = lazy(() => import('./OwnResultPage'));
const SharedResultPage = lazy(() => import('./SharedResultPage'));
const LibraryPage = lazy(() => import('../features/library/LibraryPage'));
const MethodPage = lazy(() => import('../features/method/MethodPage'));
const PrivacyPage = lazy(() => import('../features/method/PrivacyPage'));
const NotFoundPage = lazy(() => import('./NotFoundPage'));

export function Pages() {
  return (
    <Suspense fallback={<PageLoading />}>
      <Switch>
        <Route path="/" component={LandingPage} />
        <Route path="/start" component={RolePage} />
        <Route path="/a/:id/quiz/:item?">
          {({ id, item }) => (
            <WithAssessment id={id}>
              {(assessment) => <QuizPage assessment={assessment} wanted={item} />}
            </WithAssessment>
          )}
        </Route>
        <Route path="/a/:id/review">
          {({ id }) => (
            <WithAssessment id={id}>
              {(assessment) => <ReviewPage assessment={assessment} />}
            </WithAssessment>
          )}
        </Route>
        <Route path="/a/:id">
          {({ id }) => (
            <WithAssessment id={id}>
              {(assessment) => <OwnResultPage assessment={assessment} />}
            </WithAssessment>
          )}
        </Route>
        <Route path="/r/*" component={SharedResultPage} />
        <Route path="/assessments" component={LibraryPage} />
        <Route path="/method" component={MethodPage} />
        <Route path="/privacy" component={PrivacyPage} />
        <Route component={NotFoundPage} />
      </Switch>
    </Suspense>
  );
}
