import type { Bank } from '../../domain/bank';
import { byPriority, type Gap, gapBetween, priorityOf } from '../../domain/gap';
import { type GateStatus, gateFloor } from '../../domain/gate';
import type { ScoringConstants } from '../../domain/scoringConstants';
import { decideVerdict, type Verdict } from '../../domain/verdict';
import type { Person } from './person';

/** What the rules say of somebody's true levels: nothing unanswered, no noise, no bias. */
export interface Truth {
  readonly verdict: Verdict;
  /** Above zero, by falling priority. */
  readonly gaps: readonly Gap[];
}

export function truthOf({ constants }: Bank, { requirements, levels }: Person): Truth {
  const required = Object.entries(requirements)
    .filter(([, { level }]) => level > 0)
    .map(([competency, requirement]): Gap => {
      const level = levels.get(competency) ?? 0;
      const gap = gapBetween(requirement.level, level, constants);
      const priority = priorityOf(gap, requirement, constants);
      return { competency, requirement, level, gap, priority };
    });
  const weighed = (value: (one: Gap) => number) =>
    required.reduce((sum, one) => sum + one.requirement.weight * value(one), 0) /
    required.reduce((sum, one) => sum + one.requirement.weight, 0);
  const gates = required.filter(({ requirement }) => requirement.gate);
  const facts = {
    gates: gates.map((gate) => statusOf(gate, constants)),
    meanGap: weighed(({ gap }) => gap),
    meanRequired: weighed(({ requirement }) => requirement.level),
    answeredShare: 1,
    heavyGaps: required.filter(
      ({ gap, requirement }) => gap > 0 && requirement.weight === 3 && !requirement.gate,
    ).length,
    unknown: [],
  };
  return { verdict: decideVerdict(facts, constants), gaps: byPriority(required) };
}

/** As in a redraw: a true level has no error to be compared with. */
function statusOf({ requirement, level }: Gap, constants: ScoringConstants): GateStatus {
  const floor = gateFloor(requirement, constants);
  if (level >= floor - constants.gate.tolerance) return 'met';
  return level >= floor - constants.gate.nearTolerance ? 'near' : 'not-met';
}
