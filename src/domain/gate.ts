import type { CompetencyId } from './ids';
import { normalCdf } from './normal';
import type { Requirement } from './roleProfile';
import { ROUNDING } from './scale';
import type { CompetencyScore } from './score';
import type { ScoringConstants } from './scoringConstants';

export type GateStatus = 'met' | 'provisional' | 'near' | 'not-met' | 'no-opportunity' | 'unknown';

export interface GateResult {
  readonly competency: CompetencyId;
  readonly requirement: Requirement;
  /** What the gate asks for: the required level, at most 4 (nobody is ruled out for lacking a 5). */
  readonly floor: number;
  readonly status: GateStatus;
  /** Distance to the floor in standard errors; null where the gate cannot be decided. Decides. */
  readonly z: number | null;
  /** Phi(z), 0 to 1, for display; null where the gate cannot be decided. Decides nothing. */
  readonly p: number | null;
}

export function gateFloor(
  requirement: Requirement,
  { gate }: Pick<ScoringConstants, 'gate'>,
): number {
  return Math.min(requirement.level, gate.highestFloor);
}

/**
 * Checks one gate: z = (level - floor + tolerance) / error, with the plain error. Met from 0 up
 * ("provisional" until it is firm), near below that, then not met. With fewer than two counted
 * answers it is unknown, or without opportunity where everything asked was answered so.
 * Source: domain brief, section f.
 */
export function checkGate(
  requirement: Requirement,
  score: CompetencyScore,
  constants: ScoringConstants,
): GateResult {
  const floor = gateFloor(requirement, constants);
  const { status, z } = decideGate(requirement, score, constants);
  const p = z === null ? null : normalCdf(z);
  return { competency: score.competency, requirement, floor, status, z, p };
}

/** The status alone and the z that decides it, without the p for display, which takes longest. */
export function decideGate(
  requirement: Requirement,
  score: Pick<CompetencyScore, 'level' | 'plainError' | 'counted' | 'noOpportunity'>,
  constants: ScoringConstants,
): Pick<GateResult, 'status' | 'z'> {
  const { gate } = constants;
  if (score.noOpportunity) return { status: 'no-opportunity', z: null };
  if (score.level === null || score.plainError === null || score.counted < gate.minimumAnswers) {
    return { status: 'unknown', z: null };
  }
  const z = (score.level - gateFloor(requirement, constants) + gate.tolerance) / score.plainError;
  return { status: statusAt(z, gate), z };
}

function statusAt(z: number, gate: ScoringConstants['gate']): GateStatus {
  if (z >= gate.firmZ - ROUNDING) return 'met';
  if (z >= -ROUNDING) return 'provisional';
  return z > gate.notMetZ ? 'near' : 'not-met';
}
