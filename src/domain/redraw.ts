import { drawsFor, SHARED_DRAWS } from './draws';
import type { GateResult, GateStatus } from './gate';
import { factsFrom, type Required } from './required';
import { clampToScale } from './scale';
import type { ScoringConstants } from './scoringConstants';
import { decideVerdict, VERDICTS, type Verdict } from './verdict';

/**
 * How often each band comes out, 0 to 1, when every estimate is drawn again within its own error and
 * one shared bias, clipped to the scale. Unknown stays unknown.
 * Source: domain brief, section f.
 */
export function redrawnShares(
  required: readonly Required[],
  gates: readonly GateResult[],
  constants: ScoringConstants,
): Record<Verdict, number> {
  const { count } = constants.redraws;
  const shared = drawsFor(SHARED_DRAWS, count);
  const own = required.map(({ score }) => drawsFor(score.competency, count));
  const gateAt = gates.map((gate) =>
    required.findIndex(({ score }) => score.competency === gate.competency),
  );
  const times = Object.fromEntries(VERDICTS.map((band) => [band, 0])) as Record<Verdict, number>;

  for (let redraw = 0; redraw < count; redraw++) {
    const bias = constants.sharedBias * (shared[redraw] ?? 0);
    const levels = required.map(({ score: { level, ownError } }, index) =>
      level === null || ownError === null
        ? null
        : clampToScale(level + ownError * (own[index]?.[redraw] ?? 0) + bias),
    );
    const statuses = gates.map((gate, index) =>
      redrawnStatus(gate, levels[gateAt[index] ?? -1] ?? null, constants),
    );
    times[decideVerdict(factsFrom(required, levels, statuses, constants), constants)] += 1;
  }
  for (const band of VERDICTS) times[band] /= count;
  return times;
}

/** A gate that nobody can decide stays undecided, however often it is drawn. */
function redrawnStatus(
  { status, floor }: GateResult,
  level: number | null,
  { gate }: ScoringConstants,
): GateStatus {
  if (level === null || status === 'unknown' || status === 'no-opportunity') return status;
  if (level >= floor - gate.tolerance) return 'met';
  return level >= floor - gate.nearTolerance ? 'near' : 'not-met';
}
