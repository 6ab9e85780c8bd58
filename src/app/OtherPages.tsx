import { Route, Switch } from 'wouter';
import {
  ActionsPage,
  AgreedPlanPage,
  ConversationPage,
  InvitationPage,
  JointPage,
  LibraryPage,
  LockedPage,
  MethodPage,
  NotFoundPage,
  OneOnOnePage,
  OpeningPage,
  OverTimePage,
  OwnResultPage,
  OwnViewPage,
  PrivacyPage,
  PromotionCasePage,
  QuizPage,
  RatePage,
  RatingReviewPage,
  ReplyPage,
  RetakePage,
  ReviewPage,
  RolePage,
  RoomPage,
  SendPage,
  SharedResultPage,
  SideBySidePage,
  TeamPage,
  WarmUpPage,
  WithAssessment,
} from './lazyPages';

// Messengers encode slashes and break lines; a pattern in words would match neither.
const linkTo = (letter: string) =>
  new RegExp(`^/(?:${letter}|%(?:25)*2f${letter})(?:/|%(?:25)*2f)`, 'i');
const RESULTS_LINK = linkTo('r');
const LOCKED_LINK = linkTo('k');
const INVITATION_LINK = linkTo('i');
const REPLY_LINK = linkTo('y');
const OPENING_LINK = linkTo('o');
const JOINT_LINK = linkTo('j');
const ANYTHING = /^/;

/** Every page but the landing page. */
export default function OtherPages() {
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
      <Route path="/a/:id/one-on-one">
        {({ id }) => (
          <WithAssessment id={id}>
            {(assessment) => <OneOnOnePage assessment={assessment} />}
          </WithAssessment>
        )}
      </Route>
      <Route path="/a/:id/room">
        {({ id }) => (
          <WithAssessment id={id}>
            {(assessment) => <RoomPage assessment={assessment} />}
          </WithAssessment>
        )}
      </Route>
      <Route path="/a/:id/again">
        {({ id }) => (
          <WithAssessment id={id}>
            {(assessment) => <RetakePage assessment={assessment} />}
          </WithAssessment>
        )}
      </Route>
      <Route path="/a/:id/case">
        {({ id }) => (
          <WithAssessment id={id}>
            {(assessment) => <PromotionCasePage assessment={assessment} />}
          </WithAssessment>
        )}
      </Route>
      <Route path="/rate/:id/review">
        {({ id }) => (
          <WithAssessment id={id}>
            {(assessment) => <RatingReviewPage assessment={assessment} />}
          </WithAssessment>
        )}
      </Route>
      <Route path="/rate/:id/send">
        {({ id }) => (
          <WithAssessment id={id}>
            {(assessment) => <SendPage assessment={assessment} />}
          </WithAssessment>
        )}
      </Route>
      <Route path="/rate/:id/:item?">
        {({ id, item }) => (
          <WithAssessment id={id}>
            {(assessment) => <RatePage assessment={assessment} wanted={item} />}
          </WithAssessment>
        )}
      </Route>
      <Route path="/talk/:id/plan">{({ id }) => <AgreedPlanPage id={id} />}</Route>
      <Route path="/talk/:id">{({ id }) => <ConversationPage id={id} />}</Route>
      <Route path="/a/:id">
        {({ id }) => (
          <WithAssessment id={id}>
            {(assessment) => <OwnResultPage assessment={assessment} />}
          </WithAssessment>
        )}
      </Route>
      <Route path={RESULTS_LINK} component={SharedResultPage} />
      <Route path={LOCKED_LINK} component={LockedPage} />
      <Route path={INVITATION_LINK} component={InvitationPage} />
      <Route path={REPLY_LINK} component={ReplyPage} />
      <Route path={OPENING_LINK} component={OpeningPage} />
      <Route path={JOINT_LINK} component={JointPage} />
      <Route path="/assessments" component={LibraryPage} />
      <Route path="/plan" component={ActionsPage} />
      <Route path="/over-time" component={OverTimePage} />
      <Route path="/side-by-side/:ids?">{({ ids }) => <SideBySidePage ids={ids} />}</Route>
      <Route path="/team" component={TeamPage} />
      <Route path="/method" component={MethodPage} />
      <Route path="/privacy" component={PrivacyPage} />
      <Route path={ANYTHING} component={NotFoundPage} />
    </Switch>
  );
}
