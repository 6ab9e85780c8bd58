import type { Agreed } from '../../domain/agenda';
import { LEVELS } from '../../domain/scale';
import type { SavedAction, SavedTopic, TopicChange } from '../../storage/savedOneOnOne';

/** The fields of one topic as the page holds them: texts, as inputs give them. */
export interface TopicDraft {
  /** A level's digit, `differ`, or nothing yet. */
  readonly agreed: string;
  readonly notes: string;
  readonly what: string;
  readonly owner: SavedAction['owner'];
  /** `YYYY-MM-DD` or nothing. */
  readonly due: string;
}

export const NOT_YET = '';
export const DIFFER = 'differ';
/** Characters that an action may have: it becomes a line of a list and a calendar entry. */
export const LONGEST_ACTION = 200;
export const LONGEST_NOTES = 4000;

/** What the fields show for a topic; empty where nothing was written yet. */
export function draftOf(topic: SavedTopic | undefined): TopicDraft {
  return {
    agreed: topic?.agreed == null ? NOT_YET : String(topic.agreed),
    notes: topic?.notes ?? '',
    what: topic?.action?.what ?? '',
    owner: topic?.action?.owner ?? 'self',
    due: topic?.action?.due ?? '',
  };
}

function agreedFrom(text: string): Agreed | null {
  if (text === DIFFER) return 'differ';
  return LEVELS.find((level) => String(level) === text) ?? null;
}

/** An action counts from its first word on; a date alone is none. */
function actionFrom(
  { what, owner, due }: TopicDraft,
  saved: SavedAction | null,
): SavedAction | null {
  if (what.trim() === '') return null;
  return { what, owner, due: due || null, doneAt: saved?.doneAt ?? null };
}

/** What differs between the fields and what is saved; null where nothing does. */
export function changeOf(draft: TopicDraft, topic: SavedTopic | undefined): TopicChange | null {
  const saved = draftOf(topic);
  const savedAction = topic?.action ?? null;
  const action = actionFrom(draft, savedAction);
  const change: TopicChange = {
    ...(draft.agreed !== saved.agreed && { agreed: agreedFrom(draft.agreed) }),
    ...(draft.notes !== saved.notes && { notes: draft.notes }),
    ...(!isSameAction(action, savedAction) && { action }),
  };
  return Object.keys(change).length > 0 ? change : null;
}

function isSameAction(a: SavedAction | null, b: SavedAction | null): boolean {
  if (a === null || b === null) return a === b;
  return a.what === b.what && a.owner === b.owner && a.due === b.due;
}
