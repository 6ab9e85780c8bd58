import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/assessment';
import { stagesOf } from '../../../src/domain/bank';
import { normaliseLabel } from '../../../src/link/label';
import { createInvitation, readInvitation } from '../../../src/link/oneOnOne/invitation';
import type { KnownEdition } from '../../../src/link/sharedAssessment';
import { companyEdition, tinyEdition } from '../knownEditions';
import { shippedEdition } from '../shippedEdition';
import { bytesOf, forged, ownAssessment, problemOf, received, signed, words } from './exchange';
import { assessment } from './people';

const editions: [string, KnownEdition][] = [
  ['a tiny bank', tinyEdition],
  ['a bank with stages and circumstances', companyEdition],
  ['the shipped bank', shippedEdition],
];

const KEY_LENGTH = 64;
const CHECKSUM_LENGTH = 4;

describe('an invitation', () => {
  it.each(editions)('with %s says who asks to be rated against what', async (_, edition) => {
    await fc.assert(
      fc.asyncProperty(ownAssessment(edition.bank), words, async (own, label) => {
        const made = await createInvitation(own, edition, label);
        const { text, fingerprint, invitation } = await received(made.text, edition);
        expect({ text, fingerprint, invitation }).toEqual({
          text: made.text,
          fingerprint: made.fingerprint,
          invitation: made.invitation,
        });
        const asks = normaliseLabel(label);
        expect(invitation).toMatchObject({
          edition: edition.bank.edition,
          target: {
            ...own.target,
            contexts: edition.bank.contexts
              .map(({ id }) => id)
              .filter((id) => own.target.contexts.includes(id)),
          },
          ...(asks === '' ? {} : { label: asks }),
        });
        expect('label' in invitation).toBe(asks !== '');
      }),
      { numRuns: 50 },
    );
  });

  it.each(editions)('with %s holds no answer, no form and no time', async (_, edition) => {
    const { bank } = edition;
    const pairs = ownAssessment(bank).chain((one) =>
      ownAssessment(bank).map((other) => [one, { ...other, target: one.target }] as const),
    );
    await fc.assert(
      fc.asyncProperty(pairs, async ([one, other]) => {
        const inTheOpen = async (own: Assessment) => {
          const { text, invitation } = await createInvitation(own, edition, 'Zoë');
          const { commitment, publicKey, ...open } = invitation;
          expect(commitment).toMatch(/^[\w-]{43}$/);
          expect(publicKey).toMatch(/^B[\w-]{86}$/);
          // What stands before commitment, key and checksum, which are random to look at.
          return { open, bytes: bytesOf(text).slice(0, -32 - KEY_LENGTH - CHECKSUM_LENGTH) };
        };
        expect(await inTheOpen(one)).toEqual(await inTheOpen(other));
      }),
      { numRuns: 50 },
    );
  });

  it('never has a salt, a key or a commitment twice', async () => {
    const made = await Promise.all(
      Array.from({ length: 300 }, () => createInvitation(assessment, tinyEdition)),
    );
    const all = made.flatMap(({ invitation, secret, fingerprint }) => [
      ...[invitation.commitment, invitation.publicKey, fingerprint],
      ...[secret.salt, secret.privateKey],
    ]);
    expect(new Set(all).size).toBe(5 * 300);
  });

  it('with everything ticked fits a QR code and a message', async () => {
    const { bank } = shippedEdition;
    const { text } = await createInvitation(
      {
        ...assessment,
        edition: bank.edition,
        askedRole: bank.roles[0]?.id ?? '',
        target: {
          role: bank.roles.at(-1)?.id ?? '',
          stage: stagesOf(bank).at(-1) ?? null,
          contexts: bank.contexts.map(({ id }) => id),
        },
        answers: {},
      },
      shippedEdition,
      '𝓐'.repeat(40),
    );
    expect(text.length).toBeLessThan(400);
  });

  it.each<[string, (text: string) => string]>([
    ['an address', (text) => `https://example.org/next-rung/${text}`],
    ['a sentence', (text) => `Would you rate me? https://example.org/${text} Thanks!`],
    ['a word stuck to it', (text) => `${text}Thanks`],
    ['line breaks', (text) => text.replace(/.{30}/g, '$&\r\n')],
    ['percent-encoding', (text) => encodeURIComponent(text)],
    ['angle brackets', (text) => `<${text}>`],
  ])('opens with %s, and becomes canonical', async (_, decorate) => {
    const made = await createInvitation(assessment, tinyEdition);
    expect((await received(decorate(made.text), tinyEdition)).text).toBe(made.text);
  });

  it.each<[string, Partial<Assessment>]>([
    ['another edition', { edition: '0.2' }],
    ['a rating of somebody else', { rater: 'manager' }],
    ['an unknown role asked', { askedRole: 'pope' }],
    ['an unknown target', { target: { role: 'pope', stage: null, contexts: [] } }],
    ['an unknown stage', { target: { role: 'lead', stage: 'late', contexts: [] } }],
    ['an unknown context', { target: { role: 'lead', stage: null, contexts: ['war'] } }],
    ['an unknown form', { form: 'rater' }],
    ['an item that no longer exists', { answers: { gone: 'a' } }],
    ['an option that the item lacks', { answers: { 'clarity-a1': 'z' } }],
    ['what a rater alone can say', { answers: { 'clarity-a1': 'not-observed' } }],
  ])('is not made of %s', async (_, change) => {
    const made = createInvitation({ ...assessment, ...change }, tinyEdition);
    await expect(made).rejects.toThrow(RangeError);
  });
});

