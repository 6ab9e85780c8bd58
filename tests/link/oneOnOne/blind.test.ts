import { expect, it } from 'vitest';
import type { AnswerSheet } from '../../../src/domain/answerSheet';
import type { Assessment } from '../../../src/domain/assessment';
import { requirementsFor } from '../../../src/domain/bank';
import { createInvitation } from '../../../src/link/oneOnOne/invitation';
import { packAnswers } from '../../../src/link/v1/answers';
import { anySheet, sheetOf } from '../../domain/people';
import { seeded } from '../../domain/seeded';
import { noteTrust, trustCount } from '../../trust/share';
import { shippedEdition } from '../shippedEdition';
import { bytesOf } from './exchange';

const { bank } = shippedEdition;
const COUNT = trustCount(12, 'node');
const TARGET = { role: 'product-director', stage: null, contexts: [] };
/** Commitment, public key and checksum: the end of every invitation. */
const SEALED = 32 + 64 + 4;

async function inviteWith(answers: AnswerSheet) {
  const assessment: Assessment = {
    edition: bank.edition,
    rater: 'self',
    form: 'full',
    askedRole: TARGET.role,
    target: TARGET,
    answers,
  };
  const { text } = await createInvitation(assessment, shippedEdition, 'Zoë');
  const bytes = bytesOf(text);
  return {
    open: bytes.subarray(0, -SEALED),
    commitment: bytes.subarray(bytes.length - SEALED, bytes.length - SEALED + 32),
    bytes,
  };
}

/** Bits that differ. */
function distance(one: Uint8Array, other: Uint8Array): number {
  return one.reduce((sum, byte, index) => {
    const differing = (byte ^ (other[index] ?? 0)).toString(2);
    return sum + differing.replaceAll('0', '').length;
  }, 0);
}

function holds(bytes: Uint8Array, part: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from(part));
}

it(`Trust 12: ${COUNT} answer sheets: what an invitation says in the open is the same for all of them, and the rest is noise`, async () => {
  const random = seeded(12);
  const around = requirementsFor(bank, TARGET);
  // The same sheet again and again, its opposite, and any other in between.
  const lowest = sheetOf(bank.items, () => 0);
  const highest = sheetOf(bank.items, () => 5);
  const { open: expected } = await inviteWith({});
  const sheets = Array.from({ length: COUNT }, (_, index) =>
    index % 4 === 0 ? lowest : index % 4 === 1 ? highest : anySheet(bank, around, random),
  );
  let failures = 0;
  const commitments: Uint8Array[] = [];
  for (const sheet of sheets) {
    const { open, commitment, bytes } = await inviteWith(sheet);
    const same = Buffer.from(open).equals(Buffer.from(expected));
    if (!same || holds(bytes, packAnswers(bank.items, sheet))) failures += 1;
    commitments.push(commitment);
  }
  // Of 256 bits that say nothing half differ from one to the next, give or take 8, for the same
  // sheet as for any other: six of these standard deviations never happen.
  const alike = (one: number, other: number) => sheets[one] === sheets[other];
  const worst = ([true, false] as const).map((same) => {
    const distances = commitments.flatMap((commitment, index) => {
      const next = same ? index + 4 : index + 1;
      const other = commitments[next];
      return other && alike(index, next) === same ? [distance(commitment, other)] : [];
    });
    const mean = distances.reduce((sum, one) => sum + one, 0) / distances.length;
    return Math.abs(mean - 128) / (8 / Math.sqrt(distances.length));
  });
  noteTrust({
    number: 12,
    engine: 'node',
    count: COUNT,
    failures: failures + worst.filter((deviations) => deviations > 6).length,
    worst: {
      value: Math.max(...worst),
      text: `${Math.max(...worst).toFixed(1)} standard deviations from noise`,
    },
  });
  expect(failures).toBe(0);
  for (const deviations of worst) expect(deviations).toBeLessThan(6);
});
