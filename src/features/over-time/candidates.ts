import { RATER_FORM } from '../../domain/raterForm';
import type { Target } from '../../domain/roleProfile';
import type { CompetencyScore } from '../../domain/score';
import type { LibraryEntry } from '../../storage/savedAssessment';
import type { OneOnOnes } from '../../storage/savedOneOnOne';
import { sourceOf } from './ownSeries';
import type { Scored, Source } from './useScored';

/** One's own; a kept copy of somebody's; how somebody rated one in a 1:1. */
export const KINDS = ['mine', 'link', 'view'] as const;
export type Kind = (typeof KINDS)[number];

/** Something on this device that can be laid beside others. */
export interface Candidate extends Source {
  readonly id: string;
  readonly kind: Kind;
  readonly label: string | null;
  readonly target: Target;
  /** ISO time. */
  readonly at: string;
}

/** Newest first. What this device says about somebody else in a 1:1 has no result, so it is no part of it. */
export function candidatesFrom(
  library: readonly LibraryEntry[],
  oneOnOnes: OneOnOnes['entries'],
): Candidate[] {
  const assessments = library.flatMap(({ assessment, answered }): Candidate[] => {
    const { id, origin, label, target } = assessment;
    if (origin === 'rating' || answered === 0) return [];
    return [{ ...sourceOf(assessment), id, kind: origin, label, target }];
  });
  const views = oneOnOnes.flatMap(({ oneOnOne, replies }): Candidate[] => {
    const about = library.find(({ assessment }) => assessment.id === oneOnOne.assessmentId);
    if (oneOnOne.part !== 'respondent' || !about) return [];
    const { edition, target } = about.assessment;
    return replies.map(({ id, label, sentLabel, at, answers }) => ({
      key: `view ${id}`,
      id,
      kind: 'view',
      label: label ?? sentLabel,
      target,
      at,
      edition,
      facts: async () => ({ target, form: RATER_FORM, answers }),
    }));
  });
  return [...assessments, ...views].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** The ids in an address, in its order and each once; what cannot be read is left out. */
export function idsIn(text: string | undefined): string[] {
  const ids = (text ?? '').split(',').flatMap((part) => {
    try {
      return part ? [decodeURIComponent(part)] : [];
    } catch {
      return [];
    }
  });
  return [...new Set(ids)];
}

export function addressOf(ids: readonly string[]): string {
  return ['/side-by-side', ids.flatMap(written).join(',')].filter(Boolean).join('/');
}

/** An id from a file may hold half a character, which no address can. */
function written(id: string): string[] {
  try {
    return [encodeURIComponent(id)];
  } catch {
    return [];
  }
}

export function scoreOf(
  { readiness }: Scored<Source>,
  competency: string,
): CompetencyScore | undefined {
  return readiness.competencies.find((score) => score.competency === competency);
}
