import { type ComponentType, lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { LandingPage } from '../features/landing/LandingPage';
import { preferencesStore } from '../stores/preferencesStore';
import { PageLoading } from './PageLoading';

/** One chunk a page, with the texts that they share: the landing page needs none of them. */
function page<Props>(load: () => Promise<{ default: ComponentType<Props> }>) {
  return lazy(async () => {
    const [module] = await Promise.all([load(), import('../i18n/pageTexts')]);
    // From here on storage is needed anyway.
    void preferencesStore.getState().connect();
    return module;
  });
}

const WithAssessment = page(() => import('./WithAssessment'));
const RolePage = page(() => import('../features/role/RolePage'));
const QuizPage = page(() => import('../features/quiz/QuizPage'));
const WarmUpPage = page(() => import('../features/quiz/WarmUpPage'));
const OwnViewPage = page(() => import('../features/quiz/OwnViewPage'));
const ReviewPage = page(() => import('../features/review/ReviewPage'));
const OwnResultPage = page(() => import('./OwnResultPage'));
const SharedResultPage = page(() => import('./SharedResultPage'));
const LibraryPage = page(() => import('../features/library/LibraryPage'));
const MethodPage = page(() => import('../features/method/MethodPage'));
const PrivacyPage = page(() => import('../features/method/PrivacyPage'));
const NotFoundPage = page(() => import('./NotFoundPage'));

// Messengers encode slashes and break lines; a pattern in words would match neither.
const RESULTS_LINK = /^\/(?:r|%(?:25)*2fr)(?:\/|%(?:25)*2f)/i;
const ANYTHING = /^/;

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
        <Route path="/a/:id/warm-up">
          {({ id }) => (
            <WithAssessment id={id}>
              {(assessment) => <WarmUpPage assessment={assessment} />}
            </WithAssessment>
          )}
        </Route>
        <Route path="/a/:id/own-view">
          {({ id }) => (
            <WithAssessment id={id}>
              {(assessment) => <OwnViewPage assessment={assessment} />}
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
        <Route path={RESULTS_LINK} component={SharedResultPage} />
        <Route path="/assessments" component={LibraryPage} />
        <Route path="/method" component={MethodPage} />
        <Route path="/privacy" component={PrivacyPage} />
        <Route path={ANYTHING} component={NotFoundPage} />
      </Switch>
    </Suspense>
  );
}
