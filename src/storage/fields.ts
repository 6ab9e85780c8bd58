import * as v from 'valibot';

/** 1 for the first write of a record, one more with every later one, whichever tab writes. */
export const Revision = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** `__proto__` would name something else than an entry once ids become keys of an object. */
export const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(200), v.notValue('__proto__'));

export const Time = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'Not a time.'),
);

/** `YYYY-MM-DD`. */
export const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
