import type { CompiledBank } from '../content/compileBank';
import type { CoverageFile } from '../content/definition';
import type { QuestionFiles } from '../content/source/questionFiles';
import type { OwnWording } from '../content/wording';
import { RESERVE_ITEMS } from '../domain/form';
import {
  citationsByRow,
  countsByCompetency,
  countsByForm,
  countsByLevel,
  coverageLines,
  presentItems,
} from './report/counts';
import { dilemmaLines, dilemmasIn } from './report/dilemmas';
import { guessingLines } from './report/guessing';
import { readingLines } from './report/readingAge';
import { weakSpots } from './report/weakSpots';

/** What the bank holds, how far it can be guessed and read, and where it is weak: for its authors. */
export function bankReport(
  compiled: CompiledBank,
  coverage: CoverageFile,
  files: Pick<QuestionFiles, 'competencies'>,
  wording: OwnWording,
): string {
  const { bank, catalogue } = compiled;
  const items = presentItems(bank.items);
  const citations = citationsByRow(items, catalogue.covers, coverage);
  const dilemmas = dilemmasIn(files);
  return [
    headLines(compiled),
    countsByCompetency(bank),
    countsByLevel(items),
    countsByForm(compiled),
    coverageLines(citations),
    guessingLines(items, wording),
    readingLines(items, wording),
    dilemmaLines(dilemmas),
    weakSpots(items, wording, citations, dilemmas),
  ].join('\n\n');
}

function headLines({ bank, digest, texts }: CompiledBank): string {
  const items = presentItems(bank.items);
  const reserve = items.filter(({ forms }) => forms.includes(RESERVE_ITEMS)).length;
  const retired = bank.items.length - items.length;
  return [
    `Edition ${bank.edition}: ${items.length} questions, ${reserve} of them in reserve, ${retired} retired; languages: ${Object.keys(texts).join(', ')}`,
    `Digest ${digest}`,
  ].join('\n');
}
