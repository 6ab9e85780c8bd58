import {
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
} from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createInvitation } from '../../../src/link/oneOnOne/invitation';
import { sealReply } from '../../../src/link/oneOnOne/reply';
import { tinyEdition } from '../knownEditions';
import { bytesOf } from './exchange';
import { assessment, rating } from './people';

/* Put together by hand from the README, with Node's own functions: an independent account of it. */
describe('the envelope of a reply', () => {
  it('opens for anybody who has the key and follows the README', async () => {
    const made = await createInvitation(assessment, tinyEdition);
    const { text } = await sealReply(made, rating, tinyEdition);
    const bytes = Buffer.from(bytesOf(text));
    const clear = bytes.subarray(0, 4 + 8 + 16 + 64 + 3);
    const sealed = bytes.subarray(clear.length, -4);
    const replyKey = clear.subarray(28, 92);
    expect(clear.readUIntBE(92, 3)).toBe(sealed.length);

    const secret = diffieHellman({
      privateKey: createPrivateKey({
        key: Buffer.from(made.secret.privateKey, 'base64url'),
        format: 'der',
        type: 'pkcs8',
      }),
      publicKey: createPublicKey({
        key: {
          kty: 'EC',
          crv: 'P-256',
          x: replyKey.subarray(0, 32).toString('base64url'),
          y: replyKey.subarray(32).toString('base64url'),
        },
        format: 'jwk',
      }),
    });
    const fingerprint = Buffer.from(made.fingerprint, 'base64url');
    const invitationKey = Buffer.from(made.invitation.publicKey, 'base64url').subarray(1);
    const tag = Buffer.from('next-rung 1:1 v1 envelope\0', 'ascii');
    const info = Buffer.concat([tag, replyKey, invitationKey]);
    const derived = Buffer.from(hkdfSync('sha256', secret, fingerprint, info, 32 + 12));
    const decipher = createDecipheriv('aes-256-gcm', derived.subarray(0, 32), derived.subarray(32));
    decipher.setAAD(Buffer.concat([fingerprint, clear]));
    decipher.setAuthTag(sealed.subarray(-16));
    const content = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);

    // c: 3 of 8, not observed: 7 of 8; a label of 3 bytes; a remark on item 0, of 5 and 36 bytes.
    const what = 'Wrote the brief.\nNobody asked twice.';
    expect(content.toString('latin1')).toBe(`\x1f\x03Ada\0\0\0\x05March\0\x24${what}`);
  });
});
