import type { Rolldown } from 'vite';

/** Modules of `src` by the ends of their paths, without the ending. */
const modules = (...ends: string[]) => new RegExp(`/src/(?:${ends.join('|')})\\.tsx?$`);

/**
 * What comes together, in the order of coming: each group takes its modules and all that they import,
 * less what an earlier group has. What no group takes, rolldown splits by who imports it.
 */
export const chunkGroups: Rolldown.CodeSplittingGroup[] = [
  // The entry, and what every page needs: together they are smaller than apart.
  {
    name: 'app',
    test: modules(
      'main',
      'offline/followWorker',
      'charts/polar',
      'domain/(?:ownView|randomBits)',
      'i18n/use(?:Wording|Dates)',
      'storage/savedAssessment',
      'stores/(?:knownDevice|useCourseFor)',
      'ui/(?:Notice|PageTitle)',
    ),
  },
  {
    name: 'own-pages',
    test: modules('app/WithAssessment', 'storage/openDeviceStorage', 'stores/assessmentStore'),
  },
  { name: 'scoring', test: modules('domain/(?:score|outlook|verdict|gate|gap|required|draws)') },
  { name: 'quiz', test: modules('features/quiz/QuizPage') },
  {
    name: 'result',
    // Legends have the shapes of radars as well, and come without one.
    test: modules('features/results/ResultView', 'stores/readiness', 'charts/radarShapes'),
  },
  { name: 'own-result', test: modules('app/OwnResultPage') },
  { name: 'shared-result', test: modules('app/(?:SharedResultPage|VisitView)') },
  { name: 'radar', test: modules('charts/GapRadar') },
  { name: 'adaptive', test: modules('stores/courseFor') },
];
