import { Route, Switch } from 'wouter';
import {
  OwnResultPage,
  OwnViewPage,
  QuizPage,
  ReviewPage,
  RolePage,
  SharedResultPage,
  WarmUpPage,
  WithAssessment,
} from './lazyPages';
import { lazyPage } from './lazyPart';
import { ANYTHING, RESULTS_LINK } from './routePatterns';

const OtherPages = lazyPage(() => import('./OtherPages'));

/** The way of one assessment, and the result that comes of it or by a link. */
export function AssessmentPages() {
  return (
    <Switch>
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
      <Route path={ANYTHING} component={OtherPages} />
    </Switch>
  );
}
