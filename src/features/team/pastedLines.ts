import { LONGEST_LABEL, normaliseLabel } from '../../link/label';
import { fragmentOf, LINK_KINDS, repairLink } from '../../link/repairLink';

/** A link as it stands in what was pasted. */
export interface PastedLink {
  /** What the link is in, up to where the next one starts. */
  readonly text: string;
  /** The name that somebody wrote before it, "Ada: https://…"; null where there is none. */
  readonly name: string | null;
}

const LETTERS = Object.keys(LINK_KINDS).join('');
/** Where a link starts, encoded or not; whether it is one is for `repairLink` to say. */
const START = new RegExp(
  `(?:[#/]|%(?:25)*(?:23|2[fF]))[${LETTERS}](?:/|%(?:25)*2[fF])\\d{1,3}\\.`,
  'g',
);
/** What cannot stand inside an address. */
const AROUND_ADDRESS = /[\s<>()[\]{}"'`,;|]/;
/** A word that may be a piece of a link which a mail broke: nothing else is on its line. */
const PIECE = /^[>\s]*[\w%‐‑‒–—−=-]+\s*$/;
/** More lines than the longest link is broken into. */
const MOST_PIECES = 300;

/** The links in one line, from its start to its end. */
export function linksIn(line: string): PastedLink[] {
  const found = [...line.matchAll(START)].map(({ index }) => index);
  if (found.length === 0) return repairLink(line) ? [{ text: line, name: null }] : [];
  const starts = found.map((at, index) => addressStart(line, at, found[index - 1] ?? 0));
  // A mail program writes an address twice, as it reads and as it opens.
  const seen = new Set<string>();
  return starts.flatMap((start, index) => {
    const text = line.slice(start, starts[index + 1]);
    const link = repairLink(text);
    const bare = link && fragmentOf(link);
    if (bare === null || seen.has(bare)) return [];
    seen.add(bare);
    return [{ text, name: index === 0 ? nameIn(line.slice(0, start)) : null }];
  });
}

/** Whether a line without a link looks as if it should have been one. */
export function looksLikeAddress(line: string): boolean {
  return /:\/\/|#\/|^\s*www\./i.test(line);
}

/** The lines after one that may be more of its last link. */
export function piecesAfter(lines: readonly string[], index: number): string[] {
  const next = lines.slice(index + 1, index + 1 + MOST_PIECES);
  const end = next.findIndex((line) => !PIECE.test(line) || linksIn(line).length > 0);
  return end < 0 ? next : next.slice(0, end);
}

/** Back from the link to where its address starts, which is behind the link before it. */
function addressStart(line: string, link: number, before: number): number {
  let start = link;
  while (start > before && !AROUND_ADDRESS.test(line[start - 1] ?? '')) start -= 1;
  const scheme = line.slice(start, link).search(/https?:\/\//i);
  return scheme < 0 ? start : start + scheme;
}

const NUMBERING = /^[>\s]*(?:[-*•]|\d{1,4}[.)])?\s*/;
/** A name ends in one of these, as in a list, a table or a note; a sentence before a link does not. */
const AFTER_NAME = /(?:[:|=\t–—-]\s*["']?|[,;]["']?|\]\()$/;
const MOST_WORDS = 3;

function nameIn(before: string): string | null {
  if (!AFTER_NAME.test(before)) return null;
  const [cell = ''] = before.replace(NUMBERING, '').split('\t');
  const written = cell.replace(/^["'[(<\s]+/, '').replace(/["'\])>\s:;,|=<([–—-]+$/, '');
  const isName =
    written.split(/\s+/).length <= MOST_WORDS &&
    [...written].length <= LONGEST_LABEL &&
    !/^\p{Ll}|[/#@?]/u.test(written);
  return isName ? normaliseLabel(written) || null : null;
}
