import { type AnswerSheet, answerTo, countedLevel } from './answerSheet';
import { type Bank, competenciesOf } from './bank';
import { isStatement } from './evidence';
import type { CompetencyId } from './ids';
import type { Item, ItemType } from './item';
import { type Lean, leanOfStatements } from './lean';
import type { Requirements } from './roleProfile';
import { type Level, LOWEST_LEVEL, ROUNDING } from './scale';
import type { ScoringConstants } from './scoringConstants';

/**
 * Something about the answers that is worth a second look. It is a prompt: it never changes a score,
 * and it is no judgement of a person. `competencies` are in profile order, empty where it concerns
 * the answers as a whole.
 */
export type Flag =
  /** Statements lie above facts; the competencies where they do so most, if any. */
  | FlagOf<'statements-above-facts', Lean>
  | FlagOf<'statements-above-situations', Lean>
  /** Shares from 0 to 1 of the statements, and of the other answers, at the top levels. */
  | FlagOf<'statements-at-the-top', { statements: number; share: number; othersShare: number }>
  /** Standard deviation of the statements, in levels. */
  | FlagOf<'little-variation', { statements: number; deviation: number }>
  /** Median time for an answer. */
  | FlagOf<'quick-answers', { seconds: number }>
  /** Facts of one competency of which one says "none" and another much; the largest distance, in levels. */
  | FlagOf<'contradictory-facts', { levels: number }>;

export type FlagKind = Flag['kind'];

interface FlagOf<Kind extends string, Figures> {
  readonly kind: Kind;
  readonly competencies: readonly CompetencyId[];
  readonly figures: Readonly<Figures>;
}

/**
 * The flags of an answer sheet, in a fixed order; none for most people.
 * @param requirements of the role that was asked: they tell what can be compared with what
 * @param medianSeconds for one answer; null where it is not known
 * Source: domain brief, section f; its thresholds flagged too many honest people and are tuned by
 * simulation (`npm run simulate`).
 */
export function findFlags(
  bank: Bank,
  requirements: Requirements,
  sheet: AnswerSheet,
  medianSeconds: number | null = null,
): Flag[] {
  const answered = answeredIn(bank, sheet);
  const { flags } = bank.constants;
  return [
    aboveFacts(bank, requirements, sheet, answered),
    aboveSituations(bank, requirements, sheet),
    atTheTop(answered, flags.top),
    littleVariation(answered, flags.even),
    medianSeconds !== null && medianSeconds < flags.quickSeconds
      ? ({ kind: 'quick-answers', competencies: [], figures: { seconds: medianSeconds } } as const)
      : null,
    contradictoryFacts(bank, answered),
  ].filter((flag) => flag !== null);
}

/** A counted answer. */
interface Answered {
  readonly item: Item;
  readonly level: Level;
}

function answeredIn({ items }: Bank, sheet: AnswerSheet): Answered[] {
  return items.flatMap((item) => {
    const level = countedLevel(item, answerTo(sheet, item.id));
    return level === null ? [] : [{ item, level }];
  });
}

function aboveFacts(
  bank: Bank,
  requirements: Requirements,
  sheet: AnswerSheet,
  answered: readonly Answered[],
): Flag | null {
  const { aboveFacts: limit, namedFrom } = bank.constants.flags;
  const figures = notableLean(bank, requirements, sheet, 'fact', limit);
  if (!figures) return null;
  const competencies = competenciesOf(bank).filter((competency) => {
    const own = answered.filter(({ item }) => item.competency === competency);
    const statements = meanLevel(own.filter(({ item }) => isStatement(item)));
    const facts = meanLevel(own.filter(({ item }) => item.type === 'fact'));
    return statements !== null && facts !== null && statements - facts >= namedFrom - ROUNDING;
  });
  return { kind: 'statements-above-facts', competencies, figures };
}

function aboveSituations(bank: Bank, requirements: Requirements, sheet: AnswerSheet): Flag | null {
  const { aboveSituations: limit } = bank.constants.flags;
  const figures = notableLean(bank, requirements, sheet, 'situational', limit);
  return figures && { kind: 'statements-above-situations', competencies: [], figures };
}

/** The lean of the statements over one kind of answers, if it reaches a limit in standard errors. */
function notableLean(
  bank: Bank,
  requirements: Requirements,
  sheet: AnswerSheet,
  kind: ItemType,
  limit: number,
): Lean | null {
  const lean = leanOfStatements(bank, requirements, sheet, [kind]);
  const { fewestAnswers } = bank.constants.flags;
  if (!lean || lean.statements < fewestAnswers || lean.others < fewestAnswers) return null;
  return lean.inErrors >= limit - ROUNDING ? lean : null;
}

/** Nearly all statements at the top, and few of the other answers: who has done it all is not meant. */
function atTheTop(
  answered: readonly Answered[],
  { level, share, othersShare, statements: fewest }: ScoringConstants['flags']['top'],
): Flag | null {
  const statements = answered.filter(({ item }) => isStatement(item));
  const others = answered.filter(({ item }) => !isStatement(item));
  if (statements.length < fewest || others.length < fewest) return null;
  const shareOf = (some: readonly Answered[]) =>
    some.filter((one) => one.level >= level).length / some.length;
  const figures = {
    statements: statements.length,
    share: shareOf(statements),
    othersShare: shareOf(others),
  };
  if (figures.share < share - ROUNDING || figures.othersShare > othersShare + ROUNDING) return null;
  return { kind: 'statements-at-the-top', competencies: [], figures };
}

function littleVariation(
  answered: readonly Answered[],
  { deviation: limit, statements: fewest }: ScoringConstants['flags']['even'],
): Flag | null {
  const statements = answered.filter(({ item }) => isStatement(item));
  const middle = meanLevel(statements);
  if (middle === null || statements.length < fewest) return null;
  const squares = statements.reduce((sum, { level }) => {
    const off = level - middle;
    return sum + off * off;
  }, 0);
  const deviation = Math.sqrt(squares / statements.length);
  if (deviation >= limit - ROUNDING) return null;
  const figures = { statements: statements.length, deviation };
  return { kind: 'little-variation', competencies: [], figures };
}

/**
 * Two facts of one competency, one at the lowest level ("none so far") and another at least
 * `factsApart` levels up: an exit that was managed, and no reports. Levels tell it without knowing
 * what the facts are about.
 */
function contradictoryFacts(bank: Bank, answered: readonly Answered[]): Flag | null {
  const { factsApart } = bank.constants.flags;
  const highestBeside = (competency: CompetencyId) => {
    const levels = answered
      .filter(({ item }) => item.competency === competency && item.type === 'fact')
      .map(({ level }) => level);
    return levels.includes(LOWEST_LEVEL) ? Math.max(...levels) : LOWEST_LEVEL;
  };
  const found = competenciesOf(bank).filter((one) => highestBeside(one) >= factsApart);
  if (found.length === 0) return null;
  const levels = Math.max(...found.map(highestBeside));
  return { kind: 'contradictory-facts', competencies: found, figures: { levels } };
}

function meanLevel(answered: readonly Answered[]): number | null {
  if (answered.length === 0) return null;
  return answered.reduce((sum, { level }) => sum + level, 0) / answered.length;
}
