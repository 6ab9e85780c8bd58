import { textOfUtf8 } from '../freeText';
import { normaliseLabel } from '../label';
import type { SharedAssessment, ShareRequest } from '../sharedAssessment';
import type { Extra } from './head';

/** Frozen: a request's place is its byte. Names may be added at the end. */
const REQUESTS: readonly ShareRequest[] = ['for-our-1-1', 'your-view', 'for-information'];

/** What the sender ticked; an undefined one is not in the link. */
export type Extras = Pick<SharedAssessment, Extra>;

/** The extras one after the other, each only where it is given. */
export function packExtras({ label, month, request }: Extras): Uint8Array {
  return Uint8Array.from([
    ...(label === undefined ? [] : packLabel(label)),
    ...(month === undefined ? [] : packMonth(month)),
    ...(request === undefined ? [] : [placeOf(request)]),
  ]);
}

/** How long the extras that start these bytes are; more than there are bytes where some are missing. */
export function extrasLength(bytes: Uint8Array, present: ReadonlySet<Extra>): number {
  return (
    (present.has('label') ? 1 + (bytes[0] ?? 0) : 0) +
    (present.has('month') ? 2 : 0) +
    (present.has('request') ? 1 : 0)
  );
}

/** The extras in these bytes; 'newer' for a request that only a newer app knows, null for no extras. */
export function unpackExtras(
  bytes: Uint8Array,
  present: ReadonlySet<Extra>,
): Extras | 'newer' | null {
  let rest = bytes;
  const take = (length: number) => {
    const taken = rest.subarray(0, length);
    rest = rest.subarray(length);
    return taken;
  };
  const label = present.has('label') ? unpackLabel(take(take(1)[0] ?? 0)) : undefined;
  if (label === null) return null;
  const month = present.has('month') ? unpackMonth(take(2)) : undefined;
  const request = present.has('request') ? REQUESTS[take(1)[0] ?? 0] : undefined;
  if (present.has('request') && request === undefined) return 'newer';
  return {
    ...(label === undefined ? {} : { label }),
    ...(month === undefined ? {} : { month }),
    ...(request === undefined ? {} : { request }),
  };
}

function placeOf(request: ShareRequest): number {
  const place = REQUESTS.indexOf(request);
  if (place < 0) throw new RangeError(`"${request}" is no request that a link can carry.`);
  return place;
}

function packLabel(label: string): number[] {
  const utf8 = new TextEncoder().encode(label);
  return [utf8.length, ...utf8];
}

/** The label in these bytes; null where it is none, or is not written as this app writes it. */
function unpackLabel(utf8: Uint8Array): string | null {
  const label = textOfUtf8(utf8);
  return label && label === normaliseLabel(label) ? label : null;
}

/** @throws RangeError for anything but YYYY-MM up to 5461-04, the last month that two bytes hold. */
function packMonth(month: string): number[] {
  const parts = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month);
  const number = Number(parts?.[1]) * 12 + Number(parts?.[2]) - 1;
  if (!parts || number > 0xffff) throw new RangeError(`"${month}" is no month for a link.`);
  return [number >> 8, number & 0xff];
}

function unpackMonth(bytes: Uint8Array): string {
  const number = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const year = Math.floor(number / 12);
  return `${String(year).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}
