import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createInvitation } from '../../../src/link/oneOnOne/invitation';
import { ratedItems } from '../../../src/link/oneOnOne/ratingAnswers';
import { LONGEST_REMARK } from '../../../src/link/oneOnOne/remarks';
import { openReply, sealReply } from '../../../src/link/oneOnOne/reply';
import type { Rating } from '../../../src/link/oneOnOne/types';
import type { KnownEdition } from '../../../src/link/sharedAssessment';
import { companyEdition, tinyEdition } from '../knownEditions';
import { shippedEdition } from '../shippedEdition';
import {
  bothRatings,
  bytesOf,
  problemOf,
  ratingAsRead,
  ratingFor,
  received,
  valueIn,
  withKey,
  words,
} from './exchange';
import { assessment, rating } from './people';

const editions: [string, KnownEdition][] = [
  ['a tiny bank', tinyEdition],
  ['a bank with stages and circumstances', companyEdition],
  ['the shipped bank', shippedEdition],
];

const invite = () => createInvitation(assessment, tinyEdition);

describe('a reply', () => {
  it.each(editions)('with %s opens as it was sealed', async (_, edition) => {
    await fc.assert(
      fc.asyncProperty(bothRatings(edition.bank), async (both) => {
        const made = await createInvitation(both.assessment, edition);
        const known = await received(made.text, edition);
        const sealed = await sealReply(known, both.rating, edition);
        const opened = valueIn(await openReply(sealed.text, [withKey(made)], [edition]));
        expect(opened).toEqual({
          fingerprint: known.fingerprint,
          id: sealed.id,
          hash: sealed.hash,
          rating: ratingAsRead(both.rating),
        });
      }),
      { numRuns: 50 },
    );
  });

  it('finds its invitation among others, and its edition among others', async () => {
    const all = await Promise.all([invite(), invite(), invite()]);
    const other = await createInvitation({ ...assessment, edition: '1.3' }, companyEdition);
    const sealed = await sealReply(all[1], rating, tinyEdition);
    const keys = [other, ...all].map(withKey);
    const opened = await openReply(sealed.text, keys, [companyEdition, tinyEdition]);
    expect(valueIn(opened).fingerprint).toBe(all[1].fingerprint);
  });

  it('is as long whatever was answered', async () => {
    const made = await invite();
    const { target } = made.invitation;
    await fc.assert(
      fc.asyncProperty(ratingFor(tinyEdition.bank, target), async ({ answers }) => {
        const { text } = await sealReply(made, { answers, remarks: {} }, tinyEdition);
        const blank = await sealReply(made, { answers: {}, remarks: {} }, tinyEdition);
        expect(text.length).toBe(blank.text.length);
      }),
      { numRuns: 30 },
    );
  });

  it('hides every word of it', async () => {
    const { text } = await sealReply(await invite(), rating, tinyEdition);
    const clear = Buffer.from(bytesOf(text)).toString('latin1');
    for (const word of ['Ada', 'brief', 'asked', 'March']) expect(clear).not.toContain(word);
  });

  it('never has an id, a key or a text twice, though it says the same', async () => {
    const made = await invite();
    const replies = await Promise.all(
      Array.from({ length: 300 }, () => sealReply(made, rating, tinyEdition)),
    );
    const keys = replies.map(({ text }) =>
      Buffer.from(bytesOf(text).slice(28, 92)).toString('hex'),
    );
    const encrypted = replies.map(({ text }) =>
      Buffer.from(bytesOf(text).slice(95, -4)).toString('hex'),
    );
    const all = [...replies.flatMap(({ id, hash }) => [id, hash]), ...keys, ...encrypted];
    expect(new Set(all).size).toBe(4 * 300);
    expect(replies.every(({ id }) => Buffer.from(id, 'base64url').length === 16)).toBe(true);
  });

  it('is known by the SHA-256 over a tag and its whole payload', async () => {
    const { text, hash } = await sealReply(await invite(), rating, tinyEdition);
    const sha256 = createHash('sha256').update('next-rung 1:1 v1 reply\0').update(bytesOf(text));
    expect(hash).toBe(sha256.digest('base64url'));
  });

  it('with the shipped questions and no remarks fits a message and a QR code', async () => {
    const { bank } = shippedEdition;
    for (const { id } of bank.roles) {
      const target = { role: id, stage: null, contexts: [] };
      const own = { ...assessment, edition: bank.edition, askedRole: id, target, answers: {} };
      const made = await createInvitation(own, shippedEdition);
      const answers = Object.fromEntries(
        ratedItems(bank, target).map((item) => [item.id, item.options[0]?.id ?? '']),
      );
      const withLabel = { answers, remarks: {}, label: '𝓐'.repeat(40) };
      const { text } = await sealReply(made, withLabel, shippedEdition);
      expect(`https://some-company.example.org/tools/next-rung/${text}`.length).toBeLessThan(700);
    }
  });

  it('with the longest remarks on everything is still read', async () => {
    const { bank } = shippedEdition;
    const role = bank.roles.at(-1)?.id ?? '';
    const target = { role, stage: null, contexts: [] };
    const own = { ...assessment, edition: bank.edition, askedRole: role, target, answers: {} };
    const made = await createInvitation(own, shippedEdition);
    const remark = {
      what: '😀'.repeat(LONGEST_REMARK.what),
      when: '😀'.repeat(LONGEST_REMARK.when),
    };
    const remarks = Object.fromEntries(ratedItems(bank, target).map(({ id }) => [id, remark]));
    const { text } = await sealReply(made, { answers: {}, remarks }, shippedEdition);
    const opened = valueIn(await openReply(text, [withKey(made)], [shippedEdition]));
    expect(opened.rating.remarks).toEqual(remarks);
  });

  it.each<[string, Partial<Rating>]>([
    ['an option that the item lacks', { answers: { 'clarity-a1': 'z' } }],
    ['a skipped item', { answers: { 'clarity-a1': 'skip' } }],
    ['no opportunity', { answers: { 'clarity-a1': 'no-opportunity' } }],
    ['an answer to an item that no rater is asked', { answers: { 'clarity-f1': 'a' } }],
    ['an answer to an unknown item', { answers: { gone: 'a' } }],
    [
      'a remark on an item that no rater is asked',
      { remarks: { 'clarity-f1': { what: 'x', when: '' } } },
    ],
  ])('is not made of %s', async (_, change) => {
    const made = await invite();
    await expect(sealReply(made, { ...rating, ...change }, tinyEdition)).rejects.toThrow(
      RangeError,
    );
  });

  it('is not made with other questions than the invitation', async () => {
    const made = await invite();
    await expect(sealReply(made, rating, companyEdition)).rejects.toThrow(RangeError);
  });
});

