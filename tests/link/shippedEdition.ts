import { fileURLToPath } from 'node:url';
import { compileBank, describeProblem } from '../../src/content/compileBank';
import { readQuestions } from '../../src/content/readQuestions';
import type { KnownEdition } from '../../src/link/sharedAssessment';

const questions = fileURLToPath(new URL('../../questions', import.meta.url));
const { compiled, problems } = compileBank(readQuestions(questions));
if (!compiled) throw new Error(problems.map(describeProblem).join('\n'));

/** The public questions as they are now; what is frozen is in `goldenEditions`. */
export const shippedEdition: KnownEdition = { bank: compiled.bank, digest: compiled.digest };
