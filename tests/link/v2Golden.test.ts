import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assessReadiness } from '../../src/domain/readiness';
import { decodeResult } from '../../src/link/decodeResult';
import { encodeResult } from '../../src/link/encodeResult';
import type { KnownEdition, SharedAssessment } from '../../src/link/sharedAssessment';
import { areasOf, levelsOf } from '../../src/link/v2/fromReadiness';
import type { Shared2 } from '../../src/link/v2/types';
import { goldenEditions } from './goldenEditions';

interface GoldenLink {
  readonly about: string;
  /** A name in `goldenEditions`. */
  readonly bank: string;
  readonly link: string;
  /** The answers behind levels or areas. */
  readonly from?: SharedAssessment;
  readonly result: Shared2;
}

/* Real links, kept for ever: entries are added, never changed. */
const golden: GoldenLink[] = JSON.parse(
  readFileSync(new URL('golden/v2.json', import.meta.url), 'utf8'),
);

function editionOf({ bank }: GoldenLink): KnownEdition {
  return goldenEditions[bank] as KnownEdition;
}

describe('Trust 3: a link of version 2 from the past', () => {
  it.each(golden)('still opens: $about', (entry) => {
    expect(decodeResult(entry.link, Object.values(goldenEditions))).toEqual({
      ok: true,
      result: entry.result,
      edition: editionOf(entry),
    });
  });

  it.each(golden)('is still written so: $about', (entry) => {
    expect(encodeResult(entry.result, editionOf(entry))).toBe(entry.link);
  });

  it.each(golden.filter(({ from }) => from))(
    'still says what the answers give: $about',
    (entry) => {
      const { assessment, ...extras } = entry.from as SharedAssessment;
      const { target, answers, form } = assessment;
      const readiness = assessReadiness(editionOf(entry).bank, target, answers, form);
      const said = entry.result.disclosure === 'areas' ? areasOf : levelsOf;
      expect(encodeResult(said(readiness, extras), editionOf(entry))).toBe(entry.link);
    },
  );
});
