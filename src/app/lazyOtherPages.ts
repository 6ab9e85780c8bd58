import { page, questionPage } from './page';

export const LibraryPage = page(() => import('../features/library/LibraryPage'));
export const TeamPage = page(() => import('../features/team/TeamPage'), 'team');
export const OverTimePage = page(() => import('../features/over-time/OverTimePage'), 'overTime');
export const SideBySidePage = page(
  () => import('../features/over-time/SideBySidePage'),
  'overTime',
);
export const ActionsPage = page(() => import('../features/actions/ActionsPage'), 'actions');
export const RetakePage = page(() => import('../features/role/RetakePage'));
export const MethodPage = questionPage(() => import('../features/method/MethodPage'), 'reading');
export const ChangesPage = page(() => import('../features/version/ChangesPage'), 'changes');
export const AccessibilityPage = page(
  () => import('../features/method/AccessibilityPage'),
  'reading',
);
export const PrivacyPage = page(() => import('../features/method/PrivacyPage'), 'reading');
export const NotFoundPage = page(() => import('./NotFoundPage'));

const OF_ONE_ON_ONE = ['oneOnOne', 'sharing'] as const;
export const OneOnOnePage = questionPage(
  () => import('../features/one-on-one/OneOnOnePage'),
  ...OF_ONE_ON_ONE,
);
export const RoomPage = page(() => import('../features/one-on-one/RoomPage'), ...OF_ONE_ON_ONE);
export const ReplyPage = page(() => import('../features/one-on-one/ReplyPage'), ...OF_ONE_ON_ONE);

const OF_RATING = ['rating', 'sharing'] as const;
export const InvitationPage = page(() => import('../features/rating/InvitationPage'), ...OF_RATING);
export const RatePage = page(() => import('../features/rating/RatePage'), ...OF_RATING);
export const RatingReviewPage = page(
  () => import('../features/rating/RatingReviewPage'),
  ...OF_RATING,
);
export const SendPage = page(() => import('../features/rating/SendPage'), ...OF_RATING);
export const OpeningPage = page(() => import('../features/rating/OpeningPage'), ...OF_RATING);

const OF_CONVERSATION = ['conversation', 'sharing'] as const;
export const ConversationPage = questionPage(
  () => import('../features/conversation/ConversationPage'),
  ...OF_CONVERSATION,
);
export const AgreedPlanPage = page(
  () => import('../features/conversation/AgreedPlanPage'),
  ...OF_CONVERSATION,
);
export const JointPage = questionPage(
  () => import('../features/conversation/JointPage'),
  ...OF_CONVERSATION,
);
export const PromotionCasePage = questionPage(
  () => import('../features/promotion-case/PromotionCasePage'),
  ...OF_CONVERSATION,
);
export const LockedPage = page(() => import('./LockedPage'), 'sharing');
