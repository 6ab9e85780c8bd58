import { fileURLToPath } from 'node:url';
import { compileBank, describeProblem } from '../../src/content/compileBank';
import { readQuestions } from '../../src/content/readQuestions';

const folder = fileURLToPath(new URL('../../questions', import.meta.url));
const { compiled, problems } = compileBank(readQuestions(folder));
if (!compiled) throw new Error(problems.map((problem) => describeProblem(problem)).join('\n\n'));

/** The bank as it is published. */
export const shippedBank = compiled.bank;
