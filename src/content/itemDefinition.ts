import * as v from 'valibot';
import { id, level, list, shape, text, wholeNumber } from './source/parts';

/** What a situation is short of. */
export const SCARCE_THINGS = [
  'attention',
  'deadline',
  'evidence',
  'money',
  'people',
  'time',
  'trust',
] as const;

/** What makes the plain way out of a situation a bad one. */
export const PRESSURES = [
  'disagreement',
  'fairness',
  'fear',
  'freedom',
  'new-rule',
  'own-mistake',
  'promises',
  'rival-claims',
  'safety',
  'secrecy',
  'unheard-people',
] as const;

const skeleton = shape({
  scarce: v.pipe(
    v.picklist(SCARCE_THINGS, `Write one of these: ${SCARCE_THINGS.join(', ')}.`),
    v.description('What there is too little of.'),
  ),
  against: v.pipe(
    v.picklist(PRESSURES, `Write one of these: ${PRESSURES.join(', ')}.`),
    v.description('What speaks against the plain way out.'),
  ),
});

const option = shape({
  id,
  level,
  text,
  manager: v.optional(
    v.pipe(text, v.description('Anchors: the same act as somebody’s manager could have seen it.')),
  ),
  rationale: v.optional(
    v.pipe(text, v.description('Situational questions: why this option has its level.')),
  ),
});

export const itemEntry = shape({
  id,
  type: v.picklist(
    ['anchor', 'situational', 'fact'],
    'A question is of type anchor, situational or fact.',
  ),
  retired: v.optional(
    v.pipe(
      v.literal(true, 'Write retired: true, or take the line out.'),
      v.description('Asked no more; it keeps its place in links.'),
    ),
  ),
  forms: v.optional(
    v.pipe(
      list(id),
      v.description(
        'short, full; gate: in the short form where it is a must-have; reserve: in no form yet.',
      ),
    ),
  ),
  covers: v.pipe(list(text), v.description('Rows of coverage.yaml that this question answers.')),
  skeleton: v.optional(
    v.pipe(skeleton, v.description('Situational questions: what kind of dilemma this is.')),
  ),
  months: v.optional(
    v.pipe(
      wholeNumber(1, 120),
      v.description('Anchors: how many months the question looks back on.'),
    ),
  ),
  stem: text,
  managerStem: v.optional(
    v.pipe(text, v.description('Anchors: the question as it is put to somebody’s manager.')),
  ),
  options: list(option),
});

export type ItemEntry = v.InferOutput<typeof itemEntry>;
