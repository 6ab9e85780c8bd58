import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assessReadiness, type Readiness } from '../../src/domain/readiness';
import { decodeLink } from '../../src/link/decodeLink';
import { encodeLink } from '../../src/link/encodeLink';
import type { KnownEdition, SharedAssessment } from '../../src/link/sharedAssessment';
import { goldenEditions } from './goldenEditions';

interface GoldenLink {
  readonly about: string;
  /** A name in `goldenEditions`. */
  readonly bank: string;
  readonly link: string;
  readonly shared: SharedAssessment;
  readonly readiness: ReturnType<typeof numbersOf>;
}

/* Real links, kept for ever: entries are added, never changed. */
const golden: GoldenLink[] = JSON.parse(
  readFileSync(new URL('golden/v1.json', import.meta.url), 'utf8'),
);

/** Every number of a result that must stay; p is for display and may differ in its last digit. */
function numbersOf({ competencies, areas, gaps, gates, verdict, alternatives }: Readiness) {
  return {
    competencies: Object.fromEntries(
      competencies.map(({ competency, level, ownError, standardError }) => [
        competency,
        { level, ownError, standardError },
      ]),
    ),
    areas: Object.fromEntries(
      areas.map(({ area, level, required }) => [area, { level, required }]),
    ),
    gaps: gaps.map(({ competency, gap, priority }) => ({ competency, gap, priority })),
    gates: gates.map(({ competency, status, z }) => ({ competency, status, z })),
    verdict,
    alternatives: alternatives.map((alternative) => alternative.verdict),
  };
}

describe('Trust 3: a link from the past', () => {
  it.each(golden)('still opens with the same scores: $about', (entry) => {
    const edition = goldenEditions[entry.bank] as KnownEdition;
    const result = decodeLink(entry.link, Object.values(goldenEditions));
    expect(result).toEqual({ ok: true, shared: entry.shared, edition });
    const { target, answers, form } = entry.shared.assessment;
    expect(numbersOf(assessReadiness(edition.bank, target, answers, form))).toEqual(
      entry.readiness,
    );
  });

  it.each(golden)('is still written so: $about', (entry) => {
    expect(encodeLink(entry.shared, goldenEditions[entry.bank] as KnownEdition)).toBe(entry.link);
  });
});
