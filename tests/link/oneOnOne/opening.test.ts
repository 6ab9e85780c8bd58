import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/assessment';
import { createInvitation } from '../../../src/link/oneOnOne/invitation';
import { createOpening, meetingCode, readOpening } from '../../../src/link/oneOnOne/opening';
import { sealReply } from '../../../src/link/oneOnOne/reply';
import type { KnownEdition } from '../../../src/link/sharedAssessment';
import { companyEdition, tinyEdition } from '../knownEditions';
import { shippedEdition } from '../shippedEdition';
import {
  bytesOf,
  exchange,
  ownAssessment,
  problemOf,
  received,
  remarksAsRead,
  remarksOn,
  signed,
  valueIn,
  words,
} from './exchange';
import { assessment, rating } from './people';

const editions: [string, KnownEdition][] = [
  ['a tiny bank', tinyEdition],
  ['a bank with stages and circumstances', companyEdition],
  ['the shipped bank', shippedEdition],
];

const HASH_AT = 12;
const SALT_AT = 44;
const FORM_AT = 76;
const ANSWERS_AT = 77;

describe('an opening', () => {
  it.each(editions)('with %s shows the answers committed to', async (_, edition) => {
    const { bank } = edition;
    await fc.assert(
      fc.asyncProperty(ownAssessment(bank), remarksOn(bank.items), async (own, remarks) => {
        const made = await createInvitation(own, edition);
        const known = await received(made.text, edition);
        const blank = { answers: {}, remarks: {} };
        const { hash: replyHash } = await sealReply(known, blank, edition);
        const args = [known, made.secret, own, edition, replyHash, remarks] as const;
        const answered = [{ ...known, sent: ['another', replyHash] }];
        const text = await createOpening(...args);
        expect(text).toMatch(/^#\/o\/1\.[\w-]+$/);
        expect(await createOpening(...args)).toBe(text);
        expect(valueIn(await readOpening(text, answered, [edition]))).toEqual({
          fingerprint: known.fingerprint,
          replyHash,
          answers: own.answers,
          remarks: remarksAsRead(remarks),
        });
      }),
      { numRuns: 40 },
    );
  });

  it('with the shipped questions and no remarks fits a message', async () => {
    const { bank } = shippedEdition;
    const answers = Object.fromEntries(
      bank.items.map((item) => [item.id, item.options.at(-1)?.id ?? '']),
    );
    const role = bank.roles[0]?.id ?? '';
    const target = { role, stage: null, contexts: [] };
    const own = { ...assessment, edition: bank.edition, askedRole: role, target, answers };
    const { opening } = await exchange(shippedEdition, own, { answers: {}, remarks: {} });
    expect(`https://some-company.example.org/tools/next-rung/${opening}`.length).toBeLessThan(700);
  });

  it('still opens once the target on the screen is another one', async () => {
    const member = { role: 'member', stage: null, contexts: [] };
    const own = { ...assessment, edition: '1.3', answers: {}, target: member };
    const made = await createInvitation(own, companyEdition);
    const moved = { ...own, target: { ...member, role: 'head' } };
    const text = createOpening(made, made.secret, moved, companyEdition, made.fingerprint);
    const known = [{ ...made, sent: [made.fingerprint] }];
    expect(problemOf(await readOpening(await text, known, [companyEdition]))).toBe('none');
  });

  it.each<[string, Partial<Assessment>]>([
    ['another answer', { answers: { ...assessment.answers, 'clarity-a1': 'f' } }],
    ['one answer fewer', { answers: { 'clarity-a1': 'e' } }],
    ['another form', { form: 'short' }],
  ])('is not made of %s', async (_, change) => {
    const { made, sealed } = await exchange(tinyEdition, assessment, rating);
    const changed = { ...assessment, ...change };
    await expect(
      createOpening(made, made.secret, changed, tinyEdition, sealed.hash),
    ).rejects.toThrow(RangeError);
  });

  it('is not made with another salt, another edition, no hash or a remark on nothing', async () => {
    const { made, sealed } = await exchange(tinyEdition, assessment, rating);
    const other = await createInvitation(assessment, tinyEdition);
    const stranger = { gone: { what: 'x', when: '' } };
    const { hash } = sealed;
    for (const attempt of [
      () => createOpening(made, other.secret, assessment, tinyEdition, hash),
      () => createOpening(made, made.secret, assessment, companyEdition, hash),
      () => createOpening(made, made.secret, assessment, tinyEdition, 'none'),
      () => createOpening(made, made.secret, assessment, tinyEdition, hash, stranger),
    ]) {
      await expect(attempt()).rejects.toThrow(RangeError);
    }
  });
});

describe('an opening that is not what it should be', () => {
  const prepared = exchange(tinyEdition, assessment, rating);
  const read = async (text: string, sent?: string[]) => {
    const { known, sealed } = await prepared;
    const outcome = await readOpening(
      text,
      [{ ...known, sent: sent ?? [sealed.hash] }],
      [tinyEdition],
    );
    return problemOf(outcome);
  };
  /** The same text as somebody else might write it, with a checksum that holds. */
  const rewritten = async (at: number, ...bytes: number[]) => {
    const { opening } = await prepared;
    const body = bytesOf(opening).slice(0, -4);
    body.set(bytes, at);
    return signed(opening, body, tinyEdition);
  };

  it('opens as it is', async () => {
    expect(await read((await prepared).opening)).toBe('none');
  });

  it('says that the answers are not the ones committed to', async () => {
    // The least change: the last item's option is c where it was b.
    const [, last = 0] = bytesOf((await prepared).opening).slice(ANSWERS_AT);
    expect(await read(await rewritten(ANSWERS_AT + 1, last + 1))).toBe('not-committed');
  });

  it('says the same for another salt, another form and other answers of the same person', async () => {
    expect(await read(await rewritten(SALT_AT, 1, 2, 3))).toBe('not-committed');
    expect(await read(await rewritten(FORM_AT, 0))).toBe('not-committed');
    const { made, sealed } = await prepared;
    const later = { ...assessment, answers: { 'clarity-a1': 'f' } };
    const again = await createInvitation(later, tinyEdition);
    const args = [later, tinyEdition, sealed.hash] as const;
    const elsewhere = await createOpening(again, again.secret, ...args);
    const body = bytesOf(elsewhere).slice(0, -4);
    body.set(Buffer.from(made.fingerprint, 'base64url').subarray(0, 8), 4);
    expect(await read(signed(elsewhere, body, tinyEdition))).toBe('not-committed');
  });

  it('says that the respondent read another reply', async () => {
    const { made, known, opening } = await prepared;
    expect(await read(opening, [])).toBe('other-reply');
    const second = await sealReply(known, rating, tinyEdition);
    expect(await read(opening, [second.hash])).toBe('other-reply');
    const args = [assessment, tinyEdition, second.hash] as const;
    expect(await read(await createOpening(made, made.secret, ...args))).toBe('other-reply');
    expect(await read(await rewritten(HASH_AT, 1, 2, 3))).toBe('other-reply');
  });

  it('says that it belongs to another invitation', async () => {
    const other = await exchange(tinyEdition, assessment, rating);
    expect(await read(other.opening)).toBe('other-invitation');
    expect(problemOf(await readOpening(other.opening, [], [tinyEdition]))).toBe('other-invitation');
  });

  it('asks for a newer app where only that knows the form', async () => {
    expect(await read(await rewritten(FORM_AT, 7))).toBe('newer-version');
    expect(await read(await rewritten(FORM_AT, 8))).toBe('damaged');
  });

  it('of any kind is refused without an error', async () => {
    const prefixes = fc.constantFrom('', '#/o/1.', '#/o/1.AAHWSg', 'https://example.org/#/o/1.');
    await fc.assert(
      fc.asyncProperty(prefixes, words, fc.string(), async (prefix, some, more) => {
        expect(await read(prefix + some + more)).not.toBe('none');
      }),
      { numRuns: 500 },
    );
  });
});

describe('the meeting code', () => {
  const hashes = fc
    .uint8Array({ minLength: 32, maxLength: 32 })
    .map((bytes) => Buffer.from(bytes).toString('base64url'));

  it('is six digits in two groups, the same for the same two hashes', async () => {
    await fc.assert(
      fc.asyncProperty(hashes, hashes, async (fingerprint, replyHash) => {
        const code = await meetingCode(fingerprint, replyHash);
        expect(code).toMatch(/^\d{3} \d{3}$/);
        expect(await meetingCode(fingerprint, replyHash)).toBe(code);
      }),
    );
  });

  it('is another one for another invitation or reply, and uses all digits', async () => {
    const { made, sealed } = await exchange(tinyEdition, assessment, rating);
    const others = await Promise.all(
      Array.from({ length: 200 }, () => sealReply(made, rating, tinyEdition)),
    );
    const codes = await Promise.all(
      [sealed, ...others].map(({ hash }) => meetingCode(made.fingerprint, hash)),
    );
    // Of 201 codes out of a million, five alike are out of the question.
    expect(new Set(codes).size).toBeGreaterThan(196);
    expect(new Set(codes.map((code) => code.charAt(0))).size).toBe(10);
    expect(await meetingCode(sealed.hash, made.fingerprint)).not.toBe(codes[0]);
  });

  it('is made of two hashes alone', async () => {
    await expect(meetingCode('none', 'none')).rejects.toThrow(RangeError);
  });
});
