import * as v from 'valibot';
import { LEVELS } from '../domain/scale';
import { Day, Id, Revision, Time } from './fields';

const SecretSchema = v.object({ salt: v.string(), privateKey: v.string() });
const RemarkSchema = v.object({ what: v.string(), when: v.string() });
const ActionSchema = v.object({
  what: v.string(),
  owner: v.picklist(['self', 'rater']),
  due: v.nullable(Day),
  doneAt: v.nullable(Time),
});

/** In `oneOnOnes`: a `SavedOneOnOne` beside a revision. */
export const OneOnOneRecordSchema = v.object({
  id: Id,
  createdAt: Time,
  updatedAt: Time,
  part: v.picklist(['respondent', 'rater']),
  way: v.picklist(['links', 'room']),
  assessmentId: Id,
  invitation: v.string(),
  secret: v.nullable(SecretSchema),
  opening: v.nullable(v.string()),
  revision: Revision,
});

/** In `replies`: a `SavedReply` beside a revision. */
export const ReplyRecordSchema = v.object({
  oneOnOneId: Id,
  id: Id,
  at: Time,
  answers: v.record(Id, Id),
  remarks: v.record(Id, RemarkSchema),
  sentLabel: v.nullable(v.string()),
  label: v.nullable(v.string()),
  revision: Revision,
});

/** In `conversations`: a `SavedConversation` beside a revision. */
export const ConversationRecordSchema = v.object({
  id: Id,
  updatedAt: Time,
  agreedBySelf: v.boolean(),
  agreedByRater: v.boolean(),
  nextDate: v.nullable(Day),
  evidence: v.string(),
  revision: Revision,
});

/** In `topics`: a `SavedTopic` beside a revision. */
export const TopicRecordSchema = v.object({
  conversationId: Id,
  competency: Id,
  agreed: v.nullable(v.union([v.picklist(LEVELS), v.literal('differ')])),
  notes: v.string(),
  action: v.nullable(ActionSchema),
  revision: Revision,
});
