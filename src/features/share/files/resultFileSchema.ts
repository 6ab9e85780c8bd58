import * as v from 'valibot';

/*
 * What a saved result file is. The app writes such files and reads none; this is for whoever else does.
 * Published as a JSON Schema beside the app, so a change that an old reader would not understand gets a
 * new number.
 */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const level = v.pipe(v.number(), v.minValue(0), v.maxValue(5));
const measured = {
  required: v.pipe(
    v.nullable(level),
    v.description('The level that the target asks for, 0 to 5; null where it asks for nothing.'),
  ),
  level: v.pipe(
    v.nullable(level),
    v.description('The estimate, 0 to 5, in hundredths; null where it is unknown.'),
  ),
  standardError: v.pipe(
    v.nullable(v.pipe(v.number(), v.minValue(0))),
    v.description('Its standard error in levels, in hundredths; null where it is unknown.'),
  ),
};
const base = {
  $schema: v.optional(v.string()),
  format: v.literal('next-rung-result'),
  version: v.literal(1),
  edition: v.pipe(v.string(), v.description('The edition of the questions, and of their scoring.')),
  target: v.strictObject({
    role: id,
    stage: v.nullable(id),
    contexts: v.array(id),
  }),
  form: v.pipe(id, v.description('Which questions were asked.')),
  label: v.optional(v.string()),
  month: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/))),
  request: v.optional(id),
  link: v.pipe(v.string(), v.description('The address that shows the same result.')),
  areas: v.array(v.strictObject({ area: id, ...measured })),
};
const verdict = v.picklist([
  'not-enough-evidence',
  'early',
  'developing',
  'ready-with-stretch',
  'ready-now',
]);
const levels = {
  verdict,
  alternatives: v.pipe(
    v.array(verdict),
    v.description('Other bands that remain plausible, lowest first.'),
  ),
  mustHaves: v.array(
    v.strictObject({
      competency: id,
      status: v.picklist(['met', 'provisional', 'near', 'not-met', 'no-opportunity', 'unknown']),
    }),
  ),
  competencies: v.array(v.strictObject({ competency: id, ...measured })),
};

export const resultFileSchema = v.pipe(
  v.variant('disclosure', [
    v.strictObject({ disclosure: v.literal('areas'), ...base }),
    v.strictObject({ disclosure: v.literal('levels'), ...base, ...levels }),
    v.strictObject({
      disclosure: v.literal('everything'),
      ...base,
      ...levels,
      askedRole: v.pipe(id, v.description('The role whose questions were asked.')),
      answers: v.pipe(
        v.record(id, v.string()),
        v.description('By item: the option chosen, "skip" or "no-opportunity".'),
      ),
      examples: v.optional(
        v.record(
          id,
          v.strictObject({
            what: v.string(),
            when: v.string(),
            effect: v.string(),
            witness: v.string(),
          }),
        ),
      ),
    }),
  ]),
  v.title('Next Rung: a result'),
  v.description('Self-reported, for a conversation, not an evaluation.'),
);

export type ResultFile = v.InferOutput<typeof resultFileSchema>;
