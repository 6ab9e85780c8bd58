import type { Rolldown } from 'vite';

/**
 * What comes together, in the order of coming: each group takes its modules and all that they import,
 * less what an earlier group has. What no group takes, rolldown splits by who imports it.
 */
export const chunkGroups: Rolldown.CodeSplittingGroup[] = [
  { name: 'app', tags: ['$initial'] },
  {
    name: 'pages',
    test: /src\/(?:app\/(?:OtherPages|WithAssessment)|storage\/openDeviceStorage)\.ts/,
  },
  { name: 'quiz', test: /src\/features\/quiz\/QuizPage\.tsx/ },
  { name: 'result', test: /src\/app\/(?:OwnResultPage|SharedResultPage|VisitView)\.tsx/ },
  { name: 'radar', test: /src\/charts\/GapRadar\.tsx/ },
];
