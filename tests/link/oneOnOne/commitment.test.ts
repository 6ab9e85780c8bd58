import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bytesOfBase64Url } from '../../../src/link/base64url';
import { createInvitation } from '../../../src/link/oneOnOne/invitation';
import { tinyEdition } from '../knownEditions';
import { assessment } from './people';

/* Put together by hand from the README, with Node's own SHA-256: an independent account of it. */
describe('the commitment', () => {
  it('is SHA-256 over tag, digest, head, answers to all items and salt', async () => {
    const { invitation, secret } = await createInvitation(assessment, tinyEdition, 'Zoë');
    const tag = Buffer.from('next-rung 1:1 v1 commitment\0', 'ascii');
    const digest = Buffer.from(tinyEdition.digest, 'hex');
    // The one role twice and no stage take no place; then form 1 of 8 . self . all items . no extras.
    const head = Buffer.from([1 * 32 + 0 * 16 + 1 * 8]);
    // e: 5 of 9 . skipped: 7 of 8 . unanswered: 0 of 7 . no opportunity: 8 of 9 . b: 2 of 8
    const number = (((5 * 8 + 7) * 7 + 0) * 9 + 8) * 8 + 2;
    const answers = Buffer.from([number >> 8, number & 0xff]);
    const salt = Buffer.from(secret.salt, 'base64url');
    expect(salt).toHaveLength(32);

    const sha256 = createHash('sha256');
    for (const part of [tag, digest, head, answers, salt]) sha256.update(part);
    expect(invitation.commitment).toBe(sha256.digest('base64url'));
  });

  it('travels whole, before key and checksum', async () => {
    const { text, invitation } = await createInvitation(assessment, tinyEdition);
    const bytes = Buffer.from(bytesOfBase64Url(text.slice('#/i/1.'.length)) ?? []);
    expect(bytes.subarray(-100, -68).toString('base64url')).toBe(invitation.commitment);
  });
});

describe('the fingerprint', () => {
  it('is SHA-256 over a tag and the whole payload', async () => {
    const { text, fingerprint } = await createInvitation(assessment, tinyEdition);
    const sha256 = createHash('sha256')
      .update('next-rung 1:1 v1 invitation\0')
      .update(Buffer.from(text.slice('#/i/1.'.length), 'base64url'));
    expect(fingerprint).toBe(sha256.digest('base64url'));
  });
});
