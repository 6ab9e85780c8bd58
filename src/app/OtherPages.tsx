import { Route, Switch } from 'wouter';
import {
  AccessibilityPage,
  ActionsPage,
  AgreedPlanPage,
  ChangesPage,
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
  PrivacyPage,
  PromotionCasePage,
  RatePage,
  RatingReviewPage,
  ReplyPage,
  RetakePage,
  RoomPage,
  SendPage,
  SideBySidePage,
  TeamPage,
} from './lazyOtherPages';
import { WithAssessment } from './lazyPages';
import {
  ANYTHING,
  INVITATION_LINK,
  JOINT_LINK,
  LOCKED_LINK,
  OPENING_LINK,
  REPLY_LINK,
} from './routePatterns';

/** Every page that is neither the landing page nor on the way of one assessment. */
export default function OtherPages() {
  return (
    <Switch>
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
      <Route path="/changes" component={ChangesPage} />
      <Route path="/privacy" component={PrivacyPage} />
      <Route path="/accessibility" component={AccessibilityPage} />
      <Route path={ANYTHING} component={NotFoundPage} />
    </Switch>
  );
}
