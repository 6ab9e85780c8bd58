import * as v from 'valibot';
import { STANDINGS } from '../../domain/agreement';
import { LEVELS } from '../../domain/scale';
import type { PlanFacts } from './planFacts';

export const PLAN_FORMAT = 'next-rung-plan';
export const PLAN_VERSION = 1;

const DAY = v.pipe(v.string(), v.isoDate());
const ESTIMATE = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(5)));

/** A plan as a JSON file: levels are 0 to 5, days `YYYY-MM-DD`, times ISO; null means nothing yet. */
export const planFileSchema = v.strictObject({
  format: v.literal(PLAN_FORMAT),
  version: v.literal(PLAN_VERSION),
  edition: v.string(),
  target: v.strictObject({
    role: v.string(),
    stage: v.nullable(v.string()),
    contexts: v.array(v.string()),
  }),
  names: v.strictObject({ self: v.nullable(v.string()), rater: v.nullable(v.string()) }),
  /** Whether both have said yes to the levels. */
  confirmed: v.boolean(),
  topics: v.array(
    v.strictObject({
      competency: v.string(),
      required: v.picklist(LEVELS),
      self: ESTIMATE,
      rater: ESTIMATE,
      standing: v.nullable(v.picklist(STANDINGS)),
      ours: v.nullable(v.union([v.picklist(LEVELS), v.literal('differ')])),
      notes: v.string(),
      action: v.nullable(
        v.strictObject({
          what: v.string(),
          owner: v.picklist(['self', 'rater']),
          due: v.nullable(DAY),
          doneAt: v.nullable(v.string()),
        }),
      ),
    }),
  ),
  evidence: v.array(v.string()),
  nextDate: v.nullable(DAY),
});

export type PlanFile = v.InferOutput<typeof planFileSchema>;

/** @throws where the plan is not what the schema says */
export function planFile(facts: PlanFacts): PlanFile {
  return v.parse(planFileSchema, {
    ...facts,
    format: PLAN_FORMAT,
    version: PLAN_VERSION,
    topics: facts.topics.map(({ next: _, ...topic }) => topic),
  });
}
