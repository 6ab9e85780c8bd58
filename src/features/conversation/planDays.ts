import type { CalendarDay } from '../../ui/calendar';
import { actionsIn, type PlanFacts } from './planFacts';
import type { PlanWords } from './usePlanWords';

/**
 * The due days of what is still to be done, and the next date.
 * @param id the conversation's: the same plan exported again updates the same days
 */
export function daysIn(facts: PlanFacts, words: PlanWords, id: string): CalendarDay[] {
  const { t, people } = words;
  const due = actionsIn(facts).flatMap(({ competency, action }) =>
    action.due && !action.doneAt
      ? [
          {
            id: `${id}-${competency}`,
            day: action.due,
            title: t('agreedPlan.calendar.action', {
              what: action.what,
              name: people[action.owner],
            }),
          },
        ]
      : [],
  );
  const next = facts.nextDate
    ? [{ id: `${id}-next`, day: facts.nextDate, title: t('agreedPlan.calendar.next') }]
    : [];
  return [...due, ...next];
}
