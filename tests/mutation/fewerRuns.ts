/* Stands in for fast-check in a mutation run: the first runs of a property kill what it can kill. */
import fc from 'fast-check';

const MOST_RUNS = 20;

const assertWithFewerRuns = <Ts>(property: fc.IRawProperty<Ts>, parameters?: fc.Parameters<Ts>) => {
  const numRuns = Math.min(parameters?.numRuns ?? MOST_RUNS, MOST_RUNS);
  return fc.assert(property, { ...parameters, numRuns });
};

export default { ...fc, assert: assertWithFewerRuns };
