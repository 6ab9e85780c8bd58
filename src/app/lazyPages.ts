import { type ComponentType, lazy } from 'react';
import { preferencesStore } from '../stores/preferencesStore';

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

export const WithAssessment = page(() => import('./WithAssessment'));
export const RolePage = page(() => import('../features/role/RolePage'));
export const QuizPage = page(() => import('../features/quiz/QuizPage'));
export const WarmUpPage = page(() => import('../features/quiz/WarmUpPage'));
export const OwnViewPage = page(() => import('../features/quiz/OwnViewPage'));
export const ReviewPage = page(() => import('../features/review/ReviewPage'));
export const OwnResultPage = page(() => import('./OwnResultPage'));
export const SharedResultPage = page(() => import('./SharedResultPage'));
export const LibraryPage = page(() => import('../features/library/LibraryPage'));
const ofTeam = () => import('../i18n/teamTexts');
const ofOverTime = () => import('../i18n/overTimeTexts');
export const TeamPage = page(() => import('../features/team/TeamPage'), ofTeam);
export const OverTimePage = page(() => import('../features/over-time/OverTimePage'), ofOverTime);
export const SideBySidePage = page(
  () => import('../features/over-time/SideBySidePage'),
  ofOverTime,
);
export const ActionsPage = page(
  () => import('../features/actions/ActionsPage'),
  () => import('../i18n/actionsTexts'),
);
export const RetakePage = page(() => import('../features/role/RetakePage'));
export const MethodPage = page(() => import('../features/method/MethodPage'));
export const ChangesPage = page(() => import('../features/version/ChangesPage'));
export const PrivacyPage = page(() => import('../features/method/PrivacyPage'));
export const AccessibilityPage = page(() => import('../features/method/AccessibilityPage'));
export const NotFoundPage = page(() => import('./NotFoundPage'));

const ofOneOnOne = async () => {
  await Promise.all([import('../i18n/oneOnOneTexts'), import('../i18n/sharingTexts')]);
};
const ofRating = async () => {
  await Promise.all([import('../i18n/ratingTexts'), import('../i18n/sharingTexts')]);
};
const ofConversation = async () => {
  await Promise.all([import('../i18n/conversationTexts'), import('../i18n/sharingTexts')]);
};
export const OneOnOnePage = page(() => import('../features/one-on-one/OneOnOnePage'), ofOneOnOne);
export const RoomPage = page(() => import('../features/one-on-one/RoomPage'), ofOneOnOne);
export const ReplyPage = page(() => import('../features/one-on-one/ReplyPage'), ofOneOnOne);
export const InvitationPage = page(() => import('../features/rating/InvitationPage'), ofRating);
export const RatePage = page(() => import('../features/rating/RatePage'), ofRating);
export const RatingReviewPage = page(() => import('../features/rating/RatingReviewPage'), ofRating);
export const SendPage = page(() => import('../features/rating/SendPage'), ofRating);
export const OpeningPage = page(() => import('../features/rating/OpeningPage'), ofRating);
export const ConversationPage = page(
  () => import('../features/conversation/ConversationPage'),
  ofConversation,
);
export const AgreedPlanPage = page(
  () => import('../features/conversation/AgreedPlanPage'),
  ofConversation,
);
export const JointPage = page(() => import('../features/conversation/JointPage'), ofConversation);
export const PromotionCasePage = page(
  () => import('../features/promotion-case/PromotionCasePage'),
  ofConversation,
);
export const LockedPage = page(
  () => import('./LockedPage'),
  () => import('../i18n/sharingTexts'),
);