describe('a reply that is not for this device', () => {
  it('to another invitation says so', async () => {
    const [mine, other] = [await invite(), await invite()];
    const { text } = await sealReply(other, rating, tinyEdition);
    expect(problemOf(await openReply(text, [withKey(mine)], [tinyEdition]))).toBe(
      'other-invitation',
    );
    expect(problemOf(await openReply(text, [], [tinyEdition]))).toBe('other-invitation');
  });

  it('does not open with another key, or none', async () => {
    const [made, other] = [await invite(), await invite()];
    const { text } = await sealReply(made, rating, tinyEdition);
    for (const privateKey of [other.secret.privateKey, '', 'no key', made.secret.salt]) {
      const known = { ...withKey(made), privateKey };
      expect(problemOf(await openReply(text, [known], [tinyEdition]))).toBe('does-not-open');
    }
  });

  it('does not open under a fingerprint that only begins the same', async () => {
    const made = await invite();
    const { text } = await sealReply(made, rating, tinyEdition);
    const fingerprint = Buffer.from(made.fingerprint, 'base64url');
    fingerprint[31] = (fingerprint[31] ?? 0) ^ 1;
    const known = { ...withKey(made), fingerprint: fingerprint.toString('base64url') };
    expect(problemOf(await openReply(text, [known], [tinyEdition]))).toBe('does-not-open');
    const opened = await openReply(text, [known, withKey(made)], [tinyEdition]);
    expect(problemOf(opened)).toBe('none');
  });

  it('of a million characters and more is not read', async () => {
    const made = await invite();
    const { text } = await sealReply(made, rating, tinyEdition);
    const outcome = await openReply(text + 'A'.repeat(1_000_000), [withKey(made)], [tinyEdition]);
    expect(problemOf(outcome)).toBe('too-long');
  });

  it('of any kind is refused without an error', async () => {
    const known = [withKey(await invite())];
    const prefixes = fc.constantFrom('', '#/y/1.', '#/y/1.AAHWSg', 'https://example.org/#/y/1.');
    await fc.assert(
      fc.asyncProperty(prefixes, words, fc.string(), async (prefix, some, more) => {
        expect(problemOf(await openReply(prefix + some + more, known, [tinyEdition]))).not.toBe(
          'none',
        );
      }),
      { numRuns: 500 },
    );
  });
});
