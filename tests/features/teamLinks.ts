import { bank, digest } from '../../src/content/bank';
import type { AnswerSheet } from '../../src/domain/answerSheet';
import { type Assessment, itemsOfAssessment } from '../../src/domain/assessment';
import { requirementsFor } from '../../src/domain/bank';
import type { RoleId } from '../../src/domain/ids';
import { assessReadiness } from '../../src/domain/readiness';
import { encodeLink } from '../../src/link/encodeLink';
import { encodeResult } from '../../src/link/encodeResult';
import { areasOf, levelsOf } from '../../src/link/v2/fromReadiness';
import { sheetOf } from '../domain/people';

export const edition = { bank, digest };

/**
 * Somebody who is this many levels above what their role asks of each area's first competency, and at
 * what it asks of the others.
 */
export function anAssessment(
  above: number,
  role: RoleId = 'product-director',
  changes: Partial<Assessment> = {},
): Assessment {
  const circumstances = {
    edition: bank.edition,
    rater: 'self',
    form: 'short',
    askedRole: role,
    target: { role, stage: null, contexts: [] },
    ...changes,
  } as const;
  const requirements = requirementsFor(bank, circumstances.target);
  const first = new Set(bank.areas.map(({ competencies }) => competencies[0]));
  const answers: AnswerSheet = sheetOf(itemsOfAssessment(bank, circumstances), (item) => {
    const required = requirements[item.competency]?.level ?? 0;
    return Math.min(5, Math.max(0, required + (first.has(item.competency) ? above : 0)));
  });
  return { ...circumstances, answers };
}

const address = (fragment: string) => `https://next-rung.example/${fragment}`;

/** The whole address of a result. */
export function aLink(assessment: Assessment, label?: string): string {
  return address(encodeLink({ assessment, ...(label && { label }) }, edition));
}

/** The same person's link with the levels, or the areas, alone. */
export function aReducedLink(
  { target, answers, form }: Assessment,
  disclosure: 'levels' | 'areas',
  label?: string,
): string {
  const readiness = assessReadiness(bank, target, answers, form);
  const reduced = disclosure === 'levels' ? levelsOf : areasOf;
  return address(encodeResult(reduced(readiness, label ? { label } : {}), edition));
}
