import { type ComponentType, lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { LandingPage } from '../features/landing/LandingPage';
import { preferencesStore } from '../stores/preferencesStore';
import { PageLoading } from './PageLoading';

/**
 * One chunk a page, with the texts that they share: the landing page needs none of them.
 * @param texts of its own, beside those
 */
function page<Props>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  texts?: () => Promise<unknown>,
) {
  return lazy(async () => {
    const [module] = await Promise.all([load(), import('../i18n/pageTexts'), texts?.()]);
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
const ofTeam = () => import('../i18n/teamTexts');
const ofOverTime = () => import('../i18n/overTimeTexts');
const TeamPage = page(() => import('../features/team/TeamPage'), ofTeam);
const OverTimePage = page(() => import('../features/over-time/OverTimePage'), ofOverTime);
const SideBySidePage = page(() => import('../features/over-time/SideBySidePage'), ofOverTime);
const ActionsPage = page(
  () => import('../features/actions/ActionsPage'),
  () => import('../i18n/actionsTexts'),
);
const RetakePage = page(() => import('../features/role/RetakePage'));
const MethodPage = page(() => import('../features/method/MethodPage'));
const PrivacyPage = page(() => import('../features/method/PrivacyPage'));
const NotFoundPage = page(() => import('./NotFoundPage'));

const ofOneOnOne = async () => {
  await Promise.all([import('../i18n/oneOnOneTexts'), import('../i18n/sharingTexts')]);
};
const ofRating = async () => {
  await Promise.all([import('../i18n/ratingTexts'), import('../i18n/sharingTexts')]);
};
const ofConversation = async () => {
  await Promise.all([import('../i18n/conversationTexts'), import('../i18n/sharingTexts')]);
};
const OneOnOnePage = page(() => import('../features/one-on-one/OneOnOnePage'), ofOneOnOne);
const RoomPage = page(() => import('../features/one-on-one/RoomPage'), ofOneOnOne);
const ReplyPage = page(() => import('../features/one-on-one/ReplyPage'), ofOneOnOne);
const InvitationPage = page(() => import('../features/rating/InvitationPage'), ofRating);
const RatePage = page(() => import('../features/rating/RatePage'), ofRating);
const RatingReviewPage = page(() => import('../features/rating/RatingReviewPage'), ofRating);
const SendPage = page(() => import('../features/rating/SendPage'), ofRating);
const OpeningPage = page(() => import('../features/rating/OpeningPage'), ofRating);
const ConversationPage = page(
  () => import('../features/conversation/ConversationPage'),
  ofConversation,
);
const AgreedPlanPage = page(
  () => import('../features/conversation/AgreedPlanPage'),
  ofConversation,
);
const JointPage = page(() => import('../features/conversation/JointPage'), ofConversation);
const PromotionCasePage = page(
  () => import('../features/promotion-case/PromotionCasePage'),
  ofConversation,
);
const LockedPage = page(
  () => import('./LockedPage'),
  () => import('../i18n/sharingTexts'),
);

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
    </Suspense>
  );
}
