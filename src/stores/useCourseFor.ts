import { use } from 'react';
import { ADAPTIVE_FORM } from '../domain/form';
import type { FormId } from '../domain/ids';
import { formCourseFor } from './formCourseFor';

export type CourseFor = typeof import('./courseFor').courseFor;

let adaptive: Promise<CourseFor> | undefined;

/** What says the questions of a form. The adaptive one's way of asking is fetched for it; it suspends. */
export function useCourseFor(form: FormId): CourseFor {
  return form === ADAPTIVE_FORM ? use(loadAdaptive()) : formCourseFor;
}

function loadAdaptive(): Promise<CourseFor> {
  // Also where it failed: React asks again while it waits. Loading the page again tries again.
  adaptive ??= import('./courseFor').then(({ courseFor }) => courseFor);
  return adaptive;
}
