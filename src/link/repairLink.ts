/** What a link opens, by the letter in it. */
export const LINK_KINDS = {
  r: 'result',
  k: 'locked',
  i: 'invitation',
  y: 'reply',
  o: 'opening',
  j: 'joint',
} as const;
export type LinkLetter = keyof typeof LINK_KINDS;
export type LinkKind = (typeof LINK_KINDS)[LinkLetter];

/** A link without what was around it. */
export interface BareLink {
  readonly kind: LinkKind;
  readonly version: number;
  /** Base64url characters alone; may have too few, or more than belong to it. */
  readonly payload: string;
}

const LINK = new RegExp(
  `(?:^|[#/])([${Object.keys(LINK_KINDS).join('')}])/([1-9]\\d{0,2}|0)\\.([\\w-]*)`,
);

// A text sent on twice or three times is percent-encoded as often.
const MOST_ENCODINGS = 3;

/**
 * Finds a link in what messengers, mail and phones make of it: inside an address or a sentence, in
 * brackets or quotes, percent-encoded, broken over lines, with dashes made pretty, with something
 * after it. Nothing is guessed that the checksum could not refute. Null where there is no link.
 */
export function repairLink(text: string): BareLink | null {
  const found = LINK.exec(joined(plain(text)));
  const [, letter, version, payload] = found ?? [];
  return letter === undefined || version === undefined || payload === undefined
    ? null
    : { kind: LINK_KINDS[letter as LinkLetter], version: Number(version), payload };
}

/** Percent-encoded ASCII read, as often as it was encoded. */
function plain(text: string): string {
  let decoded = text;
  for (let round = 0; round < MOST_ENCODINGS && decoded.includes('%'); round++) {
    decoded = decoded.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
  return decoded;
}

/**
 * Without what breaks a long word: white space, invisible hyphens and marks of direction, a mail's "="
 * and ">" at line breaks, and Markdown's escapes.
 */
function joined(text: string): string {
  return text
    .replace(/=?\r?\n[>\s]*/g, '')
    .replace(/[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]/g, '')
    .replace(/\\(?=[_-])/g, '')
    .replace(/—/g, '--')
    .replace(/[‐‑‒–−]/g, '-');
}

/** The fragment of a bare link, `#/r/1.…`: where the app opens it. */
export function fragmentOf({ kind, version, payload }: BareLink): string {
  const letter = Object.entries(LINK_KINDS).find(([, name]) => name === kind)?.[0];
  return `#/${letter}/${version}.${payload}`;
}
