import { type Agreement, agreementBetween, type Standing } from '../../domain/agreement';
import type { AnswerSheet } from '../../domain/answerSheet';
import { FULL_FORM } from '../../domain/form';
import { RATER_FORM } from '../../domain/raterForm';
import type { BothSides } from '../../stores/oneOnOneState';
import { readinessOf } from '../../stores/readiness';

/** How one's own view and one rating of it lay to each other. */
export interface DriftPoint {
  /** The reply's id. */
  readonly id: string;
  /** The rater's name as it is known here; null without one. */
  readonly label: string | null;
  /** ISO time at which the reply was opened. */
  readonly at: string;
  readonly edition: string;
  /** Mean difference in levels, self minus rater; null where nothing was rated by both. */
  readonly lean: number | null;
  /** Competencies that both rated. */
  readonly shared: number;
  readonly counts: Readonly<Record<Standing, number>>;
}

/** The ratings of one person, oldest first. Without a name nobody knows whether it was one person. */
export interface DriftLine {
  readonly label: string | null;
  readonly points: readonly DriftPoint[];
  /** The first and the last that can be held against each other: named, and of one edition. */
  readonly ends: readonly [KnownLean, KnownLean] | null;
}

export type KnownLean = DriftPoint & { readonly lean: number };

export function driftPointFrom({ id, edition: { bank }, invitation, self, reply }: BothSides) {
  const { target } = invitation.invitation;
  const side = (answers: AnswerSheet, form: string) => ({
    answers,
    competencies: readinessOf(bank, { target, form, answers }).competencies,
  });
  const agreement = agreementBetween(
    bank,
    side(self.answers, FULL_FORM),
    side(reply.answers, RATER_FORM),
  );
  return {
    id,
    label: (reply.label ?? reply.sentLabel)?.trim() || null,
    at: reply.at,
    edition: bank.edition,
    lean: agreement.lean,
    shared: agreement.shared.length,
    counts: countsOf(agreement),
  } satisfies DriftPoint;
}

function countsOf({ shared }: Agreement): DriftPoint['counts'] {
  const count = (wanted: Standing) => shared.filter(({ standing }) => standing === wanted).length;
  return { agree: count('agree'), discuss: count('discuss'), differ: count('differ') };
}

/** Kept apart by the name of the rater: two people's ratings make no line. Those without one come last. */
export function driftLines(points: readonly DriftPoint[]): DriftLine[] {
  const inOrder = [...points].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const labels = [...new Set(inOrder.map(({ label }) => label))].sort(
    (a, b) => Number(a === null) - Number(b === null),
  );
  return labels.map((label) => {
    const own = inOrder.filter((point) => point.label === label);
    return { label, points: own, ends: label === null ? null : endsOf(own) };
  });
}

function endsOf(points: readonly DriftPoint[]): DriftLine['ends'] {
  const known = points.flatMap((point): KnownLean[] =>
    point.lean === null ? [] : [{ ...point, lean: point.lean }],
  );
  const last = known.at(-1);
  const first = known.find(({ edition }) => edition === last?.edition);
  return first && last && first !== last ? [first, last] : null;
}
