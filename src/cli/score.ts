import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compileBank, describeProblem } from '../content/compileBank';
import { readQuestions } from '../content/readQuestions';
import type { KnownEdition } from '../link/sharedAssessment';
import { LineError, readAnswersLine } from './answersLine';
import { readLinkLine } from './linkLine';
import { scoredLine } from './scoredLine';

const USAGE = `Scores answers: one JSON object a line in, one a line out.

  npm run --silent score -- [--link] [FILE]

A line is {"role", "stage", "context": [], "form", "answers": {"<item id>": "<option id>" | "skip" |
"no-opportunity"}}; stage, context and form may be left out. With --link it is a link to a result.
Without FILE the lines are read from standard input. A line that cannot be scored gives
{"line", "error"}; the others go on, and the exit status is 1.
`;

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { link: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  if (positionals.length > 1) throw new Error('Give one file, or none to read standard input.');
  const score = lineScorer(values.link ?? false);
  // Whoever reads the output may stop early, for instance `head`.
  process.stdout.on('error', () => process.exit());
  let number = 0;
  for await (const line of linesOf(positionals[0])) {
    number += 1;
    if (line.trim() === '') continue;
    process.stdout.write(`${JSON.stringify(scoredOrError(line.trim(), number, score))}\n`);
  }
}

async function* linesOf(file: string | undefined): AsyncGenerator<string> {
  const input = file === undefined ? process.stdin : (await open(file)).createReadStream();
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  // An unreadable input does not end the lines by itself.
  let failure: Error | undefined;
  input.on('error', (error: Error) => {
    failure = error;
    lines.close();
  });
  yield* lines;
  if (failure) throw failure;
}

function lineScorer(fromLinks: boolean): (line: string) => object {
  const questions = fileURLToPath(new URL('../../questions', import.meta.url));
  const { compiled, problems } = compileBank(readQuestions(questions));
  if (!compiled) throw new Error(problems.map(describeProblem).join('\n'));
  const current: KnownEdition = { bank: compiled.bank, digest: compiled.digest };
  const forms = compiled.catalogue.forms.map((form) => form.id);
  const editions = [current, ...compiled.releases];
  return (line) => {
    if (fromLinks) {
      const { shared, edition } = readLinkLine(line, editions);
      return scoredLine(shared, edition);
    }
    return scoredLine({ assessment: readAnswersLine(line, current.bank, forms) }, current);
  };
}

function scoredOrError(line: string, number: number, score: (line: string) => object): object {
  try {
    return score(line);
  } catch (error) {
    // The domain and the link refuse with a RangeError what they have no place for.
    if (!(error instanceof LineError || error instanceof RangeError)) throw error;
    process.exitCode = 1;
    return { line: number, error: error.message };
  }
}
