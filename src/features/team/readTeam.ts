import type { AnswerSheet } from '../../domain/answerSheet';
import type { FormId } from '../../domain/ids';
import type { Target } from '../../domain/roleProfile';
import type { Estimate } from '../../domain/team';
import { type DecodedResult, decodeResult, type SharedResult } from '../../link/decodeResult';
import { fragmentOf, type LinkKind, repairLink } from '../../link/repairLink';
import type { KnownEdition, LinkProblem } from '../../link/sharedAssessment';
import { linksIn, looksLikeAddress, type PastedLink, piecesAfter } from './pastedLines';

/** Somebody whose result was read from a link. */
export interface Person {
  /** The same for the same content, however the link was decorated. */
  readonly id: string;
  readonly line: number;
  /** From before the link, else from the link. */
  readonly label: string | null;
  /** Opens their result. */
  readonly fragment: string;
  readonly target: Target;
  readonly form: FormId;
  /** All answers, or the levels alone. */
  readonly known:
    | { readonly kind: 'answers'; readonly answers: AnswerSheet }
    | { readonly kind: 'levels'; readonly estimates: readonly Estimate[] };
}

/** A line that adds nobody, and why. */
export interface Refused {
  readonly line: number;
  readonly reason:
    | Exclude<LinkProblem['kind'], OtherEdition['reason']>
    | Exclude<LinkKind, 'result'>
    | 'areas-only'
    | 'somebody-else';
}

/** A result that does not compare with the others. */
export interface OtherEdition {
  readonly line: number;
  readonly reason: 'newer-edition' | 'retired-edition' | 'other-questions';
  readonly edition: string;
}

/** What a pasted text holds; lines are counted from 1. */
export interface Reading {
  /** In the order of the text. */
  readonly people: readonly Person[];
  readonly refused: readonly Refused[];
  readonly otherEditions: readonly OtherEdition[];
  readonly repeated: readonly { readonly line: number; readonly first: number }[];
  /** Lines with something else in them: a greeting, a heading. */
  readonly passedOver: readonly number[];
}

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Characters of one line that are looked through: hundreds of links. */
const LONGEST_LINE = 500_000;
const LINE_END = /\r\n|\r|\n/;

/** How many lines there are to read. */
export function linesIn(text: string): number {
  return text.split(LINE_END).length;
}

/** Reads every link in a text, a line at a time. Looking is all it does. */
export function* readTeam(text: string, edition: KnownEdition): Generator<Progress, Reading, void> {
  const lines = text.split(LINE_END);
  const people = new Map<string, Person>();
  const refused: Refused[] = [];
  const otherEditions: OtherEdition[] = [];
  const repeated: { line: number; first: number }[] = [];
  const passedOver: number[] = [];

  for (let index = 0; index < lines.length; index++) {
    const source = lines[index] ?? '';
    const line = index + 1;
    if (source.length > LONGEST_LINE) {
      refused.push({ line, reason: 'too-long' });
      continue;
    }
    const links = linksIn(source);
    if (links.length === 0 && source.trim()) {
      if (looksLikeAddress(source)) refused.push({ line, reason: 'not-a-link' });
      else passedOver.push(line);
    }
    for (const link of links) {
      const last = link === links.at(-1);
      const read = readLink(link, line, edition, () => (last ? piecesAfter(lines, index) : []));
      if ('pieces' in read) index += read.pieces;
      if ('edition' in read) otherEditions.push(read);
      else if ('reason' in read) refused.push(read);
      else {
        const first = people.get(read.person.id);
        if (first) repeated.push({ line, first: first.line });
        else people.set(read.person.id, read.person);
      }
      // A line may have thousands of them.
      if (!last) yield { done: index, of: lines.length };
    }
    yield { done: Math.min(index + 1, lines.length), of: lines.length };
  }
  return { people: [...people.values()], refused, otherEditions, repeated, passedOver };
}

type Read = Refused | OtherEdition | { readonly person: Person; readonly pieces: number };

function readLink(
  link: PastedLink,
  line: number,
  edition: KnownEdition,
  piecesAfterIt: () => readonly string[],
): Read {
  const kind = repairLink(link.text)?.kind;
  if (kind && kind !== 'result') return { line, reason: kind };
  let problem: LinkProblem = { kind: 'not-a-link' };
  for (const { text, pieces } of waysToRead(link.text, piecesAfterIt)) {
    const decoded = decodeResult(text, [edition]);
    if (decoded.ok) return personIn(decoded, { ...link, text }, line, pieces);
    // The first says most: what is read after it has more in it that is no link.
    if (problem.kind === 'not-a-link') problem = decoded.problem;
    if (!MAY_GO_ON.has(decoded.problem.kind)) break;
  }
  switch (problem.kind) {
    case 'newer-edition':
    case 'retired-edition':
    case 'other-questions':
      return { line, reason: problem.kind, edition: problem.edition };
    default:
      return { line, reason: problem.kind };
  }
}

/** A link up to the next space, with spaces in it, and broken over lines. */
function* waysToRead(
  text: string,
  piecesAfterIt: () => readonly string[],
): Generator<{ readonly text: string; readonly pieces: number }, void, void> {
  const [word = ''] = /^\S+/.exec(text) ?? [];
  yield { text: word, pieces: 0 };
  if (word !== text.trim()) yield { text, pieces: 0 };
  const pieces = piecesAfterIt();
  if (pieces.length > 0) yield { text: [text, ...pieces].join('\n'), pieces: pieces.length };
}

/** What is said of a link whose end stands elsewhere. */
const MAY_GO_ON: ReadonlySet<LinkProblem['kind']> = new Set(['cut-short', 'damaged', 'not-a-link']);

function personIn(
  { result }: Extract<DecodedResult, { ok: true }>,
  { text, name }: PastedLink,
  line: number,
  pieces: number,
): Read {
  if (result.disclosure === 'areas') return { line, reason: 'areas-only' };
  const { label, target, form, known } = whoIs(result);
  if (known === null) return { line, reason: 'somebody-else' };
  const bare = repairLink(text);
  return {
    pieces,
    person: {
      id: JSON.stringify(result),
      line,
      label: name ?? label ?? null,
      fragment: bare ? fragmentOf(bare) : '',
      target,
      form,
      known,
    },
  };
}

function whoIs(result: Exclude<SharedResult, { disclosure: 'areas' }>): {
  readonly label?: string;
  readonly target: Target;
  readonly form: FormId;
  readonly known: Person['known'] | null;
} {
  if (result.disclosure === 'levels') {
    const { label, target, form, competencies } = result;
    return { label, target, form, known: { kind: 'levels', estimates: competencies } };
  }
  const { label, assessment } = result.shared;
  const { target, form, rater, answers } = assessment;
  // What a manager sees in somebody is another measurement.
  const known = rater === 'self' ? ({ kind: 'answers', answers } as const) : null;
  return { label, target, form, known };
}
