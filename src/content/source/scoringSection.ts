import { level, number, shape, wholeNumber } from './parts';

/** The constants of the scoring in bank.yaml; `ScoringConstants` of the domain says what each means. */
export const scoringSection = shape({
  sigma: shape({ anchor: number(0.01, 5), situational: number(0.01, 5), fact: number(0.01, 5) }),
  prior: shape({ mean: number(0, 5), variance: number(0.01, 100) }),
  sharedBias: number(0, 5),
  gapTolerance: number(0, 5),
  gate: shape({
    highestFloor: level,
    tolerance: number(0, 5),
    firmZ: number(0, 10),
    notMetZ: number(-10, 0),
    minimumAnswers: wholeNumber(0, 20),
    nearTolerance: number(0, 5),
    priorityFactor: number(1, 10),
  }),
  verdict: shape({
    minimumAnsweredShare: number(0, 1),
    earlyGap: number(0, 5),
    developingGap: number(0, 5),
    developingNearGates: wholeNumber(1, 100),
    readyGap: number(0, 5),
    readyHeavyGaps: wholeNumber(0, 100),
  }),
  adaptive: shape({
    mostAnswers: wholeNumber(1, 20),
    enough: number(0, 20),
    certainty: number(0.5, 1),
    draws: wholeNumber(1, 10_000),
  }),
  redraws: shape({ count: wholeNumber(1, 100_000), namedFrom: number(0, 1) }),
  flags: shape({
    aboveFacts: number(0, 10),
    aboveSituations: number(0, 10),
    fewestAnswers: wholeNumber(1, 100),
    namedFrom: number(0, 5),
    top: shape({
      level,
      share: number(0, 1),
      othersShare: number(0, 1),
      statements: wholeNumber(1, 100),
    }),
    even: shape({ deviation: number(0, 5), statements: wholeNumber(1, 100) }),
    quickSeconds: number(0, 60),
    factsApart: wholeNumber(1, 5),
  }),
});
