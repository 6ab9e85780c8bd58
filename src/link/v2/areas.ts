import type { Bank } from '../../domain/bank';
import type { ByteReader } from '../byteReader';
import { bytesForRadices, packDigits, unpackDigits } from '../mixedRadix';
import { digitOf, MEASURED_RADIX, measuredAt } from './measured';
import type { SharedAreas } from './types';

/** What of a result is in a link that holds its areas alone. */
export type Areas = Pick<SharedAreas, 'disclosure' | 'areas'>;

/** @throws RangeError for other areas than the bank's, and for values that have no place */
export function packAreas({ areas }: Areas, bank: Bank): Uint8Array {
  const known = bank.areas.map((area) => area.id);
  if (known.length !== areas.length || areas.some(({ area }, index) => area !== known[index])) {
    throw new RangeError(`A link has a place for the areas [${known}], in this order.`);
  }
  return packDigits(areas.map(digitOf), radicesFor(bank));
}

/** The areas that come next; null for what no areas make. */
export function takeAreas(reader: ByteReader, bank: Bank): Areas | null {
  const radices = radicesFor(bank);
  const digits = unpackDigits(reader.take(bytesForRadices(radices)), radices);
  if (!digits) return null;
  const areas = bank.areas.map(({ id }, index) => ({
    area: id,
    ...measuredAt(digits[index] ?? 0),
  }));
  return { disclosure: 'areas', areas };
}

function radicesFor(bank: Bank): number[] {
  return bank.areas.map(() => MEASURED_RADIX);
}
