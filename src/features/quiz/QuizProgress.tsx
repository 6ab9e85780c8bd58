import { answerTo } from '../../domain/answerSheet';
import { MUST_HAVES, rungsOf, type Section } from '../../domain/section';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import type { WholeAssessment } from '../../storage/savedAssessment';
import { SectionProgress } from '../../ui/SectionProgress';

/** How far each section has come; a section's name jumps to its first open question. */
export function QuizProgress({
  sections,
  assessment,
  current,
  answered,
  open,
  minutesLeft,
}: {
  sections: readonly Section[];
  assessment: WholeAssessment;
  current: string;
  answered: number;
  /** Whether nobody knows yet how many there will be. */
  open: boolean;
  minutesLeft: number;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const isOpen = ({ id }: { id: string }) => answerTo(assessment.answers, id) === undefined;
  return (
    <SectionProgress
      label={t('quiz.progress.label')}
      sections={sections.map((section) => {
        const unanswered = section.items.filter(isOpen);
        const done = section.items.length - unanswered.length;
        const target = unanswered[0] ?? section.items[0];
        return {
          id: section.id,
          name: section.id === MUST_HAVES ? t('quiz.mustHaves') : wording.areas[section.id]?.name,
          href: `/a/${assessment.id}/quiz/${target?.id}`,
          isCurrent: section.items.some(({ id }) => id === current),
          count: open ? done : t('quiz.progress.count', { done, count: section.items.length }),
          rungs: rungsOf(section, assessment.answers, current),
        };
      })}
      overall={
        open
          ? t('quiz.progress.soFar', { count: answered })
          : t('quiz.progress.overall', {
              done: answered,
              count: sections.reduce((sum, { items }) => sum + items.length, 0),
            })
      }
      left={
        minutesLeft > 0
          ? t('quiz.progress.minutes', { count: minutesLeft })
          : t('quiz.progress.done')
      }
    />
  );
}
