import type { SharedResult } from './decodeResult';
import { encodeLink } from './encodeLink';
import type { KnownEdition } from './sharedAssessment';
import { normaliseExamples } from './v2/examples';
import { encodeV2 } from './v2/v2';

/**
 * The fragment that carries a result with as much of it as was ticked, `#/r/…`: version 1 where it can
 * say it, so that older apps open it too, else version 2. The same content always gives the same text.
 * @throws RangeError for what the edition or a link has no place for, and for examples that together
 *   are longer than a link may be
 */
export function encodeResult(result: SharedResult, edition: KnownEdition): string {
  if (result.disclosure === 'answers') return encodeLink(result.shared, edition);
  const noExamples =
    result.disclosure === 'examples' && !Object.keys(normaliseExamples(result.examples)).length;
  return noExamples ? encodeLink(result.shared, edition) : `#/r/2.${encodeV2(result, edition)}`;
}
