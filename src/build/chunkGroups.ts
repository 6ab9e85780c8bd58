import type { Rolldown } from 'vite';

/** Modules of `src` by the ends of their paths, without the ending. */
const modules = (...ends: string[]) => new RegExp(`/src/(?:${ends.join('|')})\\.tsx?$`);

/**
 * What comes together, in the order of coming: each group takes its modules and all that they import,
 * less what an earlier group has. What no group takes, rolldown splits by who imports it.
 */
export const chunkGroups: Rolldown.CodeSplittingGroup[] = [
  // The entry, and what the landing page has in common with the pages behind it.
  {
    name: 'app',
    test: modules('main', 'ui/PageTitle', 'charts/polar', 'stores/knownDevice'),
  },
  {
    name: 'pages',
    test: modules(
      'app/AssessmentPages',
      'domain/(?:ownView|randomBits)',
      'i18n/use(?:Wording|Dates)',
      'storage/savedAssessment',
      'stores/useCourseFor',
      'ui/Notice',
    ),
  },
  {
    name: 'own-pages',
    test: modules('app/WithAssessment', 'storage/openDeviceStorage', 'stores/assessmentStore'),
  },
  { name: 'scoring', test: modules('domain/(?:score|outlook|verdict|gate|gap|required|draws)') },
  { name: 'quiz', test: modules('features/quiz/QuizPage') },
  { name: 'result', test: modules('features/results/ResultView', 'stores/readiness') },
  { name: 'own-result', test: modules('app/OwnResultPage') },
  { name: 'shared-result', test: modules('app/(?:SharedResultPage|VisitView)') },
  // Legends have them as well.
  { name: 'marks', test: modules('charts/radarShapes') },
  { name: 'radar', test: modules('charts/GapRadar') },
  { name: 'adaptive', test: modules('stores/courseFor') },
];
