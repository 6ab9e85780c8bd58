import * as v from 'valibot';
import { RATERS } from '../domain/assessment';
import { MOST_NAMED } from '../domain/ownView';
import { PreferencesSchema } from './preferences';

/** 1 for the first write of a record, one more with every later one, whichever tab writes. */
export const Revision = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** `__proto__` would name something else than an entry once ids become keys of an object. */
export const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(200), v.notValue('__proto__'));

const Time = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'Not a time.'),
);

const TargetSchema = v.object({
  role: Id,
  stage: v.nullable(Id),
  contexts: v.pipe(v.array(Id), v.maxLength(50)),
});

const OwnViewSchema = v.object({
  strongest: v.pipe(v.array(Id), v.maxLength(MOST_NAMED)),
  weakest: v.pipe(v.array(Id), v.maxLength(MOST_NAMED)),
});

/** A `SavedAssessment`. */
export const HeaderSchema = v.pipe(
  v.object({
    id: Id,
    createdAt: Time,
    updatedAt: Time,
    edition: Id,
    rater: v.picklist(RATERS),
    form: Id,
    askedRole: Id,
    target: TargetSchema,
    currentRole: v.nullable(Id),
    shuffleSeed: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    position: v.nullable(Id),
    finishedAt: v.nullable(Time),
    // Records from before it was asked have none.
    ownView: v.optional(v.nullable(OwnViewSchema), null),
    label: v.nullable(v.string()),
    origin: v.picklist(['mine', 'link']),
    link: v.nullable(v.string()),
  }),
  v.check(({ origin, link }) => (origin === 'link') === (link !== null), 'A copy has a link.'),
);

export const ExampleSchema = v.object({
  what: v.string(),
  when: v.string(),
  effect: v.string(),
  witness: v.string(),
});

/** In `answers`; a null answer was removed, and stays as a mark so that a tab cannot bring it back. */
export const AnswerRecordSchema = v.object({
  assessmentId: Id,
  itemId: Id,
  answer: v.nullable(Id),
  revision: Revision,
});

/** In `examples`; null as above, without a word of the removed text. */
export const ExampleRecordSchema = v.object({
  assessmentId: Id,
  itemId: Id,
  example: v.nullable(ExampleSchema),
  revision: Revision,
});

/** In `assessments`: the header's fields beside a revision. */
export const HeaderRecordSchema = v.intersect([HeaderSchema, v.object({ revision: Revision })]);

/** In `preferences`, under one id. */
export const PreferencesRecordSchema = v.intersect([
  PreferencesSchema,
  v.object({ id: Id, revision: Revision }),
]);

export const SCHEMA_OF_STORE = {
  assessments: HeaderRecordSchema,
  answers: AnswerRecordSchema,
  examples: ExampleRecordSchema,
  preferences: PreferencesRecordSchema,
} as const;
