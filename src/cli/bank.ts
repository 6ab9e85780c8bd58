import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  type CompiledBank,
  compileBank,
  describeProblem,
  type SourceFile,
} from '../content/compileBank';
import { jsonSchemas } from '../content/jsonSchemas';
import { ENGLISH } from '../content/locales';
import { readQuestions } from '../content/readQuestions';
import { readQuestionFiles } from '../content/source/questionFiles';
import { isDisposable } from '../content/source/release';
import { bankJson } from './bankJson';
import { bankReport } from './bankReport';
import { goldenName, goldenText, writesGolden } from './golden/goldenFile';
import { decideRelease } from './release';

const USAGE = `npm run bank                       what the questions hold
npm run bank -- --json             the compiled questions, for programs [--locale en]
npm run bank -- --schema           write the JSON Schemas for editors
npm run bank -- --release          freeze the present edition and links made with it
                                   [--force: anew, before edition 1]
                                   --questions FOLDER in place of questions/
                                   --golden FOLDER in place of tests/link/golden/editions/`;

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const OPTIONS = {
  json: { type: 'boolean', default: false },
  locale: { type: 'string', default: ENGLISH },
  schema: { type: 'boolean', default: false },
  release: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  questions: {
    type: 'string',
    default: join(PROJECT, 'questions'),
  },
  golden: {
    type: 'string',
    default: join(PROJECT, 'tests/link/golden/editions'),
  },
} as const;

/** Something for the author to read in place of a stack trace. */
class Refusal extends Error {}

async function run(): Promise<void> {
  const options = readOptions();
  const { questions, locale } = options;
  if (options.schema) writeSchemas(questions);
  else if (options.release) await release(readQuestions(questions), options);
  else if (options.json) say(JSON.stringify(bankJson(compile(questions), locale), null, 2));
  else report(questions);
}

function report(questions: string): void {
  const compiled = compile(questions);
  const files = readQuestionFiles(readQuestions(questions));
  const english = compiled.texts[ENGLISH];
  if (files.coverage && english) {
    say(bankReport(compiled, files.coverage.content, files, english.own));
  }
}

function compile(questions: string): CompiledBank {
  return compiledOf(readQuestions(questions));
}

function compiledOf(sources: readonly SourceFile[]): CompiledBank {
  const { compiled, problems } = compileBank(sources);
  if (compiled) return compiled;
  const heading = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  throw new Refusal([...problems.map(describeProblem), `${heading} in the questions.`].join('\n'));
}

async function release(
  sources: readonly SourceFile[],
  options: { force: boolean; questions: string; golden: string },
): Promise<void> {
  const { bank, releases } = readQuestionFiles(sources);
  const edition = bank?.content.edition ?? '';
  const existing = releases.find((candidate) => candidate.bank.edition === edition);
  const thrownAway = options.force && isDisposable(edition) ? `editions/${edition}.json` : null;
  const compiled = compiledOf(sources.filter(({ path }) => path !== thrownAway));
  const decision = decideRelease(compiled, existing, options.force);
  if (decision.write) write(join(options.questions, decision.path), decision.text);
  else if (decision.refused) throw new Refusal(decision.sentence);
  else say(decision.sentence);
  const golden = join(options.golden, goldenName(edition));
  if (writesGolden(edition, existsSync(golden), options.force)) {
    write(golden, await goldenText(compiled));
  }
}

function writeSchemas(questions: string): void {
  for (const [name, text] of jsonSchemas()) write(join(questions, 'schema', name), text);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  say(`Wrote ${file}`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function readOptions() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}

// Whoever reads the output may stop early, for instance `head`.
process.stdout.on('error', () => process.exit());
try {
  await run();
} catch (error) {
  if (!(error instanceof Refusal || error instanceof RangeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
