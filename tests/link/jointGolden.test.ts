import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeJoint, encodeJoint, type JointPicture } from '../../src/link/oneOnOne/joint';
import type { KnownEdition } from '../../src/link/sharedAssessment';
import { goldenEditions } from './goldenEditions';

interface GoldenLink {
  readonly about: string;
  /** A name in `goldenEditions`. */
  readonly bank: string;
  readonly link: string;
  readonly joint: JointPicture;
}

/* Real links, kept for ever: entries are added, never changed. */
const golden: GoldenLink[] = JSON.parse(
  readFileSync(new URL('golden/joint.json', import.meta.url), 'utf8'),
);

describe('Trust 3: a joint link from the past', () => {
  it.each(golden)('still opens, and is still written so: $about', ({ bank, link, joint }) => {
    const edition = goldenEditions[bank] as KnownEdition;
    expect(decodeJoint(link, Object.values(goldenEditions))).toEqual({ ok: true, joint, edition });
    expect(encodeJoint(joint, edition)).toBe(link);
  });
});
