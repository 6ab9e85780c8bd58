import { problemAt } from '../source/authored';
import type { Problem } from '../source/problem';
import type { QuestionFiles } from '../source/questionFiles';
import type { Path, YamlFile } from '../source/yamlFile';

/** Invisible characters that break a line, garble a text or turn its direction around. */
const UNWANTED =
  /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2028\u2029\u2066-\u2069\uFEFF\uFFFD]/u;
const UNFINISHED = /^(?:\.\.\.|…|-|\?)$|\b(?:TODO|TBD|FIXME|XXX)\b|lorem ipsum/i;

/** Every text of every file can be shown as it stands. */
export function checkTexts({
  bank,
  coverage,
  calibration,
  competencies,
  roles,
  translations,
}: QuestionFiles): Problem[] {
  const files: (YamlFile | null)[] = [
    bank,
    coverage,
    calibration,
    ...competencies,
    ...roles,
    ...translations,
  ];
  return files.flatMap((file) =>
    file
      ? textsIn(file.value).flatMap(({ text, path }) => {
          const sentence = sentenceFor(text.trim());
          return sentence ? [problemAt(file, path, sentence)] : [];
        })
      : [],
  );
}

function sentenceFor(text: string): string | null {
  const [unwanted] = UNWANTED.exec(text) ?? [];
  if (unwanted === '\n') return 'This text has a line break; write ">-" instead of "|" above it.';
  if (unwanted !== undefined) {
    const code = (unwanted.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `This text holds a character that cannot be seen or shown (U+${code}); type the text anew.`;
  }
  return UNFINISHED.test(text) ? 'This text is not finished yet.' : null;
}

function textsIn(value: unknown, path: Path = []): { text: string; path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (value === null || typeof value !== 'object') return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([name, entry]) =>
    textsIn(entry, [...path, isList ? Number(name) : name]),
  );
}
