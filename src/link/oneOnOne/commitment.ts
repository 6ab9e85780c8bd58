import type { Assessment } from '../../domain/assessment';
import type { Bytes } from '../bytes';
import type { KnownEdition } from '../sharedAssessment';
import { packAnswers } from '../v1/answers';
import { packHead } from '../v1/head';
import { digestBytes } from '../v1/stamp';
import { hash } from './hash';

/** Bytes of a salt: as many as the hash has, so that nobody can try answers out against it. */
export const SALT_LENGTH = 32;

/** What an invitation commits to: one's own answers, and everything that gives them their meaning. */
export type Committed = Pick<Assessment, 'askedRole' | 'target' | 'form' | 'answers'>;

/**
 * SHA-256 over a tag, the bank's whole digest, the head of version 1 (role asked, target, stage,
 * circumstances, form), the answers to all items of the bank at fixed length, and the salt. Every
 * part has a length that the bank decides, so that no two contents give the same bytes.
 * @throws RangeError for what has no place in a link of this edition
 */
export async function commitTo(
  { answers, ...circumstances }: Committed,
  edition: KnownEdition,
  salt: Bytes,
): Promise<Bytes> {
  const { bank, digest } = edition;
  const head = packHead(
    {
      circumstances: { ...circumstances, edition: bank.edition, rater: 'self' },
      coversAllItems: true,
      extras: new Set(),
    },
    bank,
  );
  return hash('commitment', digestBytes(digest), head, packAnswers(bank.items, answers), salt);
}
