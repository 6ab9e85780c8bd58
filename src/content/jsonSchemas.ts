import { toJsonSchema } from '@valibot/to-json-schema';
import { DEFINITIONS } from './definition';

/**
 * JSON Schemas of the question files, for editors: text by file name under `questions/schema/`.
 * They are made from the definition that validates, so both say the same.
 */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(DEFINITIONS).map(([name, definition]) => [
      `${name}.json`,
      `${JSON.stringify({ title: `Next Rung: ${name}`, ...toJsonSchema(definition) }, null, 2)}\n`,
    ]),
  );
}
