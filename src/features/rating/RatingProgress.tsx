import type { Item } from '../../domain/item';
import { MUST_HAVES, type Section } from '../../domain/section';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import type { WholeAssessment } from '../../storage/savedAssessment';
import { SectionProgress } from '../../ui/SectionProgress';
import { minutesFor, rungsOfRating, standingOf } from './ratingItems';

/** How far each section has come; a section's name jumps to its first open item. */
export function RatingProgress({
  assessment: { id, answers },
  sections,
  items,
  current,
}: {
  assessment: WholeAssessment;
  sections: readonly Section[];
  items: readonly Item[];
  current: string;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const openOf = (some: readonly Item[]) =>
    some.filter((item) => standingOf(item, answers) === 'open');
  const left = openOf(items).length;

  return (
    <SectionProgress
      label={t('quiz.progress.label')}
      sections={sections.map((section) => {
        const open = openOf(section.items);
        const target = open[0] ?? section.items[0];
        return {
          id: section.id,
          name: section.id === MUST_HAVES ? t('quiz.mustHaves') : wording.areas[section.id]?.name,
          href: `/rate/${id}/${target?.id}`,
          isCurrent: section.items.some((item) => item.id === current),
          count: t('quiz.progress.count', {
            done: section.items.length - open.length,
            count: section.items.length,
          }),
          rungs: rungsOfRating(section, answers, current),
        };
      })}
      overall={t('quiz.progress.overall', { done: items.length - left, count: items.length })}
      left={
        left > 0 ? t('quiz.progress.minutes', { count: minutesFor(left) }) : t('quiz.progress.done')
      }
    />
  );
}
