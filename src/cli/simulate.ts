import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compileBank, describeProblem } from '../content/compileBank';
import { readQuestions } from '../content/readQuestions';
import type { Bank } from '../domain/bank';
import { SECONDS } from './simulation/outcome';
import { ASSUMED, targetsOf } from './simulation/person';
import { simulatePeople } from './simulation/simulatePeople';
import { simulationTable } from './simulation/table';

const EVERYBODY = 20_000;
const USAGE = `Draws imaginary people and prints what each form makes of them; the same in every run.

  npm run simulate                   ${EVERYBODY.toLocaleString('en')} people: some minutes
  npm run simulate -- --people N     N of them
  npm run simulate -- --share S      a share of them, above 0 and up to 1
`;

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

function main(): void {
  const { values } = parseArgs({
    options: {
      people: { type: 'string' },
      share: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    say(USAGE);
    return;
  }
  const people = peopleAskedFor(values);
  const bank = compiledBank();
  const began = performance.now();
  const outcomes = simulatePeople(bank, 0, people);
  const minutes = (performance.now() - began) / 60_000;
  say(
    `${assumptions(bank, people)}\n\n${simulationTable(outcomes)}\n\n${minutes.toFixed(1)} minutes`,
  );
}

function peopleAskedFor({ people, share }: { people?: string; share?: string }): number {
  const count = people === undefined ? Math.round(EVERYBODY * Number(share ?? 1)) : Number(people);
  if (Number.isInteger(count) && count > 0 && (people || count <= EVERYBODY)) return count;
  throw new RangeError(`A whole number of people, or a share above 0 and up to 1.\n\n${USAGE}`);
}

function compiledBank(): Bank {
  const questions = fileURLToPath(new URL('../../questions', import.meta.url));
  const { compiled, problems } = compileBank(readQuestions(questions));
  if (!compiled) throw new Error(problems.map(describeProblem).join('\n'));
  return compiled.bank;
}

function assumptions(bank: Bank, people: number): string {
  const { sigma, sharedBias } = bank.constants;
  const { shift, scatter, overClaiming, modest } = ASSUMED;
  const percent = (share: number) => `${Math.round(100 * share)}%`;
  return [
    `${people.toLocaleString('en')} imagined people around the ${targetsOf(bank).length} roles and stages. Assumed, not measured, in levels:`,
    `- true levels: what the role asks + N(0, ${shift}) a person + N(0, ${scatter}) a competency, 0 to 5`,
    `- answers: true level + N(0, ${sharedBias}) a person + noise (statement ${sigma.anchor}, situation ${sigma.situational}, fact ${sigma.fact}), nearest option`,
    `- ${percent(overClaiming.share)} over-claim (statements +${overClaiming.statements}), ${percent(modest.share)} are modest (statements ${modest.statements})`,
    `- seconds an answer: statement ${SECONDS.anchor}, situation ${SECONDS.situational}, fact ${SECONDS.fact}`,
  ].join('\n');
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
