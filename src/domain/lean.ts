import { type AnswerSheet, answerTo, countedLevel } from './answerSheet';
import type { Bank } from './bank';
import type { ItemType } from './item';
import { BELIEVED, bestFit, type Telling, type Told, toldBy } from './outlook';
import type { Requirements } from './roleProfile';
import { HIGHEST_LEVEL } from './scale';
import { precisionOfAnswer } from './standardError';

/** How far statements lie above other answers, all competencies together. */
export interface Lean {
  /** In levels, where the scale leaves room; positive: statements above the others. */
  readonly levels: number;
  /** The same in standard errors of it. */
  readonly inErrors: number;
  readonly statements: number;
  readonly others: number;
}

/** Somebody who claims this much more (levels) shows all of it where the scale leaves as much room. */
const FULL_ROOM = 2;
/** Near the top little of a lean can show, but never nothing. */
const LEAST_ROOM = 0.2;

/**
 * Compares the statements with other kinds of answers. Competencies with both are compared directly,
 * the others by their distance from what is required (the model of `outlook.ts`); where somebody
 * stands near the top of the scale a statement cannot lie far above, and counts for less.
 * @param requirements of the role that was asked; only required competencies are compared
 * @param kinds what the statements are compared with
 * @returns null with no statement or nothing to compare it with
 */
export function leanOfStatements(
  bank: Bank,
  requirements: Requirements,
  sheet: AnswerSheet,
  kinds: readonly ItemType[],
): Lean | null {
  const compared = comparedIn(bank, requirements, sheet, kinds);
  const statements = count(compared, true);
  const others = count(compared, false);
  if (statements === 0 || others === 0) return null;
  const variance = BELIEVED.spread * BELIEVED.spread;
  // Where the person stands: by the others alone, or a lean would hide itself.
  const { shift } = bestFit(
    compared.map(({ answers }) => toldBy(answers.filter((one) => !one.statement).map(telling(0)))),
    variance,
    [1, 1],
  );
  const told = compared.map(({ required, answers }): Told => {
    const room = (HIGHEST_LEVEL - required - shift) / FULL_ROOM;
    return toldBy(answers.map(telling(Math.min(1, Math.max(LEAST_ROOM, room)))));
  });
  const { lean, precisions } = bestFit(told, variance);
  const [ofShift, ofBoth, ofLean] = precisions;
  const error = Math.sqrt(ofShift / (ofShift * ofLean - ofBoth * ofBoth));
  return { levels: lean, inErrors: lean / error, statements, others };
}

interface Compared {
  readonly required: number;
  readonly answers: readonly ComparedAnswer[];
}

interface ComparedAnswer {
  readonly precision: number;
  readonly distance: number;
  readonly statement: boolean;
}

function comparedIn(
  { items, constants }: Bank,
  requirements: Requirements,
  sheet: AnswerSheet,
  kinds: readonly ItemType[],
): Compared[] {
  return Object.entries(requirements)
    .filter(([, { level }]) => level > 0)
    .map(([competency, { level: required }]) => ({
      required,
      answers: items.flatMap((item): ComparedAnswer[] => {
        const statement = item.type === 'anchor';
        if (item.competency !== competency || !(statement || kinds.includes(item.type))) return [];
        const level = countedLevel(item, answerTo(sheet, item.id));
        if (level === null) return [];
        const precision = precisionOfAnswer(constants.sigma[item.type]);
        return [{ precision, distance: level - required, statement }];
      }),
    }));
}

function telling(room: number) {
  return ({ precision, distance, statement }: ComparedAnswer): Telling => [
    precision,
    distance,
    statement ? room : 0,
  ];
}

function count(compared: readonly Compared[], statements: boolean): number {
  return compared
    .flatMap(({ answers }) => answers)
    .filter(({ statement }) => statement === statements).length;
}
