import { describe, expect, it } from 'vitest';
import { readTeam } from '../../src/features/team/readTeam';
import { decodeResult } from '../../src/link/decodeResult';
import { unlockLink } from '../../src/link/locked/locked';
import { readInvitation } from '../../src/link/oneOnOne/invitation';
import { decodeJoint } from '../../src/link/oneOnOne/joint';
import { readOpening } from '../../src/link/oneOnOne/opening';
import { openReply } from '../../src/link/oneOnOne/reply';
import { linksOfEveryKind, PASSPHRASE } from '../link/everyKind';
import { companyEdition } from '../link/knownEditions';
import { withKey } from '../link/oneOnOne/exchange';
import { noteTrust } from './share';

const MILLION = 1_000_000;
/** Enough to see what takes the square of its length. */
const LENGTH = 60_000;
const nestings = [
  '[',
  '{"a":',
  '(',
  '<',
  '"',
  '%25',
  '=\n',
  '>\n',
  '\n',
  '\r',
  '\u200b',
  '—',
  ' ',
  'A',
];
/** The starts of links, over and over, which look like many links and are none. */
const starts = [...'rkiyoj'].flatMap((letter) => [
  `#/${letter}/1.`,
  `%23%2F${letter}%2F1.`,
  `https://x/#/${letter}/1.A `,
  `#/${letter}/1.A\n`,
]);

/** What somebody could be sent to paste, or as the file of a reply. */
const hostile: readonly { readonly about: string; readonly make: () => string }[] = [
  ...[...nestings, ...starts].flatMap((part) => {
    const about = JSON.stringify(part);
    return [
      { about: `${about} over and over`, make: () => part.repeat(LENGTH / part.length) },
      {
        about: `a link of ${about}`,
        make: () => `#/r/1.${part.repeat(LENGTH / part.length)}`,
      },
    ];
  }),
  ...[...'rkiyoj'].flatMap((letter) => [
    { about: `100 MB behind ${letter}`, make: () => `#/${letter}/1.${'A'.repeat(100 * MILLION)}` },
    {
      about: `a million zeros in ${letter}`,
      make: () => `#/${letter}/1.${'A'.repeat(MILLION - 10)}`,
    },
    {
      about: `a million ones in ${letter}`,
      make: () => `#/${letter}/1.${'_'.repeat(MILLION - 10)}`,
    },
  ]),
  { about: '{"__proto__":{"polluted":true}}', make: () => '{"__proto__":{"polluted":true}}' },
  { about: 'zeros', make: () => '\u0000'.repeat(LENGTH) },
  { about: 'halves of characters', make: () => '#/r/1.\ud83d'.repeat(20_000) },
  { about: 'control of direction', make: () => '\u202e#/r/1.AAAA\u202c' },
];

describe('Trust 13: a hostile text', () => {
  it('pasted or chosen as a file is refused by every reader of links', async () => {
    const samples = await linksOfEveryKind(companyEdition, [companyEdition], 8, 13);
    const talk = samples.find(({ kind }) => kind === 'reply')?.device.exchange;
    if (!talk) throw new Error('There is no exchange.');
    const editions = [companyEdition];
    const readers: Record<string, (text: string) => Promise<boolean> | boolean> = {
      result: (text) => decodeResult(text, editions).ok,
      joint: (text) => decodeJoint(text, editions).ok,
      locked: async (text) => (await unlockLink(text, PASSPHRASE)).ok,
      invitation: async (text) => (await readInvitation(text, editions)).ok,
      reply: async (text) => (await openReply(text, [withKey(talk.made)], editions)).ok,
      opening: async (text) =>
        (await readOpening(text, [{ ...talk.known, sent: [talk.sealed.hash] }], editions)).ok,
    };
    const failures: string[] = [];
    let worst = { value: 0, text: '' };
    for (const { about, make } of hostile) {
      const text = make();
      for (const [reader, read] of Object.entries(readers)) {
        const start = performance.now();
        const opened = await Promise.resolve(text).then(read).catch(String);
        const value = performance.now() - start;
        if (value > worst.value)
          worst = { value, text: `${Math.round(value)} ms (${about}: ${reader})` };
        if (opened !== false) failures.push(`${reader} of ${about}: ${opened}`);
      }
    }
    const count = hostile.length * Object.keys(readers).length;
    noteTrust({ number: 13, engine: 'node', count, failures: failures.length, worst });
    expect(failures).toEqual([]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('pasted for a team adds nobody, in steps that leave the page its turns', () => {
    const failures: string[] = [];
    let worst = { value: 0, text: '' };
    for (const { about, make } of hostile) {
      const reading = readTeam(make(), companyEdition);
      for (let done = false; !done; ) {
        const start = performance.now();
        const step = reading.next();
        const value = performance.now() - start;
        if (value > worst.value)
          worst = { value, text: `${Math.round(value)} ms (${about}: team)` };
        done = step.done ?? false;
        if (step.done && step.value.people.length > 0) failures.push(about);
      }
    }
    noteTrust({
      number: 13,
      engine: 'node',
      count: hostile.length,
      failures: failures.length,
      worst,
    });
    expect(failures).toEqual([]);
  });
});
