import { useEffect, useMemo } from 'react';
import { Redirect } from 'wouter';
import { bank } from '../../content/bank';
import { answerTo } from '../../domain/answerSheet';
import { itemsOfAssessment } from '../../domain/assessment';
import type { WholeAssessment } from '../../storage/savedAssessment';
import { assessmentStore } from '../../stores/assessmentStore';
import { Question } from './Question';

/** One item at a time; each has an address of its own, so that the browser's back button is "back". */
export default function QuizPage({
  assessment,
  wanted,
}: {
  assessment: WholeAssessment;
  wanted: string | undefined;
}) {
  const items = useMemo(() => itemsOfAssessment(bank, assessment), [assessment]);
  const item = items.find(({ id }) => id === wanted);

  useEffect(() => {
    if (item) assessmentStore.getState().setPosition(item.id);
  }, [item]);

  if (assessment.origin === 'link') return <Redirect to={`/a/${assessment.id}`} replace />;
  if (!item) {
    const last = items.find(({ id }) => id === assessment.position);
    const open = items.find(({ id }) => answerTo(assessment.answers, id) === undefined);
    const next = last ?? open ?? items[0];
    return <Redirect to={`/a/${assessment.id}/quiz/${next?.id}`} replace />;
  }
  return <Question key={item.id} assessment={assessment} items={items} item={item} />;
}
