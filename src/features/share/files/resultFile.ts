import type { Readiness } from '../../../domain/readiness';
import type { SharedResult } from '../../../link/decodeResult';
import { areasOf, levelsOf } from '../../../link/v2/fromReadiness';
import { hundredths } from './hundredths';
import type { ResultFile } from './resultFileSchema';

/** Where the schema lies, from the app's own address. */
export const SCHEMA_ADDRESS = 'schema/result-1.json';

/**
 * A result as data for other programs: as much of it as was chosen, and the numbers that the pages show,
 * in hundredths.
 * @param readiness what follows from the answers behind the result
 * @param link the whole address that shows it
 * @param app the app's own address
 */
export function resultFile(
  result: SharedResult,
  readiness: Readiness,
  link: string,
  app: string,
): ResultFile {
  const { requirements } = readiness;
  const { label, month, request } = 'shared' in result ? result.shared : result;
  const { verdict, alternatives, gates, competencies } = levelsOf(readiness);
  const base = {
    $schema: new URL(SCHEMA_ADDRESS, app).href,
    format: 'next-rung-result' as const,
    version: 1 as const,
    edition: readiness.edition,
    target: { ...readiness.target, contexts: [...readiness.target.contexts] },
    form: readiness.form,
    ...(label && { label }),
    ...(month && { month }),
    ...(request && { request }),
    link,
    areas: areasOf(readiness).areas.map((score, index) => ({
      ...score,
      required: hundredths(readiness.areas[index]?.required ?? null),
    })),
  };
  if (result.disclosure === 'areas') return { ...base, disclosure: 'areas' };

  const levels = {
    verdict,
    alternatives: [...alternatives],
    mustHaves: gates.map((gate) => ({ ...gate })),
    competencies: competencies.map(({ competency, level, standardError }) => ({
      competency,
      required: requirements[competency]?.level || null,
      level,
      standardError,
    })),
  };
  if (result.disclosure === 'levels') return { ...base, disclosure: 'levels', ...levels };

  const { assessment } = result.shared;
  return {
    ...base,
    disclosure: 'everything',
    ...levels,
    askedRole: assessment.askedRole,
    answers: { ...assessment.answers },
    ...(result.disclosure === 'examples' && { examples: { ...result.examples } }),
  };
}
