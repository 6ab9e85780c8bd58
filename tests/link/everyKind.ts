import fc from 'fast-check';
import { decodeResult } from '../../src/link/decodeResult';
import { encodeResult } from '../../src/link/encodeResult';
import { lockLink, unlockLink } from '../../src/link/locked/locked';
import { readInvitation } from '../../src/link/oneOnOne/invitation';
import { decodeJoint, encodeJoint } from '../../src/link/oneOnOne/joint';
import { readOpening } from '../../src/link/oneOnOne/opening';
import { openReply } from '../../src/link/oneOnOne/reply';
import type { Outcome } from '../../src/link/oneOnOne/types';
import { type LinkKind, repairLink } from '../../src/link/repairLink';
import type { KnownEdition } from '../../src/link/sharedAssessment';
import { sampleLinks } from './arbitraries';
import { arbitraryJoint } from './jointArbitraries';
import { bothRatings, type Exchange, exchange, ratingFor, withKey } from './oneOnOne/exchange';
import { arbitraryShared2 } from './v2Arbitraries';

export const PASSPHRASE = 'orbit velvet cactus lunar amazing rifle';
/* Thousands of locked links with the real number of rounds would take an hour. */
const FEW_ROUNDS = 1;

/** What a device knows that reads links: editions, its own invitation with what it sent, a passphrase. */
export interface Device {
  readonly editions: readonly KnownEdition[];
  readonly exchange: Exchange;
}

export interface Sample {
  readonly kind: LinkKind;
  readonly link: string;
  readonly device: Device;
}

/** What was read, as one text that differs where anything in it does; or the kind of the refusal. */
export type Said = { readonly content: string } | { readonly refused: string };

/**
 * Links of every kind that an edition can be in, the same in every run but for what must be random
 * (keys, salts); each with the device that can read it.
 * @param count of results; of the other kinds there are fewer
 */
export async function linksOfEveryKind(
  edition: KnownEdition,
  editions: readonly KnownEdition[],
  count: number,
  seed: number,
): Promise<Sample[]> {
  const { bank } = edition;
  const draw = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number) =>
    fc.sample(arbitrary, { numRuns, seed });
  const fewer = Math.ceil(count / 8);
  const exchanges = await Promise.all(
    draw(bothRatings(bank), fewer).map(({ assessment, rating }) =>
      exchange(edition, assessment, rating, remarksFor(edition, seed, assessment.target)),
    ),
  );
  const devices = exchanges.map((one): Device => ({ editions, exchange: one }));
  const [device] = devices;
  if (!device) throw new RangeError('There is nothing to draw.');
  const results = [
    ...sampleLinks(edition, count, seed),
    ...draw(arbitraryShared2(bank), count).map((shared) => encodeResult(shared, edition)),
  ];
  const joint = draw(arbitraryJoint(bank), fewer).map((one) => encodeJoint(one, edition));
  const ofExchanges = devices.flatMap((own): Sample[] => [
    { kind: 'invitation', link: own.exchange.made.text, device: own },
    { kind: 'reply', link: own.exchange.sealed.text, device: own },
    { kind: 'opening', link: own.exchange.opening, device: own },
  ]);
  const open: Sample[] = [
    ...results.map((link): Sample => ({ kind: 'result', link, device })),
    ...joint.map((link): Sample => ({ kind: 'joint', link, device })),
    ...ofExchanges,
  ];
  const inside = open.filter((_, index) => index % 8 === 0).map(({ link }) => link);
  const locked = await Promise.all(inside.map((link) => lockLink(link, PASSPHRASE, FEW_ROUNDS)));
  return [...open, ...locked.map((link): Sample => ({ kind: 'locked', link, device }))];
}

function remarksFor(edition: KnownEdition, seed: number, target: Exchange['assessment']['target']) {
  return fc.sample(ratingFor(edition.bank, target), { numRuns: 1, seed })[0]?.remarks;
}

/** Reads a text with the reader of whatever kind it says it is, as the app does. */
export function readAny(text: string, { editions, exchange }: Device): Said | Promise<Said> {
  switch (repairLink(text)?.kind) {
    case 'locked':
      return unlockLink(text, PASSPHRASE, FEW_ROUNDS).then((said) =>
        said.ok ? { content: said.link } : { refused: said.problem.kind },
      );
    case 'joint': {
      const said = decodeJoint(text, editions);
      return said.ok ? contentOf(said.joint, said.edition) : { refused: said.problem.kind };
    }
    case 'invitation':
      return readInvitation(text, editions).then(outcomeOf);
    case 'reply':
      return openReply(text, [withKey(exchange.made)], editions).then(outcomeOf);
    case 'opening': {
      const known = { ...exchange.known, sent: [exchange.sealed.hash] };
      return readOpening(text, [known], editions).then(outcomeOf);
    }
    default: {
      const said = decodeResult(text, editions);
      return said.ok ? contentOf(said.result, said.edition) : { refused: said.problem.kind };
    }
  }
}

function outcomeOf(outcome: Outcome<unknown>): Said {
  return outcome.ok ? contentOf(outcome.value, outcome.edition) : { refused: outcome.problem.kind };
}

function contentOf(content: unknown, { digest }: KnownEdition): Said {
  return { content: `${digest} ${JSON.stringify(content)}` };
}
