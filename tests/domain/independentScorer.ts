/**
 * A second computation of the whole result, written from the formulas of the method alone and
 * before its author had read the real one. It shares nothing with it but the types of what goes in:
 * where both agree on thousands of random sheets, both read the method the same way.
 *
 * It is long-hand on purpose: one row per competency, one column per quantity.
 */
import type { AnswerSheet } from '../../src/domain/answerSheet';
import type { Bank } from '../../src/domain/bank';
import type { Item } from '../../src/domain/item';
import type { Target } from '../../src/domain/roleProfile';

/** A limit hit exactly counts as reached; sums of fractions hit it give or take a rounding. */
const EXACTLY = 1e-9;

export interface IndependentRow {
  competency: string;
  area: string;
  /** Required level, weight and whether it is a gate, for this target. */
  R: number;
  w: number;
  gate: boolean;
  /** Counted answers as pairs of level and sigma. */
  x: [number, number][];
  theta: number | null;
  /** With the inflation by disagreement, without the shared bias. */
  se: number | null;
  /** With both. */
  SE: number | null;
  g: number | null;
  priority: number;
  z: number | null;
  p: number | null;
  status: string | null;
}

export interface IndependentResult {
  rows: IndependentRow[];
  areas: { area: string; D: number | null; SE_D: number | null }[];
  G: number | null;
  M: number;
  answeredShare: number;
  /** Competencies with a gap, most urgent first. */
  order: string[];
  topThree: string[];
  verdict: string;
}

export function independentProfile(bank: Bank, target: Target) {
  let roleId = target.role;
  let stageId = target.stage;
  const names = bank.areas.flatMap((a) => [...a.competencies]);
  const chosen = bank.contexts.filter(
    (c) => target.contexts.includes(c.id) && (!c.roles || c.roles.includes(target.role)),
  );
  for (const c of [...chosen].reverse()) {
    if (c.use) {
      roleId = c.use.role;
      stageId = c.use.stage;
    }
  }
  const role = bank.roles.filter((r) => r.id === roleId)[0];
  if (!role) throw new Error(`no role ${roleId}`);
  const stage = role.stages.filter(
    (s) => s.id === (stageId === null ? role.defaultStage : stageId),
  );
  const rows = names.map((name) => {
    const q = role.requirements[name];
    if (!q) return null;
    let R: number = q.level;
    let w: number = q.weight;
    let gate = q.gate;
    for (const change of [...stage, ...chosen]) {
      R += change.levels[name] || 0;
      w = change.weights[name] || w;
      if (change.gates) gate = change.gates.indexOf(name) >= 0;
    }
    return { name, R: R < 0 ? 0 : R > 5 ? 5 : R, w, gate };
  });
  return rows.filter((row) => row !== null);
}

/** Which items a form asks somebody who aims at a target. */
export function independentForm(bank: Bank, target: Target, form: string): Item[] {
  const asked: Item[] = [];
  for (const row of independentProfile(bank, target)) {
    for (const item of bank.items) {
      if (item.competency !== row.name) continue;
      const mustHave = form === 'short' && row.gate && row.R > 0 && item.forms.includes('gate');
      if (!item.forms.includes(form) && !mustHave) continue;
      if (row.R === 0 && item.type !== 'fact') continue;
      asked.push(item);
    }
  }
  return asked;
}

