import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { type Answer, answerTo } from '../../domain/answerSheet';
import type { Course } from '../../domain/formCourse';
import type { Item } from '../../domain/item';
import type { WholeAssessment } from '../../storage/savedAssessment';
import { assessmentStore } from '../../stores/assessmentStore';
import { usePreferences } from '../../stores/preferencesStore';
import type { Pace } from './usePace';

/** Long enough to see which row was taken, too short to wait for. */
const MOVE_ON_AFTER = 120;

/** One question on the way through all of them. */
export interface Stop {
  readonly assessment: WholeAssessment;
  readonly course: Course;
  readonly item: Item;
  readonly pace: Pace;
  /** Where the way goes on behind an item, as the answers stand at that moment. */
  addressAfter(itemId: string): string;
}

export interface MovingOn {
  /** False where only an answer can say what comes next. */
  readonly canGoOn: boolean;
  back(): void;
  next(): void;
  /** After a choice: goes to the next question in a moment, unless the person prefers to do that themselves. */
  moveOn(): void;
}

/** The ways from one question to its neighbours. */
export function useMovingOn({ assessment, course, item, pace, addressAfter }: Stop): MovingOn {
  const { items, total } = course;
  const [, navigate] = useLocation();
  const autoAdvance = usePreferences((state) => state.autoAdvance);
  const moving = useRef<number | undefined>(undefined);

  // Whoever leaves by another way is not moved on any more.
  useEffect(() => () => window.clearTimeout(moving.current), []);

  function goTo(address: string) {
    window.clearTimeout(moving.current);
    navigate(address);
  }
  function answerNow(): Answer | undefined {
    const current = assessmentStore.getState().current ?? assessment;
    return answerTo(current.answers, item.id);
  }
  function next() {
    if (total !== null || answerNow() !== undefined) goTo(addressAfter(item.id));
  }

  return {
    canGoOn: total !== null || answerTo(assessment.answers, item.id) !== undefined,
    back: () => {
      const before = items[items.indexOf(item) - 1];
      if (before) goTo(`/a/${assessment.id}/quiz/${before.id}`);
    },
    next,
    moveOn: () => {
      pace.noteAnswer();
      if (!autoAdvance) return;
      window.clearTimeout(moving.current);
      moving.current = window.setTimeout(next, MOVE_ON_AFTER);
    },
  };
}
