import { type Bank, stagesOf } from '../../domain/bank';
import type { Target } from '../../domain/roleProfile';
import { bytesForRadices, packDigits, unpackDigits } from '../mixedRadix';
import { placeOf } from '../v1/head';

/** How long a target is, in bytes: the same for every target of an edition. */
export function targetLength(bank: Bank): number {
  return bytesForRadices(radicesOf(bank));
}

/**
 * A mixed-radix number: role (roles of the bank) . stage (none, then the stages of the bank) . one
 * digit per context of the bank, 1 where it applies.
 * @throws RangeError for a role, stage or context that the bank does not have
 */
export function packTarget({ role, stage, contexts }: Target, bank: Bank): Uint8Array {
  const roles = bank.roles.map(({ id }) => id);
  const known = bank.contexts.map(({ id }) => id);
  for (const context of contexts) placeOf(context, known);
  return packDigits(
    [
      placeOf(role, roles),
      stage === null ? 0 : 1 + placeOf(stage, stagesOf(bank)),
      ...known.map((context) => Number(contexts.includes(context))),
    ],
    radicesOf(bank),
  );
}

/** The target in these bytes, its contexts in the bank's order; null for a number that no target makes. */
export function unpackTarget(bytes: Uint8Array, bank: Bank): Target | null {
  const [role = 0, stage = 0, ...applies] = unpackDigits(bytes, radicesOf(bank)) ?? [-1];
  const profile = bank.roles[role];
  return profile
    ? {
        role: profile.id,
        stage: stagesOf(bank)[stage - 1] ?? null,
        contexts: bank.contexts.filter((_, index) => applies[index] === 1).map(({ id }) => id),
      }
    : null;
}

function radicesOf(bank: Bank): number[] {
  return [bank.roles.length, 1 + stagesOf(bank).length, ...bank.contexts.map(() => 2)];
}
