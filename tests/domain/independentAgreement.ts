/**
 * A second computation of how two ratings agree and what to talk about, from the formulas of the
 * method alone: one table, one column per quantity, and Spearman by its formula for squared distances of
 * ranks. It shares nothing with the real one but the types of what goes in.
 */
import type { AnswerSheet } from '../../src/domain/answerSheet';
import type { Bank } from '../../src/domain/bank';
import type { Target } from '../../src/domain/roleProfile';
import { scoreIndependently } from './independentScorer';

/** A limit hit exactly counts as reached; sums of fractions hit it give or take a rounding. */
const EXACTLY = 1e-9;

export interface AgreementRow {
  competency: string;
  R: number;
  w: number;
  gate: boolean;
  theta_s: number;
  theta_r: number;
  d: number;
  z: number;
  /** Null without anchors on a side. */
  a: number | null;
  standing: 'agree' | 'discuss' | 'differ';
}

export interface IndependentAgreement {
  rows: AgreementRow[];
  lean: number | null;
  reading: string | null;
  pattern: number | null;
  /** Kind and competency, in the order of the agenda. */
  agenda: string[];
}

export function agreeIndependently(
  bank: Bank,
  target: Target,
  selfSheet: AnswerSheet,
  raterSheet: AnswerSheet,
): IndependentAgreement {
  const self = scoreIndependently(bank, target, 'full', selfSheet).rows;
  const rater = scoreIndependently(bank, target, 'full', raterSheet).rows;
  const rows: AgreementRow[] = [];
  for (const s of self) {
    for (const r of rater) {
      if (r.competency !== s.competency) continue;
      if (s.theta === null || s.SE === null || r.theta === null || r.SE === null) continue;
      const d = s.theta - r.theta;
      const z = d / Math.hypot(s.SE, r.SE);
      const a = anchorsApart(bank, s.competency, selfSheet, raterSheet);
      const far = a === null ? 0 : Math.abs(a) + EXACTLY;
      const errors = Math.abs(z) - EXACTLY;
      const standing =
        errors > 2 || far >= 1.5 ? 'differ' : errors > 1 || far >= 0.75 ? 'discuss' : 'agree';
      const { competency, R, w, gate } = s;
      rows.push({ competency, R, w, gate, theta_s: s.theta, theta_r: r.theta, d, z, a, standing });
    }
  }
  let lean: number | null = null;
  let reading: string | null = null;
  if (rows.length > 0) {
    let sum = 0;
    for (const row of rows) sum += row.d;
    lean = sum / rows.length;
    reading = 'even';
    if (lean > 0.5 - EXACTLY) reading = 'self-higher';
    if (lean < -0.5 + EXACTLY) reading = 'self-lower';
  }
  const pattern = rows.length < 10 ? null : spearman(rows);
  return { rows, lean, reading, pattern, agenda: agendaOf(rows, bank.constants.gapTolerance) };
}

function anchorsApart(bank: Bank, competency: string, self: AnswerSheet, rater: AnswerSheet) {
  const both: [number, number][] = [];
  const selfAlone: number[] = [];
  const raterAlone: number[] = [];
  for (const item of bank.items) {
    if (item.competency !== competency || item.type !== 'anchor') continue;
    const s = item.options.filter((option) => option.id === self[item.id])[0];
    const r = item.options.filter((option) => option.id === rater[item.id])[0];
    if (s) selfAlone.push(s.level);
    if (r) raterAlone.push(r.level);
    if (s && r) both.push([s.level, r.level]);
  }
  if (selfAlone.length === 0 || raterAlone.length === 0) return null;
  const total = (list: number[]) => list.reduce((a, c) => a + c, 0);
  if (both.length > 0) return total(both.map(([s, r]) => s - r)) / both.length;
  return total(selfAlone) / selfAlone.length - total(raterAlone) / raterAlone.length;
}

/** Corrected for ties: (Sx + Sy - sum(D^2)) / (2 sqrt(Sx Sy)), S = (n^3 - n - sum(t^3 - t)) / 12. */
function spearman(rows: readonly AgreementRow[]): number | null {
  const n = rows.length;
  const column = (values: readonly number[]) => {
    const sorted = values
      .map((value, row) => ({ value, row }))
      .sort((one, two) => one.value - two.value);
    const ranks: number[] = values.map(() => 0);
    let S = n ** 3 - n;
    let from = 0;
    while (from < n) {
      let to = from;
      while (to + 1 < n && (sorted[to + 1]?.value ?? 0) - (sorted[from]?.value ?? 0) <= EXACTLY)
        to++;
      for (let k = from; k <= to; k++) ranks[sorted[k]?.row ?? 0] = (from + 1 + to + 1) / 2;
      const t = to - from + 1;
      S -= t ** 3 - t;
      from = to + 1;
    }
    return { ranks, S: S / 12 };
  };
  const x = column(rows.map((row) => row.theta_s));
  const y = column(rows.map((row) => row.theta_r));
  if (x.S === 0 || y.S === 0) return null;
  let squares = 0;
  for (let k = 0; k < n; k++) squares += ((x.ranks[k] ?? 0) - (y.ranks[k] ?? 0)) ** 2;
  return (x.S + y.S - squares) / (2 * Math.sqrt(x.S * y.S));
}

/** Takes one topic after the other out of what is left: whatever no other one comes before. */
function agendaOf(rows: readonly AgreementRow[], tolerance: number): string[] {
  const left = rows
    .filter((row) => row.R > 0)
    .flatMap((row) => {
      const lacks = [row.theta_s, row.theta_r].map((theta) =>
        theta + EXACTLY < row.R - tolerance ? row.R - theta : 0,
      );
      const lack = ((lacks[0] ?? 0) + (lacks[1] ?? 0)) / 2;
      const surplus = (row.theta_s + row.theta_r) / 2 - row.R;
      const z = Math.abs(row.z);
      const apart = row.standing === 'differ' ? 1 : 0;
      if (row.standing !== 'agree') {
        const key = row.gate ? [5, apart, z] : [4, apart, row.w, z];
        return [{ kind: 'difference', competency: row.competency, key }];
      }
      if (lacks.every((one) => one > 0)) {
        const key = [3, row.gate ? 1 : 0, row.w, lack];
        return [{ kind: 'shared-gap', competency: row.competency, key }];
      }
      if (lacks.some((one) => one > 0)) return [];
      return [{ kind: 'strength', competency: row.competency, key: [2, surplus] }];
    });
  const before = (one: readonly number[], two: readonly number[]) => {
    for (let k = 0; k < Math.min(one.length, two.length); k++) {
      const more = (one[k] ?? 0) - (two[k] ?? 0);
      if (Math.abs(more) > EXACTLY) return more > 0;
    }
    return false;
  };
  const agenda: string[] = [];
  let strengths = 0;
  while (left.length > 0) {
    const at = left.findIndex((one) => !left.some((two) => before(two.key, one.key)));
    for (const { kind, competency } of left.splice(at, 1)) {
      if (kind === 'strength') strengths++;
      if (kind !== 'strength' || strengths <= 3) agenda.push(`${kind} ${competency}`);
    }
  }
  return agenda;
}
