import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { type Place, type Problem, type SourceFile, START } from './problem';

export type Path = readonly (string | number)[];

/** A YAML file as plain data that still knows where everything stands. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** Where a value stands; where it is missing, the nearest thing around it. */
  place(path: Path): Place;
  /** Where the name of a value stands. */
  placeOfKey(path: Path): Place;
}

/** No file of the bank comes near this; a bigger one is not a question file. */
const MOST_CHARACTERS = 1_000_000;

/** Reads one file, or says what keeps it from being read. */
export function readYaml({ path: file, text }: SourceFile): YamlFile | Problem[] {
  if (text.length > MOST_CHARACTERS) {
    return [
      { file, ...START, sentence: 'This file is too large: it has over a million characters.' },
    ];
  }
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const problems = [...document.errors, ...document.warnings].map((error) => ({
      file,
      ...placeAt(error.pos[0]),
      sentence: sentenceFor(error.code, error.message),
    }));
    if (problems.length === 0) problems.push(...aliasesIn(document, file, placeAt));
    if (problems.length > 0) return problems;
    return {
      file,
      value: document.toJS({ maxAliasCount: 0 }),
      place: (path) => placeAt(offsetOf(document, path)),
      placeOfKey: (path) => placeAt(offsetOfKey(document, path)),
    };
  } catch (error) {
    // A few thousand brackets in a row overflow the parser's stack.
    if (!(error instanceof RangeError)) throw error;
    return [{ file, ...START, sentence: 'This file is nested too deeply to be read.' }];
  }
}

function aliasesIn(document: Document, file: string, placeAt: (offset: number) => Place) {
  const problems: Problem[] = [];
  visit(document, {
    Alias: (_, alias) => {
      const sentence = `"*${alias.source}" repeats a text from elsewhere; write it out here, or put it in quotes.`;
      problems.push({ file, ...placeAt(alias.range?.[0] ?? 0), sentence });
    },
  });
  return problems;
}

function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function offsetOfKey(document: Document, path: Path): number {
  const parent = document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)))
    : undefined;
  return isScalar(pair?.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path);
}

const SENTENCES: Partial<Record<string, string>> = {
  BAD_INDENT: 'This line is indented differently from its neighbours; line it up with them.',
  BLOCK_AS_IMPLICIT_KEY: 'A text that holds ": " needs quotes around it.',
  DUPLICATE_KEY: 'This name stands here twice; keep one of the two.',
  MULTILINE_IMPLICIT_KEY: 'A colon after the name, or quotes around the text, are missing here.',
  MULTIPLE_DOCS: 'A line of three dashes starts a second document here; take it out.',
  TAB_AS_INDENT: 'A tab stands here; indent with spaces.',
};

function sentenceFor(code: string, message: string): string {
  return SENTENCES[code] ?? `This cannot be read as YAML here: ${message.replace(/\.?$/, '.')}`;
}
