import { bank } from '../../content/bank';
import { answerTo } from '../../domain/answerSheet';
import { useTranslation } from '../../i18n/useTranslation';
import type { WholeAssessment } from '../../storage/savedAssessment';
import { courseFor } from '../../stores/courseFor';
import { ButtonLink } from '../../ui/Button';
import { PageTitle } from '../../ui/PageTitle';

/** What an assessment lacks for a 1:1, and the way there. */
export function NotYet({ assessment }: { assessment: WholeAssessment }) {
  const { t } = useTranslation();
  const { id, answers, edition } = assessment;
  const { text, href, action } = wayOn();
  return (
    <section className="page reading">
      <PageTitle tab={t('oneOnOne.tab')}>{t('oneOnOne.missing.title')}</PageTitle>
      <p>{t('oneOnOne.missing.lead')}</p>
      <p>{text}</p>
      <p>
        <ButtonLink kind="primary" href={href}>
          {action}
        </ButtonLink>
      </p>
    </section>
  );

  function wayOn() {
    if (assessment.origin !== 'mine') {
      return {
        text: t('oneOnOne.missing.other'),
        href: '/assessments',
        action: t('oneOnOne.missing.library'),
      };
    }
    const course = courseFor(bank, assessment);
    if (!course) {
      return {
        text: t('oneOnOne.missing.edition', { edition }),
        href: '/start',
        action: t('oneOnOne.missing.start'),
      };
    }
    if (!course.next) {
      return {
        text: t('oneOnOne.missing.look'),
        href: `/a/${id}`,
        action: t('oneOnOne.missing.result'),
      };
    }
    const count = course.items.filter((item) => answerTo(answers, item.id) === undefined).length;
    return {
      text:
        course.total === null
          ? t('oneOnOne.missing.openAdaptive')
          : t('oneOnOne.missing.open', { count }),
      href: `/a/${id}/quiz/${course.next.id}`,
      action: t('oneOnOne.missing.goOn'),
    };
  }
}
