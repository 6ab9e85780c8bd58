import { afterEach, expect, it, vi } from 'vitest';
import { createInvitation, readInvitation } from '../../../src/link/oneOnOne/invitation';
import { createOpening, meetingCode, readOpening } from '../../../src/link/oneOnOne/opening';
import { openReply, sealReply } from '../../../src/link/oneOnOne/reply';
import { tinyEdition } from '../knownEditions';
import { exchange, problemOf, withKey } from './exchange';
import { assessment, rating } from './people';

afterEach(() => vi.unstubAllGlobals());

/** As browsers have it on a page that came by http. */
const withoutSubtle = () =>
  vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes });

it('a page that is not served securely writes nothing, and says so', async () => {
  const { made, sealed } = await exchange(tinyEdition, assessment, rating);
  withoutSubtle();
  const notSecure = new Error('not-secure');
  await expect(createInvitation(assessment, tinyEdition)).rejects.toThrow(notSecure);
  await expect(sealReply(made, rating, tinyEdition)).rejects.toThrow(notSecure);
  await expect(
    createOpening(made, made.secret, assessment, tinyEdition, sealed.hash),
  ).rejects.toThrow(notSecure);
  await expect(meetingCode(made.fingerprint, sealed.hash)).rejects.toThrow(notSecure);
});

it('a page that is not served securely reads nothing, and says so', async () => {
  const { made, sealed, opening } = await exchange(tinyEdition, assessment, rating);
  withoutSubtle();
  const editions = [tinyEdition];
  const known = { ...withKey(made), sent: [sealed.hash] };
  expect(problemOf(await readInvitation(made.text, editions))).toBe('not-secure');
  expect(problemOf(await openReply(sealed.text, [known], editions))).toBe('not-secure');
  expect(problemOf(await readOpening(opening, [known], editions))).toBe('not-secure');
  expect(problemOf(await readInvitation('Hello', editions))).toBe('not-a-link');
});
