import { fileURLToPath } from 'node:url';
import { compileBank, describeProblem } from '../../src/content/compileBank';
import { readQuestions } from '../../src/content/readQuestions';
import {
  type Answer,
  type AnswerSheet,
  NO_OPPORTUNITY,
  SKIPPED,
} from '../../src/domain/answerSheet';
import { type Assessment, itemsOfAssessment } from '../../src/domain/assessment';
import { requirementsFor } from '../../src/domain/bank';
import { type Item, offersNoOpportunity } from '../../src/domain/item';
import { assessReadiness, type Readiness } from '../../src/domain/readiness';
import type { Target } from '../../src/domain/roleProfile';
import { encodeLink } from '../../src/link/encodeLink';
import type { SharedAssessment } from '../../src/link/sharedAssessment';
import { optionNear } from '../domain/people';

const folder = fileURLToPath(new URL('../../questions', import.meta.url));
const { compiled, problems } = compileBank(readQuestions(folder));
const english = compiled?.texts.en;
if (!compiled || !english) throw new Error(problems.map(describeProblem).join('\n\n'));

/** The questions that were built, without words and in words. */
export const { bank, digest, catalogue } = compiled;
export const { wording, own: ownWording, advice, manager: managerWording } = english;

export const DIRECTOR: Target = { role: 'product-director', stage: null, contexts: [] };

export function titleOf(role: string): string {
  const title = wording.roles[role]?.title;
  if (!title) throw new RangeError(`No title for "${role}".`);
  return title;
}

/** What the short form asks for a target, in the order of asking. */
export function questionsFor(target: Target): Item[] {
  return itemsOfAssessment(bank, { askedRole: target.role, target, form: 'short' });
}

/** Whether an item belongs to the must-haves of a target. */
export function isMustHave(target: Target, { competency }: Item): boolean {
  return requirementsFor(bank, target)[competency]?.gate ?? false;
}

/**
 * Somebody who is at what is asked in most things and two levels short in every fourth; the sheet has
 * one skip and one "no opportunity yet" as well.
 */
export function knownAnswers(target: Target): AnswerSheet {
  const requirements = requirementsFor(bank, target);
  const competencies = Object.keys(requirements);
  const items = questionsFor(target);
  const ordinary = items.filter((item) => !isMustHave(target, item));
  const sheet: Record<string, Answer> = Object.fromEntries(
    items.map((item) => {
      const short = competencies.indexOf(item.competency) % 4 === 1 ? 2 : 0;
      const level = (requirements[item.competency]?.level ?? 0) - short;
      return [item.id, optionNear(item, Math.max(0, level))];
    }),
  );
  const skipped = ordinary.find((item) => item.type === 'fact');
  const missed = ordinary.find(
    (item) => offersNoOpportunity(item) && item.competency !== skipped?.competency,
  );
  if (skipped) sheet[skipped.id] = SKIPPED;
  if (missed) sheet[missed.id] = NO_OPPORTUNITY;
  return sheet;
}

/** What the domain says about a sheet. */
export function readinessOf(target: Target, answers: AnswerSheet): Readiness {
  return assessReadiness(bank, target, answers, 'short');
}

export function shared(
  answers: AnswerSheet,
  extras: Omit<SharedAssessment, 'assessment'> = {},
): SharedAssessment {
  const assessment: Assessment = {
    edition: bank.edition,
    rater: 'self',
    form: 'short',
    askedRole: DIRECTOR.role,
    target: DIRECTOR,
    answers,
  };
  return { assessment, ...extras };
}

/** The fragment of a results link. */
export function linkTo(
  answers: AnswerSheet,
  extras?: Omit<SharedAssessment, 'assessment'>,
): string {
  return encodeLink(shared(answers, extras), { bank, digest });
}
