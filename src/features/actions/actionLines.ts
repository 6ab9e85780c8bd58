import type { AgreedAction } from '../../storage/actions';
import type { SavedAction } from '../../storage/savedOneOnOne';

/** Whose turn it is, from where this device stands. */
export type Whose = 'mine' | 'theirs';

/** One action as a line of the page. */
export interface ActionLine extends AgreedAction {
  /** The same for the same action as long as it is there. */
  readonly key: string;
  readonly whose: Whose;
}

/** The lines of a list in the order in which they are read. */
export interface Arranged {
  /** Overdue, today, later, then without a date. */
  readonly open: readonly ActionLine[];
  /** What was done last comes first. */
  readonly done: readonly ActionLine[];
}

/** Actions as they were when somebody began to look. */
export type Seen = ReadonlyMap<string, SavedAction>;

const DAY = 24 * 60 * 60 * 1000;

export function keyOf({
  conversationId,
  competency,
}: Pick<AgreedAction, 'conversationId' | 'competency'>): string {
  return `${conversationId} ${competency}`;
}

export function linesOf(actions: readonly AgreedAction[]): ActionLine[] {
  return actions.map((entry) => ({
    ...entry,
    key: keyOf(entry),
    whose:
      (entry.talk.oneOnOne.part === 'respondent') === (entry.action.owner === 'self')
        ? 'mine'
        : 'theirs',
  }));
}

export function seenNow(lines: readonly ActionLine[]): Seen {
  return new Map(lines.map(({ key, action }) => [key, action]));
}

/**
 * Puts lines in order.
 * @param seen a line keeps the place that it had then, so that nothing moves away under the hand or
 *   the focus of whoever changes it; what was not there then is placed as it is
 */
export function arrange(lines: readonly ActionLine[], seen: Seen): Arranged {
  const placed = lines.map((line) => ({ line, as: seen.get(line.key) ?? line.action }));
  const soonest = (action: SavedAction) => dayNumber(action.due) ?? Number.POSITIVE_INFINITY;
  const open = placed.filter(({ as }) => as.doneAt === null);
  const done = placed.filter(({ as }) => as.doneAt !== null);
  open.sort((a, b) => compare(soonest(a.as), soonest(b.as)) || compare(a.line.key, b.line.key));
  done.sort(
    (a, b) =>
      compare(Date.parse(b.as.doneAt ?? ''), Date.parse(a.as.doneAt ?? '')) ||
      compare(a.line.key, b.line.key),
  );
  return { open: open.map(({ line }) => line), done: done.map(({ line }) => line) };
}

export interface Counts {
  readonly open: number;
  /** Among the open ones. */
  readonly overdue: number;
  readonly done: number;
}

/** @param today `YYYY-MM-DD` */
export function countsOf(lines: readonly Pick<ActionLine, 'action'>[], today: string): Counts {
  const open = lines.filter(({ action }) => action.doneAt === null);
  const overdue = open.filter(({ action }) => (daysUntil(action.due, today) ?? 0) < 0);
  return { open: open.length, overdue: overdue.length, done: lines.length - open.length };
}

/**
 * Days from today to a day, both `YYYY-MM-DD`: negative where it is past.
 * @returns null without a day, or for one that is in no calendar
 */
export function daysUntil(day: string | null, today: string): number | null {
  const [to, from] = [dayNumber(day), dayNumber(today)];
  return to === null || from === null ? null : to - from;
}

/** Days since 1970; null for what is no day. */
function dayNumber(day: string | null): number | null {
  if (day === null) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / DAY;
}

function compare<Value extends number | string>(a: Value, b: Value): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
