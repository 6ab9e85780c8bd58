import { page, questionPage, visitedPage } from './page';

export const WithAssessment = page(() => import('./WithAssessment'));
export const RolePage = page(() => import('../features/role/RolePage'));
export const QuizPage = questionPage(() => import('../features/quiz/QuizPage'));
export const WarmUpPage = page(() => import('../features/quiz/WarmUpPage'));
export const OwnViewPage = page(() => import('../features/quiz/OwnViewPage'));
export const ReviewPage = questionPage(() => import('../features/review/ReviewPage'));
export const OwnResultPage = page(() => import('./OwnResultPage'));
export const SharedResultPage = visitedPage(() => import('./SharedResultPage'));
