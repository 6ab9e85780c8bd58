import type { KnownEdition, SharedAssessment } from './sharedAssessment';
import { encodeV1 } from './v1/v1';

/**
 * The fragment that carries a result, `#/r/1.<payload>`, for the end of the app's address. The same
 * content always gives the same text. Encoded is not encrypted: whoever has it can read it.
 * @param edition the bank that the assessment was made with
 * @throws RangeError for ids and answers that this bank does not know, and for a malformed month
 */
export function encodeLink(shared: SharedAssessment, edition: KnownEdition): string {
  return `#/r/1.${encodeV1(shared, edition)}`;
}
