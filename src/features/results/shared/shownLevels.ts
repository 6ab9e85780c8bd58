import { areaRows, competencyRows, type Estimates } from '../../../charts/radarRows';
import { type AreaScore, scoreArea } from '../../../domain/area';
import { areaOf, type Bank, requirementsFor } from '../../../domain/bank';
import { gapBetween } from '../../../domain/gap';
import { type GateResult, gateFloor } from '../../../domain/gate';
import type { Readiness } from '../../../domain/readiness';
import type { Requirements } from '../../../domain/roleProfile';
import { clampToScale } from '../../../domain/scale';
import type { SharedAreas, SharedLevels } from '../../../link/v2/types';

/** Levels that somebody shared, held against the target that the link names. */
export interface ShownLevels
  extends Pick<SharedLevels, 'edition' | 'target' | 'competencies' | 'verdict'> {
  readonly requirements: Requirements;
  readonly areas: readonly AreaScore[];
  readonly gates: readonly Pick<GateResult, 'competency' | 'status' | 'floor'>[];
  /** The competencies with a gap. */
  readonly gaps: readonly string[];
  readonly alternatives: readonly { readonly verdict: SharedLevels['verdict'] }[];
  /** How sure the verdict is, is not in the link. */
  readonly certainty: null;
}

/**
 * The verdict and the states of the must-haves are the sender's, word for word; what is required, the
 * gaps and the areas follow from the levels and the edition.
 * @throws RangeError for a target that the bank does not know
 */
export function shownLevels(bank: Bank, shared: SharedLevels): ShownLevels {
  const { edition, target, competencies, verdict } = shared;
  const requirements = requirementsFor(bank, target);
  const { sharedBias } = bank.constants;
  const scores = new Map(
    competencies.map(({ competency, level, standardError }) => [
      competency,
      // Cut to hundredths on the way: the middle of what may be missing is nearest to the mean.
      {
        level: level === null ? null : clampToScale(level + 0.005),
        ownError: standardError === null ? null : without(standardError, sharedBias),
      },
    ]),
  );
  return {
    edition,
    target,
    competencies,
    verdict,
    requirements,
    alternatives: shared.alternatives.map((band) => ({ verdict: band })),
    certainty: null,
    areas: bank.areas.map((area) => scoreArea(area, requirements, scores, bank.constants)),
    gates: shared.gates.flatMap(({ competency, status }) => {
      const requirement = requirements[competency];
      return requirement
        ? [{ competency, status, floor: gateFloor(requirement, bank.constants) }]
        : [];
    }),
    gaps: competencies.flatMap(({ competency, level }) => {
      const required = requirements[competency]?.level ?? 0;
      const lacks =
        required > 0 && level !== null && gapBetween(required, level, bank.constants) > 0;
      return lacks ? [competency] : [];
    }),
  };
}

/** An error (levels) without the bias that all self-ratings share; 0 where rounding left nothing. */
function without(standardError: number, sharedBias: number): number {
  return Math.sqrt(Math.max(0, standardError * standardError - sharedBias * sharedBias));
}

/** What the radar, the lines and the table of shared levels show, with the reader's own beside them. */
export function rowsOfLevels(bank: Bank, shown: ShownLevels, other?: Readiness) {
  return {
    competencies: competencyRows(shown, (id) => areaOf(bank, id), other),
    areas: areaRows(shown, other),
  };
}

/** The same of shared areas: what each asks for is known, the competencies in it are not. */
export function rowsOfAreas(bank: Bank, shared: SharedAreas, other?: Readiness) {
  const requirements = requirementsFor(bank, shared.target);
  const estimates: Estimates = { requirements, competencies: [] };
  const areas = shared.areas.flatMap(({ area, level, standardError }) => {
    const known = bank.areas.find(({ id }) => id === area);
    if (!known) return [];
    const { required } = scoreArea(known, requirements, new Map(), bank.constants);
    return [{ area, level, standardError, required }];
  });
  return areaRows({ ...estimates, areas }, other);
}
