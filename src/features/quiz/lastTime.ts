import {
  type Answer,
  answerTo,
  isAnswerTo,
  NO_OPPORTUNITY,
  SKIPPED,
} from '../../domain/answerSheet';
import type { Item } from '../../domain/item';
import type { WholeAssessment } from '../../storage/savedAssessment';

/** What was answered to an item in the assessment that this one repeats. */
export interface LastTime {
  readonly answer: Answer;
  /** ISO time. */
  readonly on: string;
}

/** Null where nothing was answered, or nothing that the item offers. */
export function lastTimeOf(previous: WholeAssessment | null, item: Item): LastTime | null {
  if (!previous) return null;
  const answer = answerTo(previous.answers, item.id);
  if (answer === undefined || !isAnswerTo(item, answer)) return null;
  return { answer, on: previous.finishedAt ?? previous.updatedAt };
}

/** Whether an answer passed the item over. */
export function isPassed(
  answer: Answer | undefined,
): answer is typeof SKIPPED | typeof NO_OPPORTUNITY {
  return answer === SKIPPED || answer === NO_OPPORTUNITY;
}

/** What saying it again is called. */
export function repeatKey(answer: Answer): 'quiz.lastTime.stillSo' | 'quiz.lastTime.stillTrue' {
  return isPassed(answer) ? 'quiz.lastTime.stillSo' : 'quiz.lastTime.stillTrue';
}
