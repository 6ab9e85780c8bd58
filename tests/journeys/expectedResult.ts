import { expect } from '@playwright/test';
import type { AnswerSheet } from '../../src/domain/answerSheet';
import { gapBetween } from '../../src/domain/gap';
import { planFrom } from '../../src/domain/plan';
import { climbLadder, type Readiness } from '../../src/domain/readiness';
import { en, type Result } from './pages';
import { bank, titleOf, wording } from './questions';

const oneDecimal = new Intl.NumberFormat('en', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const figure = (value: number) => oneDecimal.format(value);
const nameOf = (competency: string) => wording.competencies[competency]?.name ?? '';
const { none, yes } = en.result.table;

/** Every row that the table must have, from what the domain computes. */
export function rowsOf(readiness: Readiness, other?: Readiness): string[][] {
  const { level, error, required, gap, weight, gate, counted, competency } = en.result.table;
  const head = [competency, required, level, error, gap, weight, gate, counted];
  const rows = readiness.competencies.map((score) => {
    const requirement = readiness.requirements[score.competency];
    const asked = requirement?.level ?? 0;
    const theirs = other?.competencies.find((one) => one.competency === score.competency);
    return [
      nameOf(score.competency),
      asked ? String(asked) : none,
      score.level === null ? en.result.all.unknown : figure(score.level),
      score.standardError === null ? none : figure(score.standardError),
      asked && score.level !== null ? figure(gapBetween(asked, score.level, bank.constants)) : none,
      asked ? String(requirement?.weight) : none,
      requirement?.gate ? yes : none,
      String(score.counted),
      ...(other ? [theirs?.level == null ? none : figure(theirs.level)] : []),
    ];
  });
  return [other ? [...head, en.result.table.other] : head, ...rows];
}

/** The page shows what the domain computes: verdict, must-haves, first steps, lines, ladder, table. */
export async function expectToShow(result: Result, readiness: Readiness, other?: Readiness) {
  const role = titleOf(readiness.target.role);
  const sentence = readiness.verdict === 'not-enough-evidence' ? 'Too few answers' : role;
  await expect(result.verdict).toContainText(sentence);
  await expect(result.gates).toHaveText(
    readiness.gates.map(({ competency, status, floor }) => {
      const score = readiness.competencies.find((one) => one.competency === competency);
      const measured =
        score?.level == null || status === 'no-opportunity'
          ? ''
          : `${figure(score.level)} ± ${figure(score.standardError ?? 0)}, `;
      const { status: states, explain } = en.result.gates;
      return `${nameOf(competency)}${states[status]}${measured}asks for ${floor}. ${explain[status]}`;
    }),
  );
  await expect(result.top.getByRole('link')).toHaveText(
    planFrom(readiness).map(({ competency }) => nameOf(competency)),
  );
  await expect(result.lines).toHaveText(
    readiness.competencies.map(({ competency, level }) => {
      const value = level === null ? en.result.dots.unknown : figure(level);
      return new RegExp(`^${nameOf(competency)}\\s*${value}\\s`);
    }),
  );
  expect(await result.tableRows()).toEqual(rowsOf(readiness, other));
}

/** What the strip must say about the same answers, from the top rung down. */
export function rungsOf(
  readiness: Readiness,
  answers: AnswerSheet,
  currentRole?: string,
): string[] {
  const { ladder } = en.result;
  return climbLadder(bank, readiness.target, answers, readiness.form)
    .reverse()
    .map(({ target: { role }, verdict }) => {
      const notes = [
        ...(role === readiness.target.role ? [ladder.target] : []),
        ...(role === currentRole ? [ladder.current] : []),
      ];
      return [titleOf(role), notes.join(', '), en.verdict.names[verdict]].filter(Boolean).join(' ');
    });
}
