import { describe, expect, it } from 'vitest';
import { readInvitation } from '../../../src/link/oneOnOne/invitation';
import { readOpening } from '../../../src/link/oneOnOne/opening';
import { openReply } from '../../../src/link/oneOnOne/reply';
import type { Outcome } from '../../../src/link/oneOnOne/types';
import { seeded } from '../../domain/seeded';
import { tinyEdition } from '../knownEditions';
import { mutations } from '../mutations';
import { bytesOf, exchange, forged, problemOf, withByte, withKey } from './exchange';
import { assessment, rating } from './people';

const remarks = { 'clarity-f1': { what: 'Three launches.', when: '2025' } };
const prepared = exchange(tinyEdition, assessment, rating, remarks);
const NAMES = ['invitation', 'reply', 'opening'] as const;
type Name = (typeof NAMES)[number];

async function textOf(name: Name): Promise<string> {
  const { made, sealed, opening } = await prepared;
  return { invitation: made.text, reply: sealed.text, opening }[name];
}

async function read(name: Name, text: string): Promise<Outcome<unknown>> {
  const { made, known, sealed } = await prepared;
  const editions = [tinyEdition];
  switch (name) {
    case 'invitation':
      return readInvitation(text, editions);
    case 'reply':
      return openReply(text, [withKey(made)], editions);
    case 'opening':
      return readOpening(text, [{ ...known, sent: [sealed.hash] }], editions);
  }
}

const masks = [0x01, 0x10, 0x80, 0xff];

describe.each(NAMES)('of an %s', (name) => {
  it('no byte can change on the way', async () => {
    const text = await textOf(name);
    expect(problemOf(await read(name, text))).toBe('none');
    for (const at of bytesOf(text).keys()) {
      for (const mask of masks) {
        expect(problemOf(await read(name, withByte(text, at, mask)))).not.toBe('none');
      }
    }
  });

  it('a mutated text gives what was written or is refused', async () => {
    const random = seeded(2027);
    const text = await textOf(name);
    const original = JSON.stringify(await read(name, text));
    const outcomes = new Set<string>();
    for (let run = 0; run < 3000; run++) {
      const chosen = random.pick([1, 1, 2, 3]);
      const steps = Array.from({ length: chosen }, () => random.pick(Object.values(mutations)));
      const outcome = await read(
        name,
        steps.reduce((before, mutate) => mutate(before, random), text),
      );
      outcomes.add(problemOf(outcome));
      if (outcome.ok) expect(JSON.stringify(outcome)).toBe(original);
    }
    expect([...outcomes]).toEqual(
      expect.arrayContaining(['none', 'damaged', 'cut-short', 'not-a-link', 'newer-version']),
    );
  });
});

describe('somebody who writes checksums that hold', () => {
  it('can change nothing in a reply', async () => {
    const text = await textOf('reply');
    const original = JSON.stringify(await read('reply', text));
    const problems = new Set<string>();
    for (let at = 0; at < bytesOf(text).length - 4; at++) {
      for (const mask of masks) {
        const outcome = await read('reply', forged(text, at, mask, tinyEdition));
        problems.add(problemOf(outcome));
        expect(JSON.stringify(outcome)).not.toBe(original);
        expect(outcome.ok, `byte ${at}`).toBe(false);
      }
    }
    expect(problems).toContain('does-not-open');
  });

  it('can change nothing in an opening but the remarks, which nobody committed to', async () => {
    const text = await textOf('opening');
    const { length } = bytesOf(text);
    // Place, two lengths of two bytes, and the words.
    const remarksLength = 2 + 2 + '2025'.length + 2 + 'Three launches.'.length;
    for (let at = 0; at < length - 4 - remarksLength; at++) {
      for (const mask of masks) {
        const outcome = await read('opening', forged(text, at, mask, tinyEdition));
        expect(outcome.ok, `byte ${at}`).toBe(false);
      }
    }
    const reworded = await read('opening', forged(text, length - 4 - 2, 0x01, tinyEdition));
    expect(reworded.ok && reworded.value).toMatchObject({ answers: assessment.answers });
  });

  it('makes another invitation by changing one', async () => {
    const text = await textOf('invitation');
    const { made } = await prepared;
    for (let at = 0; at < bytesOf(text).length - 4; at++) {
      const outcome = await readInvitation(forged(text, at, 0x01, tinyEdition), [tinyEdition]);
      if (outcome.ok) expect(outcome.value.fingerprint).not.toBe(made.fingerprint);
    }
  });
});
