import { decodeResult } from '../link/decodeResult';
import type { KnownEdition, LinkProblem, SharedAssessment } from '../link/sharedAssessment';
import { LineError } from './answersLine';

/**
 * The answers that a link on one line carries, with the edition that it was made with.
 * @throws LineError
 */
export function readLinkLine(
  line: string,
  editions: readonly KnownEdition[],
): { shared: SharedAssessment; edition: KnownEdition } {
  const decoded = decodeResult(line, editions);
  if (!decoded.ok) throw new LineError(sentenceFor(decoded.problem));
  const { result, edition } = decoded;
  if (!('shared' in result)) {
    throw new LineError(
      'This link holds levels without the answers behind them: nothing to score.',
    );
  }
  return { shared: result.shared, edition };
}

function sentenceFor(problem: LinkProblem): string {
  switch (problem.kind) {
    case 'not-a-link':
      return 'This is not a link to a result.';
    case 'too-long':
      return `This is too long for a link: ${problem.length} characters, at most ${problem.longest}.`;
    case 'newer-version':
      return 'This link needs a newer version of this program.';
    case 'newer-edition':
      return `This link was made with edition ${problem.edition}; the newest one here is ${problem.newestKnown}.`;
    case 'retired-edition':
      return `This link was made with edition ${problem.edition}, a trial edition that is no longer kept.`;
    case 'other-questions':
      return `This link was made with other questions that call themselves edition ${problem.edition}.`;
    case 'cut-short':
      return 'The end of this link is missing.';
    case 'damaged':
      return 'This link was changed on its way: its checksum does not fit.';
  }
}
