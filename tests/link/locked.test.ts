import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bytesOfBase64Url, toBase64Url } from '../../src/link/base64url';
import { peekEdition } from '../../src/link/decodeLink';
import {
  FEWEST_ROUNDS,
  LONGEST_LOCKED,
  lockLink,
  MOST_ROUNDS,
  ROUNDS,
  unlockLink,
} from '../../src/link/locked/locked';
import { newPassphrase } from '../../src/link/locked/passphrase';
import { noteTrust, trustCount } from '../trust/share';
import { sampleLinks } from './arbitraries';
import { decorations } from './decorations';
import { companyEdition } from './knownEditions';

/* Thousands of cases with the real number of rounds would take an hour. */
const FEW = 1;
const SEALED = trustCount(11, 'node');
const PREFIX = '#/k/1.';
const PHRASE = 'orbit velvet cactus lunar amazing rifle';
const [link = ''] = sampleLinks(companyEdition, 1, 21);
const doesNotUnlock = { ok: false, problem: { kind: 'does-not-unlock' } };

const lock = (inner: string, phrase = PHRASE) => lockLink(inner, phrase, FEW);
const unlock = (text: string, phrase = PHRASE) => unlockLink(text, phrase, FEW);

function bytesOf(locked: string): Uint8Array {
  return bytesOfBase64Url(locked.slice(PREFIX.length)) ?? new Uint8Array();
}

function textOf(bytes: Iterable<number>): string {
  return PREFIX + toBase64Url(Uint8Array.from(bytes));
}

/** Any derivation of a key from here on is seen. */
function watchWork() {
  const watched = [
    vi.spyOn(crypto.subtle, 'importKey'),
    vi.spyOn(crypto.subtle, 'deriveKey'),
    vi.spyOn(crypto.subtle, 'deriveBits'),
  ];
  return () => watched.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a locked link', () => {
  it('opens with its passphrase, with the rounds that the app writes', async () => {
    const locked = await lockLink(link, PHRASE);
    expect(locked).toMatch(/^#\/k\/1\.[\w-]+$/);
    expect(Buffer.from(bytesOf(locked)).readUInt32BE()).toBe(ROUNDS);
    expect(await unlockLink(locked, PHRASE)).toEqual({ ok: true, link });
    expect(await unlockLink(locked, `${PHRASE}s`)).toEqual(doesNotUnlock);
  });

  it('carries a link of any other kind, and any passphrase', async () => {
    const phrase = fc.string({ unit: 'binary', minLength: 1 }).filter((typed) => !!typed.trim());
    const inner = fc
      .tuple(
        fc.constantFrom(...'riyoj'),
        fc.integer({ min: 1, max: 999 }),
        fc.stringMatching(/^[\w-]{0,60}$/),
      )
      .map(([letter, version, payload]) => `#/${letter}/${version}.${payload}`);
    await fc.assert(
      fc.asyncProperty(inner, phrase, async (carried, typed) => {
        expect(await unlock(await lock(carried, typed), typed)).toEqual({
          ok: true,
          link: carried,
        });
      }),
    );
  });

  it('says nothing about what is inside but its length', async () => {
    const locked = await lock(link);
    expect(peekEdition(locked)).toBeNull();
    expect(Buffer.from(bytesOf(locked)).toString('latin1')).not.toContain(link.slice(6, 16));
  });

  it.each([
    ['capitals of a phone', 'Orbit Velvet Cactus Lunar Amazing Rifle'],
    ['spaces and line breaks', `  orbit velvet\u00a0cactus\r\n lunar   amazing rifle\n`],
    ['wide letters', 'ｏｒｂｉｔ velvet cactus lunar amazing rifle'],
  ])('opens in spite of %s', async (_, typed) => {
    expect(await unlock(await lock(link), typed)).toEqual({ ok: true, link });
    expect(await unlock(await lock(link, typed))).toEqual({ ok: true, link });
  });

  it.each(Object.entries(decorations))('opens with %s', async (_, decorate) => {
    for (let run = 0; run < 5; run++) {
      expect(await unlock(decorate(await lock(link)))).toEqual({ ok: true, link });
    }
  });

  it(`Trust 11: never has the same salt or IV again, ${SEALED} times`, async () => {
    const salts = new Set<string>();
    const ivs = new Set<string>();
    for (let made = 0; made < SEALED; made++) {
      const bytes = bytesOf(await lock(link));
      salts.add(bytes.slice(4, 20).join());
      ivs.add(bytes.slice(20, 32).join());
    }
    const failures = 2 * SEALED - salts.size - ivs.size;
    noteTrust({ number: 11, engine: 'node', count: SEALED, failures });
    expect([salts.size, ivs.size]).toEqual([SEALED, SEALED]);
  });
});

