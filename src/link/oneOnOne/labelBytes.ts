import { type Bytes, joined } from '../bytes';
import { textOfUtf8 } from '../freeText';
import { normaliseLabel } from '../label';

/** A label's length in bytes (one), then the label in UTF-8; a length of 0 where there is none. */
export function packLabel(label: string | undefined): Bytes {
  const utf8 = new TextEncoder().encode(normaliseLabel(label ?? ''));
  return joined([utf8.length], utf8);
}

/** The label after its length, ready to be spread; null where it is not written as this app writes it. */
export function unpackLabel(utf8: Uint8Array): { readonly label?: string } | null {
  const label = textOfUtf8(utf8);
  if (label === null || label !== normaliseLabel(label)) return null;
  return label === '' ? {} : { label };
}
