import type { Agreed, AgreedPicture } from '../../domain/agenda';
import { type Bank, competenciesOf } from '../../domain/bank';
import { bytesForRadices, packDigits, unpackDigits } from '../mixedRadix';

/** Frozen: a value's place is its digit. */
const VALUES: readonly (Agreed | undefined)[] = [undefined, 0, 1, 2, 3, 4, 5, 'differ'];

/** What two people agreed on, and whether both said yes to it. */
export interface Picture {
  readonly agreed: AgreedPicture;
  readonly confirmed: boolean;
}

/** How long an agreed picture is, in bytes: the same for every one of an edition. */
export function agreedLength(bank: Bank): number {
  return bytesForRadices(radicesOf(bank));
}

/** @throws RangeError for a competency that the bank does not have, and for anything but a whole level */
export function packAgreed({ agreed, confirmed }: Picture, bank: Bank): Uint8Array {
  const competencies = competenciesOf(bank);
  const foreign = Object.keys(agreed).find((id) => !competencies.includes(id));
  if (foreign !== undefined) throw new RangeError(`This edition has no competency "${foreign}".`);
  const digits = competencies.map((id) =>
    VALUES.indexOf(Object.hasOwn(agreed, id) ? agreed[id] : undefined),
  );
  return packDigits([Number(confirmed), ...digits], radicesOf(bank));
}

/** The picture in these bytes; null for a number that no picture makes. */
export function unpackAgreed(bytes: Uint8Array, bank: Bank): Picture | null {
  const digits = unpackDigits(bytes, radicesOf(bank));
  if (!digits) return null;
  const [confirmed, ...values] = digits;
  return {
    agreed: Object.fromEntries(
      competenciesOf(bank).flatMap((id, index) => {
        const value = VALUES[values[index] ?? 0];
        return value === undefined ? [] : [[id, value]];
      }),
    ),
    confirmed: confirmed === 1,
  };
}

function radicesOf(bank: Bank): number[] {
  return [2, ...competenciesOf(bank).map(() => VALUES.length)];
}