describe('a locked link that does not open', () => {
  it('Trust 11: says the same for a wrong passphrase and for every flipped bit', async () => {
    const locked = await lock(link);
    expect(await unlock(locked, 'orbit velvet cactus lunar amazing riffle')).toEqual(doesNotUnlock);
    expect(await unlock(locked, ' ')).toEqual(doesNotUnlock);
    const bytes = bytesOf(locked);
    const bitsOfRounds = 32;
    for (let bit = bitsOfRounds; bit < bytes.length * 8; bit++) {
      const flipped = bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      expect(await unlock(textOf(flipped)), `bit ${bit}`).toEqual(doesNotUnlock);
    }
  });

  it('Trust 11: says the same for every flipped bit of the rounds', async () => {
    const bytes = bytesOf(await lockLink(link, PHRASE, FEWEST_ROUNDS));
    for (let bit = 0; bit < 32; bit++) {
      const flipped = bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      expect(await unlockLink(textOf(flipped), PHRASE), `bit ${bit}`).toEqual(doesNotUnlock);
    }
  });

  it('Trust 11: says the same after as much work as a link may ask for', async () => {
    const bytes = Buffer.from(bytesOf(await lock(link)));
    bytes.writeUInt32BE(MOST_ROUNDS);
    const start = performance.now();
    const said = [await unlockLink(textOf(bytes), PHRASE)];
    const value = performance.now() - start;
    said.push(await unlockLink(await lockLink(link, PHRASE), `${PHRASE}s`));
    const failures = said.filter(({ ok }) => ok).length;
    const worst = { value, text: `${Math.round(value)} ms to refuse` };
    noteTrust({ number: 11, engine: 'node', count: said.length, failures, worst });
    expect(said).toEqual([doesNotUnlock, doesNotUnlock]);
  });

  it.each([0, 1, FEWEST_ROUNDS - 1, MOST_ROUNDS + 1, 5_000_000, 2 ** 31, 2 ** 32 - 1])(
    'Trust 11: is refused without any work where it asks for %i rounds',
    async (rounds) => {
      const bytes = Buffer.from(bytesOf(await lock(link)));
      bytes.writeUInt32BE(rounds);
      const work = watchWork();
      expect(await unlockLink(textOf(bytes), PHRASE)).toEqual(doesNotUnlock);
      expect(work()).toBe(0);
    },
  );

  it('would have been work: the rounds in between are tried', async () => {
    const bytes = bytesOf(await lockLink(link, PHRASE, FEWEST_ROUNDS));
    const work = watchWork();
    expect(await unlockLink(textOf(bytes), PHRASE)).toEqual({ ok: true, link });
    expect(work()).toBeGreaterThan(0);
  });

  it('is called cut short wherever it was cut', async () => {
    const locked = await lock(link);
    const work = watchWork();
    for (let length = PREFIX.length; length < locked.length; length++) {
      expect(await unlock(locked.slice(0, length))).toEqual({
        ok: false,
        problem: { kind: 'cut-short' },
      });
    }
    expect(work()).toBe(0);
  });

  it('is refused for unused bits that are not zero', async () => {
    const locked = await Promise.all(['', '4', '42'].map((more) => lock(`#/r/1.AAAA${more}`)));
    const last = locked.find((text) => bytesOf(text).length % 3 === 1) ?? '';
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const neighbour = alphabet[alphabet.indexOf(last.at(-1) ?? '') + 1];
    expect((await unlock(last)).ok).toBe(true);
    expect(await unlock(last.slice(0, -1) + neighbour)).toEqual(doesNotUnlock);
  });

  it.each([
    ['nothing', '', 'not-a-link'],
    ['another kind of link', link, 'not-a-link'],
    ['version 0', '#/k/0.AAAA', 'not-a-link'],
    ['a newer version', '#/k/2.AAAA', 'newer-version'],
    ['a bomb', PREFIX + 'A'.repeat(LONGEST_LOCKED), 'too-long'],
  ])('says what it can of %s', async (_, text, kind) => {
    expect(await unlock(text)).toMatchObject({ ok: false, problem: { kind } });
  });

  it('says so where the browser has no WebCrypto', async () => {
    const locked = await lock(link);
    vi.stubGlobal('crypto', {});
    expect(await unlock(locked)).toEqual({ ok: false, problem: { kind: 'not-secure' } });
    await expect(lock(link)).rejects.toThrow('not-secure');
  });
});

describe('a link is not locked', () => {
  it('twice, without a passphrase, or when it is none', async () => {
    await expect(lock(await lock(link))).rejects.toThrow(RangeError);
    await expect(lock(link, ' \n ')).rejects.toThrow(RangeError);
    await expect(lock('#/start')).rejects.toThrow(RangeError);
    await expect(lock(`#/r/2.${'A'.repeat(70_000)}`)).rejects.toThrow(RangeError);
  });
});

describe('a new passphrase', () => {
  it('has six words of letters, and is not the same twice', () => {
    const phrases = Array.from({ length: 500 }, () => newPassphrase());
    for (const phrase of phrases) expect(phrase).toMatch(/^[a-z]+( [a-z]+){5}$/);
    expect(new Set(phrases).size).toBe(phrases.length);
    expect(newPassphrase(8).split(' ')).toHaveLength(8);
  });

  it('takes every word of the list for some number, and none twice', () => {
    let next = 0;
    vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
      if (array instanceof Uint16Array) for (const at of array.keys()) array[at] = next++;
      return array;
    });
    const words = newPassphrase(2048).split(' ');
    expect(new Set(words).size).toBe(2048);
    expect(newPassphrase(2048).split(' ')).toEqual(words);
  });
});
