import type { RoleId } from '../../domain/ids';
import type { Judgement } from '../../domain/readiness';
import { VERDICTS } from '../../domain/verdict';

/** The highest other rung that the same answers carry best; null where none says anything. */
export function nearestRung(ladder: readonly Judgement[], target: RoleId): Judgement | null {
  const others = ladder.filter((rung) => rung.target.role !== target);
  const rank = (rung: Judgement) => VERDICTS.indexOf(rung.verdict);
  const ready = others.filter((rung) => rank(rung) >= VERDICTS.indexOf('ready-with-stretch'));
  const candidates = ready.length ? ready : others.filter((rung) => rank(rung) > 0);
  return candidates.reduce<Judgement | null>(
    (best, rung) =>
      !best || ready.length || (rung.facts.meanGap ?? 9) < (best.facts.meanGap ?? 9) ? rung : best,
    null,
  );
}
