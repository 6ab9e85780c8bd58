import type { Bank } from '../domain/bank';
import type { Catalogue } from './catalogue';
import { checkBankFile } from './check/bankFile';
import { checkCalibration } from './check/calibration';
import { checkCompetencies } from './check/competencies';
import { checkCoverage } from './check/coverage';
import { checkForms } from './check/forms';
import { checkRoles } from './check/roles';
import { checkSkeletons } from './check/skeletons';
import { checkTexts } from './check/texts';
import { checkTranslations } from './check/translations';
import { englishTexts, translatedTexts } from './compile/allTexts';
import { bankOf } from './compile/bankOf';
import { catalogueOf } from './compile/catalogueOf';
import { textsByKind } from './compile/textsByKind';
import { digestOf } from './digest';
import { checkLedger } from './edition/ledger';
import { ENGLISH } from './locales';
import { inReadingOrder, type Problem, type SourceFile } from './source/problem';
import { type QuestionFiles, readQuestionFiles } from './source/questionFiles';
import { inOrderOfRelease, type Release } from './source/release';
import type { Texts } from './wording';

export type { Problem, SourceFile } from './source/problem';
export { describeProblem } from './source/problem';

export interface CompiledBank {
  readonly bank: Bank;
  readonly catalogue: Catalogue;
  /** By locale. Each is complete: what a translation lacks is in English. */
  readonly texts: Readonly<Record<string, Texts>>;
  /** SHA-256 of the bank, hexadecimal: tells two editions apart whatever they call themselves. */
  readonly digest: string;
  /** All released editions, oldest first. */
  readonly releases: readonly Release[];
}

export interface Compilation {
  /** Null where there is any problem. */
  readonly compiled: CompiledBank | null;
  /** All of them, in reading order. */
  readonly problems: readonly Problem[];
}

/**
 * Turns the files of `questions/` into a bank, or says everything that keeps them from being one.
 * Pure: the same files give the same bank and the same problems, in any order of the files.
 */
export function compileBank(sources: readonly SourceFile[]): Compilation {
  const files = readQuestionFiles(
    [...sources].sort((one, other) => (one.path < other.path ? -1 : 1)),
  );
  const problems = inReadingOrder([
    ...files.problems,
    ...checkBankFile(files),
    ...checkCompetencies(files),
    ...checkCoverage(files),
    ...checkRoles(files),
    ...checkForms(files),
    ...checkSkeletons(files),
    ...checkCalibration(files),
    ...checkTexts(files),
    ...checkTranslations(files),
    ...checkLedger(files),
  ]);
  return { compiled: problems.length === 0 ? compile(files) : null, problems };
}

function compile({
  bank,
  competencies,
  roles,
  calibration,
  translations,
  releases,
}: QuestionFiles): CompiledBank {
  if (!bank || !calibration) {
    throw new Error('Questions without problems have a bank.yaml and a calibration.yaml.');
  }
  const contents = {
    bank: bank.content,
    competencies: competencies.map(({ content }) => content),
    roles: roles.map(({ content }) => content),
    calibration: calibration.content,
  };
  const compiled = bankOf({ ...contents, releases });
  const english = englishTexts(contents);
  const locales = [...new Set(translations.map(({ locale }) => locale))];
  const translated = locales.map((locale) => {
    const own = translations.filter((file) => file.locale === locale);
    const contents = own.map(({ content }) => content);
    return [locale, textsByKind(translatedTexts(contents, english))] as const;
  });
  return {
    bank: compiled,
    catalogue: catalogueOf(contents.bank, contents.competencies, contents.calibration),
    texts: Object.fromEntries([[ENGLISH, textsByKind(english)], ...translated]),
    digest: digestOf(compiled),
    releases: inOrderOfRelease(releases),
  };
}