/** Phi by its power series, good to about 1e-15 for the z that occur here. */
export function phi(z: number): number {
  let term = z;
  let sum = z;
  for (let k = 3; k < 600; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}

export function scoreIndependently(
  bank: Bank,
  target: Target,
  form: string,
  sheet: AnswerSheet,
): IndependentResult {
  const k = bank.constants;
  const b = k.sharedBias;
  const asked = new Set(independentForm(bank, target, form).map((item) => item.id));
  const profile = independentProfile(bank, target);

  const rows = profile.map(({ name, R, w, gate }): IndependentRow => {
    const items = bank.items.filter((item) => item.competency === name);
    const x: [number, number][] = [];
    for (const item of items)
      for (const option of item.options)
        if (sheet[item.id] === option.id) x.push([option.level, k.sigma[item.type]]);

    const area = bank.areas.filter((a) => a.competencies.includes(name))[0]?.id ?? '';
    const row: IndependentRow = {
      competency: name,
      area,
      R,
      w,
      gate: gate && R > 0,
      x,
      theta: null,
      se: null,
      SE: null,
      g: null,
      priority: 0,
      z: null,
      p: null,
      status: null,
    };

    const offering = items.filter(
      (item) => item.type !== 'fact' && (asked.has(item.id) || sheet[item.id] !== undefined),
    );
    const noOpportunity =
      x.length < k.gate.minimumAnswers &&
      offering.length > 0 &&
      offering.every((item) => sheet[item.id] === 'no-opportunity');

    if (x.length > 0) {
      const precision = x.map(([, sigma]) => 1 / (sigma * sigma));
      const information = precision.reduce((a, c) => a + c, 0);
      const moment = x.reduce((a, [level], i) => a + level * (precision[i] ?? 0), 0);
      const P = 1 / k.prior.variance + information;
      const theta = (k.prior.mean / k.prior.variance + moment) / P;
      const mean = moment / information;
      const chi2 = x.reduce((a, [level, sigma]) => a + ((level - mean) / sigma) ** 2, 0);
      const inflation = x.length >= 3 ? Math.max(1, Math.sqrt(chi2 / (x.length - 1))) : 1;
      row.theta = theta;
      row.se = P ** -0.5 * inflation;
      row.SE = Math.hypot(row.se, b);
      if (R > 0) row.g = theta < R - k.gapTolerance - EXACTLY ? R - theta : 0;
      row.priority = w * (row.g ?? 0) * (row.gate ? k.gate.priorityFactor : 1);
      if (row.gate) {
        const F = Math.min(R, k.gate.highestFloor);
        row.z = (theta - F + k.gate.tolerance) / Math.sqrt(1 / P + b * b);
        row.p = phi(row.z);
      }
    }
    if (row.gate) {
      if (noOpportunity) row.status = 'no-opportunity';
      else if (x.length < k.gate.minimumAnswers || row.z === null) row.status = 'unknown';
      else if (row.z >= k.gate.firmZ - EXACTLY) row.status = 'met';
      else if (row.z >= -EXACTLY) row.status = 'provisional';
      else if (row.z > k.gate.notMetZ + EXACTLY) row.status = 'near';
      else row.status = 'not-met';
    }
    return row;
  });

  const areas = bank.areas.map((a) => {
    const inside = rows.filter((row) => row.area === a.id && row.R > 0 && row.theta !== null);
    const W = inside.reduce((s, row) => s + row.w, 0);
    if (W === 0) return { area: a.id, D: null, SE_D: null };
    const D = inside.reduce((s, row) => s + row.w * (row.theta ?? Number.NaN), 0) / W;
    const own = inside.reduce((s, row) => s + (row.w * (row.se ?? Number.NaN)) ** 2, 0);
    return { area: a.id, D, SE_D: Math.sqrt(own / (W * W) + b * b) };
  });

  const required = rows.filter((row) => row.R > 0);
  const answered = required.filter((row) => row.theta !== null);
  const total = (some: IndependentRow[]) => some.reduce((s, row) => s + row.w, 0);
  const G =
    answered.length === 0
      ? null
      : answered.reduce((s, row) => s + row.w * (row.g ?? Number.NaN), 0) / total(answered);
  const M = required.reduce((s, row) => s + row.w * row.R, 0) / total(required);
  const answeredShare = total(answered) / total(required);

  // Repeatedly the most urgent of what is left; the first of the profile among equals.
  const left = answered.filter((row) => row.priority > 0);
  const order: IndependentRow[] = [];
  while (left.length > 0) {
    const most = Math.max(...left.map((row) => row.priority));
    const at = left.findIndex((row) => row.priority >= most - EXACTLY);
    order.push(...left.splice(at, 1));
  }
  const third = order[Math.min(2, order.length - 1)];
  const topThree = order.filter((row) => row.priority >= (third?.priority ?? 0) - EXACTLY);

  const verdict = verdictOf(bank, rows);

  return {
    rows,
    areas,
    G,
    M,
    answeredShare,
    order: order.map((row) => row.competency),
    topThree: topThree.map((row) => row.competency),
    verdict,
  };
}

function verdictOf(bank: Bank, rows: readonly IndependentRow[]): string {
  const v = bank.constants.verdict;
  const required = rows.filter((row) => row.R > 0);
  const answered = required.filter((row) => row.theta !== null);
  const weighted = (some: IndependentRow[], value: (row: IndependentRow) => number) =>
    some.reduce((s, row) => s + row.w * value(row), 0);
  const W = weighted(answered, () => 1);
  const all = weighted(required, () => 1);
  const G = weighted(answered, (row) => row.g ?? Number.NaN) / W;
  const M = weighted(required, (row) => row.R) / all;
  const gates = rows.filter((row) => row.gate).map((row) => row.status);
  const count = (status: string) => gates.filter((one) => one === status).length;

  if (count('unknown') > 0 || W === 0 || W / all < v.minimumAnsweredShare)
    return 'not-enough-evidence';
  if (G > Math.min(v.earlyGap, M / 2) + EXACTLY) return 'early';
  if (count('not-met') + count('no-opportunity') > 0) return 'developing';
  if (count('near') >= v.developingNearGates || G > v.developingGap + EXACTLY) return 'developing';
  const heavy = answered.filter((row) => !row.gate && row.w === 3 && (row.g ?? 0) > 0);
  const calm = heavy.length <= v.readyHeavyGaps && G <= v.readyGap + EXACTLY;
  const complete = required.every((row) => row.theta !== null || row.w === 1);
  const met = count('met') + count('provisional') === gates.length;
  return met && calm && complete ? 'ready-now' : 'ready-with-stretch';
}

/** The verdict after one redraw: `own` and `shared` are standard normal draws. */
export function redrawIndependently(
  bank: Bank,
  result: IndependentResult,
  own: (competency: string) => number,
  shared: number,
): string {
  const k = bank.constants;
  const rows = result.rows.map((row) => {
    if (row.theta === null || row.se === null) return row;
    const moved = row.theta + row.se * own(row.competency) + k.sharedBias * shared;
    const theta = moved < 0 ? 0 : moved > 5 ? 5 : moved;
    const g = theta < row.R - k.gapTolerance - EXACTLY ? row.R - theta : 0;
    const F = Math.min(row.R, k.gate.highestFloor);
    let status = row.status;
    if (row.gate && status !== 'unknown' && status !== 'no-opportunity') {
      status = theta >= F - k.gate.tolerance - EXACTLY ? 'met' : 'not-met';
      if (status === 'not-met' && theta >= F - k.gate.nearTolerance - EXACTLY) status = 'near';
    }
    return { ...row, theta, g, status };
  });
  return verdictOf(bank, rows);
}
