import { lazy, useEffect, useMemo, useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import { bank, catalogue } from '../../content/bank';
import { answerTo } from '../../domain/answerSheet';
import type { Course } from '../../domain/formCourse';
import type { WholeAssessment } from '../../storage/savedAssessment';
import { assessmentStore } from '../../stores/assessmentStore';
import { type CourseFor, useCourseFor } from '../../stores/useCourseFor';
import { useFollows } from '../../ui/useFollows';
import { lastTimeOf } from './lastTime';
import { Question } from './Question';
import { USUALLY, usePace } from './usePace';
import { usePrevious } from './usePrevious';

// Said by the adaptive form alone.
const Enough = lazy(() => import('./Enough'));

/** In place of an item: the adaptive form has heard enough. */
const ENOUGH = 'enough';

/** One item at a time; each has an address of its own, so that the browser's back button is "back". */
export default function QuizPage({
  assessment,
  wanted,
}: {
  assessment: WholeAssessment;
  wanted: string | undefined;
}) {
  const [, navigate] = useLocation();
  const previous = usePrevious(assessment);
  const courseFor = useCourseFor(assessment.form);
  // Whoever comes back, perhaps after a reload, is where only going on led.
  const [goOn, setGoOn] = useState(() =>
    isBeyondStop(wanted && wanted !== ENOUGH ? wanted : assessment.position, assessment, courseFor),
  );
  const course = useMemo(
    () => withEarlier(assessment, courseFor(bank, assessment, goOn)),
    [assessment, courseFor, goOn],
  );
  const item = course?.items.find(({ id }) => id === wanted);
  const follows = useFollows(item?.id);
  const form = catalogue.forms.find(({ id }) => id === assessment.form);
  const pace = usePace(item?.id, ((form?.minutes ?? 15) * 60) / (course?.total ?? USUALLY));

  useEffect(() => {
    if (item) assessmentStore.getState().setPosition(item.id);
  }, [item]);

  const addressOf = (place: string) => `/a/${assessment.id}/${place}`;
  // Only one's own answers are given here, until a 1:1 stands on them; and questions of another
  // edition cannot be asked.
  if (assessment.origin !== 'mine' || assessment.frozenAt || !course) {
    return <Redirect to={`/a/${assessment.id}`} replace />;
  }
  // Back from going on, it is still where it stopped.
  const heard = wanted === ENOUGH ? courseFor(bank, assessment) : null;
  if (heard?.stop) {
    return (
      <Enough
        assessment={assessment}
        reason={heard.stop}
        asked={heard.items.length}
        onGoOn={(next) => {
          setGoOn(true);
          navigate(addressOf(`quiz/${next}`));
        }}
      />
    );
  }
  if (!item) {
    const last = course.items.find(({ id }) => id === assessment.position);
    const next = last ?? course.next ?? course.items[0];
    return <Redirect to={addressOf(next ? `quiz/${next.id}` : 'review')} replace />;
  }
  // A moment: what was answered last time is not to come in under the eyes of who reads already.
  if (previous === undefined) return null;

  /** What comes behind an item now: an answer of this very moment may have changed it. */
  function addressAfter(itemId: string): string {
    const current = assessmentStore.getState().current ?? assessment;
    const now = withEarlier(current, courseFor(bank, current, goOn));
    const index = now?.items.findIndex(({ id }) => id === itemId) ?? -1;
    const following = now?.items[index + 1];
    if (following) return addressOf(`quiz/${following.id}`);
    if (!assessment.ownView) return addressOf('own-view');
    return addressOf(now?.total === null && now.stop ? `quiz/${ENOUGH}` : 'review');
  }

  return (
    <Question
      key={item.id}
      assessment={assessment}
      course={course}
      item={item}
      follows={follows}
      lastTime={lastTimeOf(previous, item)}
      pace={pace}
      addressAfter={addressAfter}
    />
  );
}

/** Whether an item is asked only of somebody who goes on after the adaptive form has heard enough. */
function isBeyondStop(itemId: string | null, assessment: WholeAssessment, courseFor: CourseFor) {
  const asks = (course: Course | null) => course?.items.some(({ id }) => id === itemId) ?? false;
  const course = courseFor(bank, assessment);
  return course?.stop != null && !asks(course) && asks(courseFor(bank, assessment, true));
}

/** The course, and behind it what was answered for another role: it can be changed all the same. */
function withEarlier(assessment: WholeAssessment, course: Course | null): Course | null {
  if (!course) return null;
  const earlier = bank.items.filter(
    (item) => !course.items.includes(item) && answerTo(assessment.answers, item.id) !== undefined,
  );
  // Before the open question of an adaptive course, so that the next one stays last.
  const items =
    course.total === null && course.next
      ? [...earlier, ...course.items]
      : [...course.items, ...earlier];
  return { ...course, items };
}
