import type * as v from 'valibot';
import {
  type BankFile,
  bankFile,
  type CalibrationFile,
  type CompetencyFile,
  type CoverageFile,
  calibrationFile,
  competencyFile,
  coverageFile,
  type RoleFile,
  roleFile,
  type TranslationFile,
  translationFile,
} from '../definition';
import { type Authored, readAuthored } from './authored';
import { type Problem, type SourceFile, START } from './problem';
import { type Release, readRelease } from './release';

export interface Translation extends Authored<TranslationFile> {
  readonly locale: string;
}

/** Everything under `questions/`, read and in shape; what could not be read is a problem. */
export interface QuestionFiles {
  readonly bank: Authored<BankFile> | null;
  readonly competencies: readonly Authored<CompetencyFile>[];
  readonly roles: readonly Authored<RoleFile>[];
  readonly coverage: Authored<CoverageFile> | null;
  readonly calibration: Authored<CalibrationFile> | null;
  readonly translations: readonly Translation[];
  readonly releases: readonly Release[];
  /** Ids by file name, also of files that could not be read. */
  readonly competencyIds: readonly string[];
  readonly roleIds: readonly string[];
  /** Nothing had to be left out. */
  readonly complete: boolean;
  readonly problems: readonly Problem[];
}

const ONE_OF_A_KIND = ['bank.yaml', 'coverage.yaml', 'calibration.yaml'];

/** Sorts files by their place under `questions/` and reads each with its definition. */
export function readQuestionFiles(files: readonly SourceFile[]): QuestionFiles {
  const problems: Problem[] = [];
  let complete = true;
  const read = <Schema extends v.GenericSchema>(
    source: SourceFile,
    definition: Schema,
    ...sections: string[]
  ): Authored<v.InferOutput<Schema>>[] => {
    const reading = readAuthored(source, definition, sections);
    problems.push(...reading.problems);
    complete &&= reading.authored?.complete ?? false;
    return reading.authored ? [reading.authored] : [];
  };
  const readOnly = <Schema extends v.GenericSchema>(
    file: string,
    definition: Schema,
    section: string,
  ) => {
    const source = files.find(({ path }) => path === file);
    if (source) return read(source, definition, section)[0] ?? null;
    complete = false;
    problems.push({ file, ...START, sentence: 'This file is missing.' });
    return null;
  };

  const competencySources = files.filter(({ path }) => /^competencies\/[^/]+\.yaml$/.test(path));
  const roleSources = files.filter(({ path }) => /^roles\/[^/]+\.yaml$/.test(path));
  const translationSources = files.filter(({ path }) =>
    /^translations\/[^/]+\/[^/]+\.yaml$/.test(path),
  );
  const releaseSources = files.filter(({ path }) => /^editions\/[^/]+\.json$/.test(path));
  const known = new Set([
    ...competencySources,
    ...roleSources,
    ...translationSources,
    ...releaseSources,
  ]);
  for (const file of files) {
    if (known.has(file) || ONE_OF_A_KIND.includes(file.path)) continue;
    const sentence =
      'Nothing reads a file in this place or with this ending; see questions/README.md for where files belong.';
    problems.push({ file: file.path, ...START, sentence });
  }

  return {
    bank: readOnly('bank.yaml', bankFile, ''),
    competencies: competencySources.flatMap((source) =>
      read(source, competencyFile, 'items', 'steps', 'interview'),
    ),
    roles: roleSources.flatMap((source) => read(source, roleFile, 'requirements', 'stages')),
    coverage: readOnly('coverage.yaml', coverageFile, 'rows'),
    calibration: readOnly('calibration.yaml', calibrationFile, 'vignettes'),
    translations: translationSources.flatMap((source) => {
      const locale = source.path.split('/')[1] ?? '';
      return read(source, translationFile, ...Object.keys(translationFile.entries)).map((file) => ({
        ...file,
        locale,
      }));
    }),
    releases: releaseSources.flatMap((source) => {
      const release = readRelease(source);
      if (!('sentence' in release)) return [release];
      problems.push(release);
      complete = false;
      return [];
    }),
    competencyIds: competencySources.map(({ path }) => baseName(path)),
    roleIds: roleSources.map(({ path }) => baseName(path)),
    complete,
    problems,
  };
}

/** `competencies/product-strategy.yaml` is about `product-strategy`. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
}
