import type { Item } from '../../domain/item';
import { ByteReader, packText } from '../byteReader';
import { type Bytes, isSame, joined, packNumber } from '../bytes';
import { normaliseLine, normaliseLines } from '../freeText';
import type { Remark, Remarks } from './types';

/** Code points that are kept of a remark. */
export const LONGEST_REMARK = { what: 600, when: 60 } as const;

const PLACE_LENGTH = 2;

/** A remark as it travels: plain text, `what` with line breaks; null where nothing is left. */
export function normaliseRemark({ what, when }: Remark): Remark | null {
  const remark = {
    what: normaliseLines(what, LONGEST_REMARK.what),
    when: normaliseLine(when, LONGEST_REMARK.when),
  };
  return remark.what || remark.when ? remark : null;
}

/**
 * Remarks one after the other: the item's place among these items (2 bytes), `when` and `what`,
 * each after its length in bytes (2 bytes). Empty ones are left out.
 * @throws RangeError for a remark on none of these items
 */
export function packRemarks(items: readonly Item[], remarks: Remarks): Bytes {
  const known = new Set(items.map((item) => item.id));
  const foreign = Object.keys(remarks).find((id) => !known.has(id));
  if (foreign !== undefined) throw new RangeError(`There is no item "${foreign}" to remark on.`);
  return joined(
    ...items.flatMap((item, place) => {
      const given = Object.hasOwn(remarks, item.id) ? remarks[item.id] : undefined;
      const remark = given && normaliseRemark(given);
      return remark
        ? [packNumber(place, PLACE_LENGTH), packText(remark.when), packText(remark.what)]
        : [];
    }),
  );
}

/** The remarks in these bytes; null where they are not exactly what this app writes for them. */
export function unpackRemarks(bytes: Uint8Array, items: readonly Item[]): Remarks | null {
  const reader = new ByteReader(bytes);
  const found: [string, Remark][] = [];
  while (reader.rest.length > 0) {
    const item = items[reader.takeNumber(PLACE_LENGTH)];
    const when = reader.takeText();
    const what = reader.takeText();
    if (!item || when === null || what === null) return null;
    found.push([item.id, { what, when }]);
  }
  const remarks = Object.fromEntries(found);
  return isSame(packRemarks(items, remarks), bytes) ? remarks : null;
}
