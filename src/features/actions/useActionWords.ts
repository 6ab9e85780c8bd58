import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import type { Wording } from '../../content/wording';
import { type Dates, useDates } from '../../i18n/useDates';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import type { ActionTalk } from '../../storage/actions';
import type { ActionChange, SavedAction } from '../../storage/savedOneOnOne';
import { type ActionLine, type Counts, daysUntil } from './actionLines';

/**
 * How actions are said, on the page and in files; the same object until the language changes.
 * @param today `YYYY-MM-DD`
 */
export function useActionWords(today: string) {
  const { t } = useTranslation();
  const wording = useWording();
  const dates = useDates();
  return useMemo(() => wordsFrom(t, wording, dates, today), [t, wording, dates, today]);
}

export type ActionWords = ReturnType<typeof wordsFrom>;

function wordsFrom(t: TFunction, wording: Wording, dates: Dates, today: string) {
  /** `YYYY-MM-DD` as people say it: at noon, so that it stays that day in every time zone. */
  const day = (value: string) => dates.day(`${value}T12:00:00`);

  return {
    t,
    day,
    competency: (id: string) => wording.competencies[id]?.name ?? id,
    owner: ({ whose, talk }: Pick<ActionLine, 'whose' | 'talk'>) => {
      if (whose === 'mine') return t('actions.people.me');
      const other = talk.oneOnOne.part === 'respondent' ? 'rater' : 'respondent';
      return nameIn(talk) ?? t(`actions.people.${other}`);
    },
    talk: (talk: ActionTalk) => {
      const [name, at] = [nameIn(talk), dates.day(talk.reply.at)];
      return name
        ? t('actions.talk.with', { name, day: at })
        : t('actions.talk.someone', { day: at });
    },
    /** Where an action stands in time. */
    when: ({ due, doneAt }: SavedAction) => {
      if (doneAt !== null) return t('actions.due.done', { day: dates.day(doneAt) });
      const days = daysUntil(due, today);
      if (days === null) return t('actions.due.none');
      if (days < 0) return t('actions.due.overdue', { count: -days });
      if (days === 0) return t('actions.due.today');
      return days === 1 ? t('actions.due.tomorrow') : t('actions.due.later', { count: days });
    },
    /** The day until which; null where there is none. */
    until: ({ due }: SavedAction) =>
      due !== null && daysUntil(due, today) !== null
        ? t('actions.due.until', { day: day(due) })
        : null,
    /** What became of an action. */
    changed: ({ due, doneAt }: ActionChange) => {
      if (doneAt !== undefined) return t(`actions.said.${doneAt === null ? 'open' : 'done'}`);
      return due ? t('actions.said.due', { day: day(due) }) : t('actions.said.noDue');
    },
    counts: ({ open, overdue, done }: Counts) => {
      const opened = t('actions.lead.open', { count: open });
      return t('actions.lead.both', {
        open: overdue > 0 ? t('actions.lead.openOverdue', { open: opened, overdue }) : opened,
        done: t('actions.lead.done', { count: done }),
      });
    },
  };
}

/** The name of whoever else takes part, where one is known: set apart from the text around it. */
function nameIn({ oneOnOne, reply, assessment }: ActionTalk): string | null {
  const name =
    oneOnOne.part === 'respondent' ? (reply.label ?? reply.sentLabel) : assessment?.label;
  return name ? `\u2068${name}\u2069` : null;
}

/** For files: nothing there needs to be set apart from the text around it. */
export function plain(text: string): string {
  return text.replaceAll(/[\u2068\u2069]/gu, '');
}
