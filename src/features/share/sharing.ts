import type { Assessment } from '../../domain/assessment';
import type { Readiness } from '../../domain/readiness';
import type { SharedResult } from '../../link/decodeResult';
import { normaliseLabel } from '../../link/label';
import type { ShareRequest } from '../../link/sharedAssessment';
import { normaliseExamples } from '../../link/v2/examples';
import { areasOf, levelsOf } from '../../link/v2/fromReadiness';
import type { SharedExamples } from '../../link/v2/types';

/** How much of a result a link reveals. */
export const DISCLOSURES = ['everything', 'levels', 'areas'] as const;

/** What the sender chose in the dialog. */
export interface ShareForm {
  disclosure: (typeof DISCLOSURES)[number];
  withLabel: boolean;
  label: string;
  withMonth: boolean;
  withExamples: boolean;
  request: ShareRequest | '';
}

export const NOTHING_ADDED: ShareForm = {
  disclosure: 'everything',
  withLabel: false,
  label: '',
  withMonth: false,
  withExamples: false,
  request: '',
};

/** What a person shares from: their answers, what follows from them, and what they wrote beside them. */
export interface Shareable {
  readonly assessment: Assessment;
  readonly readiness: Readiness;
  readonly examples: SharedExamples;
  /** This month, `YYYY-MM`. */
  readonly month: string;
}

/** Exactly what was chosen, and nothing beside it. */
export function resultToShare(from: Shareable, chosen: ShareForm): SharedResult {
  const label = chosen.withLabel ? normaliseLabel(chosen.label) : '';
  const extras = {
    ...(label && { label }),
    ...(chosen.withMonth && { month: from.month }),
    ...(chosen.request && { request: chosen.request }),
  };
  if (chosen.disclosure === 'levels') return levelsOf(from.readiness, extras);
  if (chosen.disclosure === 'areas') return areasOf(from.readiness, extras);
  const { edition, rater, form, askedRole, target, answers } = from.assessment;
  const shared = { assessment: { edition, rater, form, askedRole, target, answers }, ...extras };
  return chosen.withExamples
    ? { disclosure: 'examples', shared, examples: from.examples }
    : { disclosure: 'answers', shared };
}

/** The examples that a link of these answers can carry: to something answered, and with a word in them. */
export function examplesToShare(
  { answers }: Pick<Assessment, 'answers'>,
  examples: SharedExamples,
): SharedExamples {
  return Object.fromEntries(
    Object.entries(normaliseExamples(examples)).filter(([item]) => Object.hasOwn(answers, item)),
  );
}