describe('a text that is no invitation', () => {
  const read = async (text: string, known: KnownEdition[] = [tinyEdition]) => {
    const outcome = await readInvitation(text, known);
    return outcome.ok ? { kind: 'none' } : outcome.problem;
  };
  const invite = async () => (await createInvitation(assessment, tinyEdition, 'Zoë')).text;

  it.each(['', '#/i/', '#/i/x.AAAA', '#/i/0.AAAA', '#/r/1.AAAA', '#/y/1.AAAA', 'Hello'])(
    '%j is called no link',
    async (text) => {
      expect(await read(text)).toEqual({ kind: 'not-a-link' });
    },
  );

  it('is refused for its length before anything is read', async () => {
    const bomb = (await invite()) + 'A'.repeat(1_000_000);
    expect(await read(bomb)).toEqual({ kind: 'too-long', length: bomb.length, longest: 4000 });
  });

  it('of a newer format or other questions says so', async () => {
    const text = await invite();
    const named = (edition: string) => ({ ...tinyEdition, bank: { ...tinyEdition.bank, edition } });
    expect(await read(text.replace('/1.', '/2.'))).toEqual({ kind: 'newer-version', version: 2 });
    expect(await read(text, [named('0.0')])).toEqual({
      kind: 'newer-edition',
      edition: '0.1',
      newestKnown: '0.0',
    });
    expect(await read(text, [named('0.2')])).toEqual({ kind: 'retired-edition', edition: '0.1' });
    expect(await read(text, [{ ...tinyEdition, digest: companyEdition.digest }])).toEqual({
      kind: 'other-questions',
      edition: '0.1',
    });
  });

  it('is called cut short wherever it was cut', async () => {
    const text = await invite();
    for (let length = '#/i/1.'.length; length < text.length; length++) {
      expect(await read(text.slice(0, length))).toEqual({ kind: 'cut-short' });
    }
  });

  it('is damaged when its key is no point on the curve', async () => {
    const text = await invite();
    const lastOfKey = bytesOf(text).length - CHECKSUM_LENGTH - 1;
    expect(await read(forged(text, lastOfKey, 1, tinyEdition))).toEqual({ kind: 'damaged' });
  });

  it.each([
    ['a direction override', [4, 0xe2, 0x80, 0xae, 0x41]],
    ['broken UTF-8', [1, 0xff]],
    ['a line break', [3, 0x41, 0x0a, 0x42]],
    ['41 letters', [41, ...new TextEncoder().encode('A'.repeat(41))]],
  ])('is damaged when its label is %s', async (_, label) => {
    const { text } = await createInvitation(assessment, tinyEdition);
    // The tiny bank has one target, which takes no byte: the label follows the stamp.
    const bytes = bytesOf(text).slice(0, -CHECKSUM_LENGTH);
    const body = Uint8Array.from([...bytes.slice(0, 4), ...label, ...bytes.slice(5)]);
    expect(await read(signed(text, body, tinyEdition))).toEqual({ kind: 'damaged' });
    const tidy = Uint8Array.from([...bytes.slice(0, 4), 1, 0x41, ...bytes.slice(5)]);
    expect(await read(signed(text, tidy, tinyEdition))).toEqual({ kind: 'none' });
  });

  it('of any kind is refused without an error', async () => {
    const prefixes = fc.constantFrom('', '#/i/1.', '#/i/1.AAEH', 'https://example.org/#/i/1.');
    await fc.assert(
      fc.asyncProperty(prefixes, words, fc.string(), async (prefix, some, more) => {
        const editions = [tinyEdition, companyEdition];
        expect(problemOf(await readInvitation(prefix + some + more, editions))).not.toBe('none');
      }),
      { numRuns: 500 },
    );
  });
});
