import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/assessment';
import { readInvitation } from '../../../src/link/oneOnOne/invitation';
import { createOpening, meetingCode, readOpening } from '../../../src/link/oneOnOne/opening';
import { openReply } from '../../../src/link/oneOnOne/reply';
import type {
  KnownInvitation,
  OpeningSecret,
  Rating,
  Remarks,
  SealedReply,
} from '../../../src/link/oneOnOne/types';
import type { KnownEdition } from '../../../src/link/sharedAssessment';
import { goldenEditions } from '../goldenEditions';

interface GoldenExchange {
  readonly about: string;
  /** A name in `goldenEditions`. */
  readonly bank: string;
  readonly assessment: Assessment;
  readonly secret: OpeningSecret;
  readonly invitation: KnownInvitation;
  readonly reply: SealedReply;
  readonly rating: Rating;
  readonly opening: string;
  readonly remarks: Remarks;
  readonly code: string;
}

/* Real exchanges, kept for ever: entries are added, never changed. */
const golden: GoldenExchange[] = JSON.parse(
  readFileSync(new URL('golden.json', import.meta.url), 'utf8'),
);
const editions = Object.values(goldenEditions);

describe.each(golden)('Trust 3: an exchange from the past: $about', (entry) => {
  const { assessment, secret, invitation, reply, rating, opening, remarks } = entry;
  const edition = goldenEditions[entry.bank] as KnownEdition;

  it('has an invitation that still says the same', async () => {
    const read = await readInvitation(invitation.text, editions);
    expect(read).toEqual({ ok: true, value: invitation, edition });
  });

  it('has a reply that still opens', async () => {
    const known = { ...invitation, privateKey: secret.privateKey };
    const { id, hash } = reply;
    expect(await openReply(reply.text, [known], editions)).toEqual({
      ok: true,
      value: { fingerprint: invitation.fingerprint, id, hash, rating },
      edition,
    });
  });

  it('has an opening that still holds, and is still written so', async () => {
    const known = { ...invitation, sent: [reply.hash] };
    const { fingerprint } = invitation;
    const { answers } = assessment;
    expect(await readOpening(opening, [known], editions)).toEqual({
      ok: true,
      value: { fingerprint, replyHash: reply.hash, answers, remarks },
      edition,
    });
    const args = [assessment, edition, reply.hash, remarks] as const;
    expect(await createOpening(invitation, secret, ...args)).toBe(opening);
  });

  it('still shows the same code on both sides', async () => {
    expect(await meetingCode(invitation.fingerprint, reply.hash)).toBe(entry.code);
  });
});
