import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unlockLink } from '../../src/link/locked/locked';

interface GoldenLink {
  readonly about: string;
  readonly passphrase: string;
  readonly locked: string;
  readonly link: string;
}

/* Real links, kept for ever: entries are added, never changed. */
const golden: GoldenLink[] = JSON.parse(
  readFileSync(new URL('golden/locked.json', import.meta.url), 'utf8'),
);

describe('Trust 3: a locked link from the past', () => {
  it.each(golden)('still opens: $about', async ({ passphrase, locked, link }) => {
    expect(await unlockLink(locked, passphrase)).toEqual({ ok: true, link });
  });
});
