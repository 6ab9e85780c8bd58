import type { Rolldown } from 'vite';

/** Modules of `src` by the ends of their paths, without the ending. */
const modules = (...ends: string[]) => new RegExp(`/src/(?:${ends.join('|')})\\.tsx?$`);

/**
 * What comes together, in the order of coming: each group takes its modules and all that they import,
 * less what an earlier group has. What no group takes, rolldown splits by who imports it.
 */
export const chunkGroups: Rolldown.CodeSplittingGroup[] = [
  { name: 'app', tags: ['$initial'] },
  {
    name: 'pages',
    test: modules(
      'app/(?:OtherPages|WithAssessment)',
      'storage/openDeviceStorage',
      'i18n/use(?:Wording|Dates)',
      'domain/(?:score|outlook|verdict|gate|gap|required|draws)',
    ),
  },
  { name: 'course', test: modules('stores/courseFor') },
  { name: 'quiz', test: modules('features/quiz/QuizPage') },
  { name: 'result', test: modules('features/results/ResultView', 'stores/readiness') },
  { name: 'own-result', test: modules('app/OwnResultPage') },
  { name: 'shared-result', test: modules('app/(?:SharedResultPage|VisitView)') },
  { name: 'radar', test: modules('charts/GapRadar') },
  { name: 'backup', test: modules('storage/(?:addBackup|readBackup)') },
  { name: 'one-on-one-records', test: modules('storage/(?:oneOnOnes|conversations|actions)') },
];
