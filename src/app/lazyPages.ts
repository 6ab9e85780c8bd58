import { page, visitedPage } from './page';
import { RESULTS_LINK } from './routePatterns';

export const WithAssessment = page(() => import('./WithAssessment'));
export const RolePage = page(() => import('../features/role/RolePage'));
export const QuizPage = page(() => import('../features/quiz/QuizPage'));
export const WarmUpPage = page(() => import('../features/quiz/WarmUpPage'));
export const OwnViewPage = page(() => import('../features/quiz/OwnViewPage'));
export const ReviewPage = page(() => import('../features/review/ReviewPage'));
export const OwnResultPage = page(() => import('./OwnResultPage'));
export const SharedResultPage = visitedPage(() => import('./SharedResultPage'));

/** The ways in that the boot script fetches for as well: straight into an assessment, or to a result. */
const WAYS = [
  { leadsTo: /^\/a\/[^/]+\/quiz\b/, parts: [WithAssessment, QuizPage] },
  { leadsTo: /^\/a\/[^/]+$/, parts: [WithAssessment, OwnResultPage] },
  { leadsTo: RESULTS_LINK, parts: [SharedResultPage] },
];

/** Resolves when the page at an address can be shown at once, where it is on one of those ways. */
export async function preloadPageAt(address: string): Promise<void> {
  const way = WAYS.find(({ leadsTo }) => leadsTo.test(address));
  await Promise.all((way?.parts ?? []).map((part) => part.preload()));
}
