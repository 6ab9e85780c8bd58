import type { ScoringConstants } from '../../domain/scoringConstants';

type PathsIn<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends object ? `${Key}.${PathsIn<Tree[Key]>}` : Key;
}[keyof Tree & string];

/** Where a constant stands, for instance `gate.firmZ`. */
export type ConstantPath = PathsIn<ScoringConstants>;

export type Unit =
  | 'levels'
  | 'variance'
  | 'errors'
  | 'count'
  | 'share'
  | 'factor'
  | 'ratio'
  | 'seconds';

/** A constant that is added to the scoring and forgotten here does not compile. */
const UNITS: Readonly<Record<ConstantPath, Unit>> = {
  'sigma.anchor': 'levels',
  'sigma.situational': 'levels',
  'sigma.fact': 'levels',
  'prior.mean': 'levels',
  'prior.variance': 'variance',
  sharedBias: 'levels',
  gapTolerance: 'levels',
  'gate.highestFloor': 'levels',
  'gate.tolerance': 'levels',
  'gate.firmZ': 'errors',
  'gate.notMetZ': 'errors',
  'gate.minimumAnswers': 'count',
  'gate.nearTolerance': 'levels',
  'gate.priorityFactor': 'factor',
  'verdict.minimumAnsweredShare': 'share',
  'verdict.earlyGap': 'levels',
  'verdict.developingGap': 'levels',
  'verdict.developingNearGates': 'count',
  'verdict.readyGap': 'levels',
  'verdict.readyHeavyGaps': 'count',
  'adaptive.mostAnswers': 'count',
  'adaptive.enough': 'ratio',
  'adaptive.certainty': 'share',
  'adaptive.draws': 'count',
  'flags.aboveFacts': 'errors',
  'flags.aboveSituations': 'errors',
  'flags.fewestAnswers': 'count',
  'flags.namedFrom': 'levels',
  'flags.top.level': 'levels',
  'flags.top.share': 'share',
  'flags.top.othersShare': 'share',
  'flags.top.statements': 'count',
  'flags.even.deviation': 'levels',
  'flags.even.statements': 'count',
  'flags.quickSeconds': 'seconds',
  'flags.factsApart': 'levels',
  'redraws.count': 'count',
  'redraws.namedFrom': 'share',
};

export interface ConstantRow {
  readonly path: ConstantPath;
  readonly unit: Unit;
  readonly value: number;
}

/** Every constant of a bank with its value and what it is measured in. */
export function constantRows(constants: ScoringConstants): ConstantRow[] {
  const values = new Map(leavesOf(constants));
  return (Object.keys(UNITS) as ConstantPath[]).map((path) => ({
    path,
    unit: UNITS[path],
    value: values.get(path) ?? Number.NaN,
  }));
}

function leavesOf(tree: object, path = ''): [string, number][] {
  return Object.entries(tree).flatMap(([key, part]: [string, unknown]): [string, number][] =>
    typeof part === 'object' && part !== null
      ? leavesOf(part, `${path}${key}.`)
      : [[`${path}${key}`, Number(part)]],
  );
}
