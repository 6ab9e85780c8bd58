import { asTree, englishTexts } from '../compile/allTexts';
import { problemAtKey } from '../source/authored';
import { nearest } from '../source/nearest';
import { type Problem, START } from '../source/problem';
import type { QuestionFiles, Translation } from '../source/questionFiles';

/** Translations name texts that exist, each once; what they leave out is shown in English. */
export function checkTranslations(files: QuestionFiles): Problem[] {
  const { bank, calibration, competencies, roles, translations } = files;
  // Without all of the English texts nothing can be said of what a translation names.
  if (!bank || !calibration || !files.complete) return translations.flatMap(checkLocale);
  const english = englishTexts({
    bank: bank.content,
    competencies: competencies.map(({ content }) => content),
    roles: roles.map(({ content }) => content),
    calibration: calibration.content,
  });
  const firstFile = new Map<string, string>();
  return translations.flatMap((file) => {
    const problems = [...checkLocale(file), ...checkPlaces(file, asTree(file.content), english)];
    for (const path of textPaths(asTree(file.content))) {
      const key = [file.locale, ...path].join('/');
      const first = firstFile.get(key);
      if (first === undefined) firstFile.set(key, file.file);
      else {
        const sentence = `This text is already translated ${first === file.file ? 'in this file' : `in ${first}`}.`;
        problems.push(problemAtKey(file, asAuthored(file, path), sentence));
      }
    }
    return problems;
  });
}

function checkLocale({ file, locale }: Translation): Problem[] {
  const canonical = canonicalLocale(locale);
  if (canonical === locale && locale !== 'en') return [];
  const sentence =
    locale === 'en'
      ? 'English is written in the question files themselves, not in a translation.'
      : `The folder "${locale}" is not named for a language; ${canonical ? `name it "${canonical}"` : 'use names such as "de" or "pt-BR"'}.`;
  return [{ file, ...START, sentence }];
}

function canonicalLocale(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale)[0];
  } catch {
    return undefined;
  }
}

/** Every name in `own` has a counterpart in `english`. */
function checkPlaces(
  file: Translation,
  own: object,
  english: object,
  path: readonly string[] = [],
): Problem[] {
  return Object.entries(own).flatMap(([name, value]) => {
    const here = [...path, name];
    const counterpart: unknown = Object.hasOwn(english, name)
      ? Reflect.get(english, name)
      : undefined;
    if (counterpart === undefined) {
      const guess = nearest(name, Object.keys(english));
      const sentence = `The English texts have no "${name}" here.${guess ? ` Did you mean "${guess}"?` : ''}`;
      return [problemAtKey(file, asAuthored(file, here), sentence)];
    }
    return typeof value === 'object' && typeof counterpart === 'object' && counterpart !== null
      ? checkPlaces(file, value, counterpart, here)
      : [];
  });
}

function textPaths(own: object, path: readonly string[] = []): string[][] {
  return Object.entries(own).flatMap(([name, value]) =>
    typeof value === 'object' ? textPaths(value, [...path, name]) : [[...path, name]],
  );
}

/** A path in the texts as a path in the file, where levels, steps and interview questions are lists. */
function asAuthored(file: Translation, path: readonly string[]): (string | number)[] {
  const { levels = [], competencies = {} } = file.content;
  const [section, id = '', list, place, ...rest] = path;
  if (section === 'levels') {
    const index = levels.findIndex(({ level }) => level === Number(id));
    return ['levels', index, ...path.slice(2)];
  }
  if (section === 'competencies' && list === 'steps' && place !== undefined) {
    const index = competencies[id]?.steps?.findIndex(({ to }) => to === Number(place) + 1) ?? -1;
    return ['competencies', id, 'steps', index, ...rest];
  }
  if (section === 'competencies' && list === 'interview' && place !== undefined) {
    return ['competencies', id, 'interview', Number(place), ...rest];
  }
  return [...path];
}
