import * as v from 'valibot';
import type { RawRecord } from './records';

/** What could be read, and how many records could not; those stay where they are. */
export interface Readable<Value> {
  readonly values: readonly Value[];
  readonly unreadable: number;
}

export function readOne<Schema extends v.GenericSchema>(
  schema: Schema,
  record: RawRecord | undefined,
): v.InferOutput<Schema> | null {
  const read = v.safeParse(schema, record);
  return read.success ? read.output : null;
}

/** An unreadable record never becomes a value: it is left out and counted. */
export function readAll<Schema extends v.GenericSchema>(
  schema: Schema,
  records: readonly RawRecord[],
): Readable<v.InferOutput<Schema>> {
  const values = records.flatMap((record) => {
    const read = v.safeParse(schema, record);
    return read.success ? [read.output] : [];
  });
  return { values, unreadable: records.length - values.length };
}
