import type { ActionTalk } from '../../storage/actions';
import type { CalendarDay } from '../../ui/calendar';
import { type ActionLine, daysUntil } from './actionLines';
import { type ActionWords, plain } from './useActionWords';

/** The conversations that have a next date from today on, the soonest first. */
export function nextDatesIn(
  talks: readonly ActionTalk[],
  today: string,
): (ActionTalk & { readonly nextDate: string })[] {
  return talks
    .flatMap((talk) => {
      const days = daysUntil(talk.nextDate, today);
      if (talk.nextDate === null || days === null || days < 0) return [];
      return [{ ...talk, nextDate: talk.nextDate, days }];
    })
    .sort((a, b) => a.days - b.days);
}

/**
 * The due days of everything open, and the next dates. The ids are those of the calendar file that a
 * conversation's own plan gives, so that a calendar that has that one does not double them.
 * @param today `YYYY-MM-DD`
 */
export function daysIn(
  lines: readonly ActionLine[],
  talks: readonly ActionTalk[],
  words: ActionWords,
  today: string,
): CalendarDay[] {
  const { t, owner, talk } = words;
  const due = lines.flatMap((line): CalendarDay[] => {
    const { conversationId, competency, action } = line;
    if (action.doneAt !== null || action.due === null) return [];
    if (daysUntil(action.due, today) === null) return [];
    const title = t('actions.calendar.action', { what: action.what, name: owner(line) });
    return [{ id: `${conversationId}-${competency}`, day: action.due, title: plain(title) }];
  });
  const next = nextDatesIn(talks, today).map((one) => ({
    id: `${one.id}-next`,
    day: one.nextDate,
    title: plain(t('actions.calendar.next', { talk: talk(one) })),
  }));
  return [...due, ...next];
}
