import type { Wording } from '../../content/wording';
import type { Dates } from '../../i18n/useDates';
import type { SavedAssessment } from '../../storage/savedAssessment';

/** Lower case and without accents, so that "zoe" finds Zoë. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}

/** The words of a search; none for one that asks nothing. */
export function wordsOf(search: string): string[] {
  return plain(search).split(/\s+/).filter(Boolean);
}

/** Everything that an assessment can be found by, as one text. */
export function searchText(assessment: SavedAssessment, wording: Wording, dates: Dates): string {
  const { target, label, form, edition, createdAt, updatedAt, finishedAt } = assessment;
  const days = [createdAt, updatedAt, finishedAt].filter((time) => time !== null);
  return plain(
    [
      wording.roles[target.role]?.title,
      target.stage && wording.stages[target.stage]?.name,
      label,
      wording.forms[form]?.name,
      edition,
      ...days.flatMap((time) => [
        dates.day(time),
        dates.month(time.slice(0, 7)),
        time.slice(0, 10),
      ]),
    ].join(' '),
  );
}

/** Whether a text holds every word. */
export function holds(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
