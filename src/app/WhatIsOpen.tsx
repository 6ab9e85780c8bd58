import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { bank } from '../content/bank';
import { answerTo } from '../domain/answerSheet';
import { useTranslation } from '../i18n/useTranslation';
import { useWording } from '../i18n/useWording';
import type { WholeAssessment } from '../storage/savedAssessment';
import { assessmentStore } from '../stores/assessmentStore';
import { useCourseFor } from '../stores/useCourseFor';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

/** What of one's own assessment is still to answer, for its role or for the one it is held against. */
export function WhatIsOpen({ assessment }: { assessment: WholeAssessment }) {
  const { t } = useTranslation();
  const wording = useWording();
  const [, navigate] = useLocation();
  const { target, askedRole, answers } = assessment;
  const retargeted = target.role !== askedRole;
  const courseFor = useCourseFor(assessment.form);
  const course = courseFor(bank, { ...assessment, askedRole: target.role });
  const next = course?.next;
  const count = course?.items.filter(({ id }) => answerTo(answers, id) === undefined).length ?? 0;
  const finished = course !== null && !next && !retargeted;

  useEffect(() => {
    if (finished && !assessment.finishedAt) assessmentStore.getState().finish();
  }, [finished, assessment.finishedAt]);

  if (!course) {
    return <Notice>{t('result.otherEdition', { edition: assessment.edition })}</Notice>;
  }
  if (!next) return null;

  function answerMore() {
    if (retargeted) assessmentStore.getState().continueFor(target);
    navigate(`/a/${assessment.id}/quiz/${next?.id}`);
  }
  const role = wording.roles[target.role]?.title;
  // The adaptive form does not know yet how many there will be.
  const open = course.total === null;
  const text = retargeted
    ? t(open ? 'result.moreForRoleOpen' : 'result.moreForRole', { count, role })
    : t(open ? 'result.interimOpen' : 'result.interim', { count });
  return (
    <Notice
      actions={
        <Button onClick={answerMore}>
          {open ? t('result.goOn') : t('result.more', { count })}
        </Button>
      }
    >
      {text}
    </Notice>
  );
}
