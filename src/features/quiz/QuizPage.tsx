import { useEffect, useMemo } from 'react';
import { Redirect } from 'wouter';
import { bank, catalogue } from '../../content/bank';
import { answerTo } from '../../domain/answerSheet';
import type { Item } from '../../domain/item';
import type { WholeAssessment } from '../../storage/savedAssessment';
import { askedItems } from '../../stores/askedItems';
import { assessmentStore } from '../../stores/assessmentStore';
import { Question } from './Question';
import { usePace } from './usePace';

/** One item at a time; each has an address of its own, so that the browser's back button is "back". */
export default function QuizPage({
  assessment,
  wanted,
}: {
  assessment: WholeAssessment;
  wanted: string | undefined;
}) {
  const items = useMemo(() => questionsOf(assessment), [assessment]);
  const item = items.find(({ id }) => id === wanted);
  const minutes = catalogue.forms.find(({ id }) => id === assessment.form)?.minutes ?? 15;
  const pace = usePace(item?.id, (minutes * 60) / Math.max(1, items.length));

  useEffect(() => {
    if (item) assessmentStore.getState().setPosition(item.id);
  }, [item]);

  // A copy from a link is read-only, and questions of another edition cannot be asked.
  if (assessment.origin === 'link' || items.length === 0) {
    return <Redirect to={`/a/${assessment.id}`} replace />;
  }
  if (!item) {
    const last = items.find(({ id }) => id === assessment.position);
    const open = items.find(({ id }) => answerTo(assessment.answers, id) === undefined);
    const next = last ?? open ?? items[0];
    return <Redirect to={`/a/${assessment.id}/quiz/${next?.id}`} replace />;
  }
  return <Question key={item.id} assessment={assessment} items={items} item={item} pace={pace} />;
}

/** What is asked, and behind it what was answered for another role: it can be changed all the same. */
function questionsOf(assessment: WholeAssessment): Item[] {
  const asked = askedItems(bank, assessment);
  if (!asked) return [];
  const earlier = bank.items.filter(
    (item) => !asked.includes(item) && answerTo(assessment.answers, item.id) !== undefined,
  );
  return [...asked, ...earlier];
}
