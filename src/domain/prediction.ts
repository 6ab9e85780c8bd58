import { type AnswerSheet, answerTo, countedLevel } from './answerSheet';
import type { Bank } from './bank';
import { drawsFor } from './draws';
import { FULL_FORM } from './form';
import { decideGate, type GateStatus } from './gate';
import type { CompetencyId, ItemId } from './ids';
import { type Outlook, outlookFrom, type Telling, type Told, toldBy } from './outlook';
import { factsFrom, type Required } from './required';
import type { Requirement, Requirements } from './roleProfile';
import { clampToScale, type Level } from './scale';
import { scoreCompetency } from './score';
import type { ScoringConstants } from './scoringConstants';
import { precisionOfAnswer, together } from './standardError';
import { decideVerdict, type Verdict } from './verdict';

export interface Prediction {
  /** The verdict of the answers so far. */
  readonly verdict: Verdict;
  /** How often the full form comes to the same one, as a share of the predictions, 0 to 1. */
  readonly share: number;
}

/**
 * How often the full form would come to the verdict that the answers so far give. Every draw
 * imagines the person (see `outlook.ts`) and how they would answer what the full form has left, and
 * then the verdict is computed as ever. The draws are fixed: the same on every machine.
 * Source: domain brief, section e.
 */
export function predictVerdict(
  bank: Bank,
  requirements: Requirements,
  sheet: AnswerSheet,
): Prediction {
  const forecast = forecastFrom(bank, requirements, sheet);
  const { draws } = bank.constants.adaptive;
  let same = 0;
  for (let draw = 0; draw < draws; draw++) {
    if (imaginedVerdict(forecast, draw) === forecast.verdict) same += 1;
  }
  return { verdict: forecast.verdict, share: same / draws };
}

/**
 * Whether the verdict of the answers so far is settled: `predictVerdict` would give at least
 * `adaptive.certainty`. Answers that do not suffice for a verdict settle nothing. It gives up as soon
 * as the share is out of reach, which makes it many times faster while it is not settled.
 */
export function isSettled(bank: Bank, requirements: Requirements, sheet: AnswerSheet): boolean {
  const forecast = forecastFrom(bank, requirements, sheet);
  if (forecast.verdict === 'not-enough-evidence') return false;
  const { draws, certainty } = bank.constants.adaptive;
  let agreeing = draws;
  for (let draw = 0; draw < draws; draw++) {
    if (imaginedVerdict(forecast, draw) !== forecast.verdict) agreeing -= 1;
    if (agreeing / draws < certainty) return false;
  }
  return true;
}

/** Everything about the answers so far that no draw changes. */
interface Forecast {
  readonly parts: readonly Part[];
  readonly outlook: Outlook;
  readonly verdict: Verdict;
  readonly shiftDraws: readonly number[];
  readonly leanDraws: readonly number[];
  readonly constants: ScoringConstants;
}

/** One requirement, what is answered of it, and what the full form has left. */
interface Part extends Required {
  readonly told: Told;
  /** (m/v + sum(x/sigma^2)) and P over the counted answers: an estimate's numerator and denominator. */
  readonly pulled: number;
  readonly precision: number;
  readonly open: readonly OpenItem[];
  readonly draws: readonly number[];
}

interface OpenItem {
  readonly anchor: boolean;
  readonly sigma: number;
  readonly precision: number;
  /** Keyed levels, rising. */
  readonly keys: readonly Level[];
  readonly draws: readonly number[];
}

function forecastFrom(bank: Bank, requirements: Requirements, sheet: AnswerSheet): Forecast {
  const { constants } = bank;
  const { draws } = constants.adaptive;
  const parts = Object.entries(requirements)
    .filter(([, requirement]) => requirement.level > 0)
    .map(([competency, requirement]) => partOf(bank, competency, requirement, sheet));
  return {
    parts,
    outlook: outlookFrom(parts.map(({ told }) => told)),
    verdict: verdictOf(
      parts,
      parts.map(({ score }) => score),
      constants,
    ),
    shiftDraws: drawsFor('outlook: shift', draws),
    leanDraws: drawsFor('outlook: lean', draws),
    constants,
  };
}

function partOf(
  { items, constants }: Bank,
  competency: CompetencyId,
  requirement: Requirement,
  sheet: AnswerSheet,
): Part {
  const own = items.filter((item) => item.competency === competency);
  const full = own.filter(({ forms }) => forms.includes(FULL_FORM));
  const asked = new Set<ItemId>(full.map(({ id }) => id));
  const { prior, adaptive } = constants;
  const told = toldBy(
    own.flatMap((item): Telling[] => {
      const level = countedLevel(item, answerTo(sheet, item.id));
      const precision = precisionOfAnswer(constants.sigma[item.type]);
      if (level === null) return [];
      return [[precision, level - requirement.level, item.type === 'anchor' ? 1 : 0]];
    }),
  );
  return {
    requirement,
    score: scoreCompetency(competency, own, asked, sheet, constants),
    told,
    pulled: prior.mean / prior.variance + told.distance + requirement.level * told.precision,
    precision: 1 / prior.variance + told.precision,
    open: full
      .filter(({ id }) => answerTo(sheet, id) === undefined)
      .map((item) => ({
        anchor: item.type === 'anchor',
        sigma: constants.sigma[item.type],
        precision: precisionOfAnswer(constants.sigma[item.type]),
        keys: item.options.map(({ level }) => level).sort((a, b) => a - b),
        draws: drawsFor(item.id, adaptive.draws),
      })),
    draws: drawsFor(competency, adaptive.draws),
  };
}

/** One imagined completion of the full form, and its verdict. */
function imaginedVerdict(forecast: Forecast, draw: number): Verdict {
  const { parts, outlook, constants } = forecast;
  const person = outlook.person(forecast.shiftDraws[draw] ?? 0, forecast.leanDraws[draw] ?? 0);
  const scores = parts.map((part) => {
    const { score, requirement, open } = part;
    if (open.length === 0) return score;
    const own = outlook.ownShift(part.told, person, part.draws[draw] ?? 0);
    const truth = clampToScale(requirement.level + person.shift + own);
    let { pulled, precision } = part;
    for (const item of open) {
      const seen = truth + (item.anchor ? person.lean : 0) + item.sigma * (item.draws[draw] ?? 0);
      pulled += nearest(item.keys, seen) * item.precision;
      precision += item.precision;
    }
    return {
      ...score,
      level: pulled / precision,
      plainError: together(1 / Math.sqrt(precision), constants.sharedBias),
      counted: score.counted + open.length,
      noOpportunity:
        score.noOpportunity && score.counted + open.length < constants.gate.minimumAnswers,
    };
  });
  return verdictOf(parts, scores, constants);
}

function verdictOf(
  parts: readonly Part[],
  scores: readonly Required['score'][],
  constants: ScoringConstants,
): Verdict {
  const statuses: GateStatus[] = [];
  const levels: (number | null)[] = [];
  for (const [index, { requirement, score }] of parts.entries()) {
    const imagined = scores[index] ?? score;
    levels.push(imagined.level);
    if (requirement.gate) statuses.push(decideGate(requirement, imagined, constants).status);
  }
  return decideVerdict(factsFrom(parts, levels, statuses, constants), constants);
}

/** The keyed level nearest to what somebody sees in themselves. */
function nearest(keys: readonly Level[], seen: number): number {
  let best = keys[0] ?? 0;
  for (const key of keys) {
    if (Math.abs(key - seen) < Math.abs(best - seen)) best = key;
  }
  return best;
}
