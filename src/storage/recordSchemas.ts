import * as v from 'valibot';
import { RATERS } from '../domain/assessment';
import { MOST_NAMED } from '../domain/ownView';
import { Id, Revision, Time } from './fields';
import {
  ConversationRecordSchema,
  OneOnOneRecordSchema,
  ReplyRecordSchema,
  TopicRecordSchema,
} from './oneOnOneSchemas';
import { PreferencesSchema } from './preferences';
import type { KeptStore } from './records';
import { ORIGINS, type SavedAssessment } from './savedAssessment';

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
const HeaderFields = v.object({
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
  origin: v.picklist(ORIGINS),
  link: v.nullable(v.string()),
  // Records from before there were 1:1s have none.
  frozenAt: v.optional(v.nullable(Time), null),
  previous: v.optional(v.nullable(Id), null),
});
/** A copy has a link. */
const linkFits = ({ origin, link }: Pick<SavedAssessment, 'origin' | 'link'>) =>
  (origin === 'mine') === (link === null);

export const HeaderSchema = v.pipe(
  HeaderFields,
  v.check((header) => linkFits(header)),
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

/** In `notes`; null as above. */
export const NoteRecordSchema = v.object({
  assessmentId: Id,
  itemId: Id,
  note: v.nullable(v.string()),
  revision: Revision,
});

/** In `assessments`: the header's fields beside a revision. */
export const HeaderRecordSchema = v.pipe(
  v.object({ ...HeaderFields.entries, revision: Revision }),
  v.check((header) => linkFits(header)),
);

/** In `preferences`, under one id. */
export const PreferencesRecordSchema = v.object({
  ...PreferencesSchema.entries,
  id: Id,
  revision: Revision,
});

/** What every kind of record must look like to be read. */
export const SCHEMA_OF_STORE = {
  assessments: HeaderRecordSchema,
  answers: AnswerRecordSchema,
  examples: ExampleRecordSchema,
  notes: NoteRecordSchema,
  oneOnOnes: OneOnOneRecordSchema,
  replies: ReplyRecordSchema,
  conversations: ConversationRecordSchema,
  topics: TopicRecordSchema,
  preferences: PreferencesRecordSchema,
} as const satisfies Record<KeptStore, v.GenericSchema>;
