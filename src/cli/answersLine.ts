import * as v from 'valibot';
import {
  type Answer,
  type AnswerSheet,
  isAnswerTo,
  NO_OPPORTUNITY,
  SKIPPED,
} from '../domain/answerSheet';
import type { Assessment } from '../domain/assessment';
import { type Bank, findItem, stagesOf } from '../domain/bank';
import { SHORT_FORM } from '../domain/form';
import type { FormId } from '../domain/ids';
import { offersNoOpportunity } from '../domain/item';

/** A line that cannot be scored; its message is a sentence for whoever wrote the line. */
export class LineError extends Error {}

/**
 * One person's answers out of one line of JSON.
 * @throws LineError
 */
export function readAnswersLine(line: string, bank: Bank, forms: readonly FormId[]): Assessment {
  const parsed = parseObject(line);
  const schema = lineOf(bank, forms);
  const stranger = Object.keys(parsed).find((key) => !Object.hasOwn(schema.entries, key));
  if (stranger !== undefined) {
    const known = Object.keys(schema.entries).join(', ');
    throw new LineError(`Nothing reads ${quote(stranger)}; a line has ${known}.`);
  }
  const result = v.safeParse(schema, parsed);
  if (!result.success) throw new LineError(result.issues[0].message);
  const { role, stage, context, form, answers } = result.output;
  return {
    edition: bank.edition,
    rater: 'self',
    form: form ?? SHORT_FORM,
    askedRole: role,
    target: { role, stage: stage ?? null, contexts: context ?? [] },
    answers: readAnswers(answers, bank),
  };
}

function parseObject(line: string): object {
  try {
    const value: unknown = JSON.parse(line);
    if (isObject(value)) return value;
  } catch (error) {
    throw new LineError(`This is not JSON: ${error instanceof Error ? error.message : error}.`);
  }
  throw new LineError('A line has to be a JSON object.');
}

function lineOf(bank: Bank, forms: readonly FormId[]) {
  const roles = bank.roles.map((role) => role.id);
  const contexts = bank.contexts.map((context) => context.id);
  return v.object(
    {
      role: oneOf('role', roles),
      stage: v.nullish(oneOf('stage', stagesOf(bank))),
      context: v.nullish(v.array(oneOf('context', contexts), '"context" has to be a list of ids.')),
      form: v.nullish(oneOf('form', forms)),
      answers: v.custom<object>(
        isObject,
        '"answers" has to be an object of item ids and answers, such as {"<item id>": "<option id>"}.',
      ),
    },
    (issue) => `${issue.expected} is missing.`,
  );
}

function oneOf(what: string, known: readonly string[]) {
  return v.picklist(
    known,
    ({ input }) => `There is no ${what} ${quote(input)}; known are: ${known.join(', ') || 'none'}.`,
  );
}

function readAnswers(answers: object, bank: Bank): AnswerSheet {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, readAnswer(id, answer, bank)]),
  );
}

function readAnswer(id: string, answer: unknown, bank: Bank): Answer {
  const item = findItem(bank, id);
  if (!item) throw new LineError(`There is no item ${quote(id)}.`);
  if (isAnswerTo(item, answer)) return answer;
  if (answer === NO_OPPORTUNITY) {
    throw new LineError(`The item "${id}" is a fact: it does not offer "${NO_OPPORTUNITY}".`);
  }
  const offered = [
    ...item.options.map((option) => option.id),
    SKIPPED,
    ...(offersNoOpportunity(item) ? [NO_OPPORTUNITY] : []),
  ];
  throw new LineError(
    `The item "${id}" does not offer ${quote(answer)}; it offers: ${offered.join(', ')}.`,
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as JSON, short enough for a sentence. */
function quote(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
