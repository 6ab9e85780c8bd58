import type { Agreed } from '../../domain/agenda';
import { type Bank, itemsOf } from '../../domain/bank';
import { gapBetween } from '../../domain/gap';
import type { GateStatus } from '../../domain/gate';
import type { CompetencyId, ItemId } from '../../domain/ids';
import type { Readiness } from '../../domain/readiness';
import { HIGHEST_LEVEL, type Level, wholeLevel } from '../../domain/scale';
import type { Example, Examples } from '../../storage/savedAssessment';
import type { SavedAction, WholeConversation } from '../../storage/savedOneOnOne';

/** A conversation about the same answers, and with whom. */
export interface CaseConversation {
  /** The name that the other one goes by; null without one. */
  readonly label: string | null;
  readonly conversation: WholeConversation;
}

export interface CaseExample {
  readonly item: ItemId;
  readonly example: Example;
}

/** What one conversation says about one must-have. */
export interface CaseVoice {
  readonly conversation: string;
  readonly label: string | null;
  /** Null where nothing was agreed, or not both have confirmed it. */
  readonly agreed: Agreed | null;
  readonly action: SavedAction | null;
}

/** One must-have, as a panel asks about it. */
export interface CaseGate {
  readonly competency: CompetencyId;
  readonly required: Level;
  readonly status: GateStatus;
  /** The estimate, 0 to 5, and its standard error; null while unknown. */
  readonly level: number | null;
  readonly error: number | null;
  /** Required minus measured, in levels; 0 within the tolerance, null while unknown. */
  readonly gap: number | null;
  readonly examples: readonly CaseExample[];
  readonly voices: readonly CaseVoice[];
  /** The level to work towards, 1 to 5; null where the must-have is met without a gap. */
  readonly next: Level | null;
}

/** Every must-have of the target with what speaks for it and what is still to be done. */
export function caseFrom(
  bank: Bank,
  readiness: Readiness,
  examples: Examples,
  conversations: readonly CaseConversation[],
): CaseGate[] {
  return readiness.gates.map(({ competency, requirement, status }) => {
    const score = readiness.competencies.find((one) => one.competency === competency);
    const level = score?.level ?? null;
    const gap = level === null ? null : gapBetween(requirement.level, level, bank.constants);
    return {
      competency,
      required: requirement.level,
      status,
      level,
      error: score?.standardError ?? null,
      gap,
      examples: itemsOf(bank, competency).flatMap(({ id }) => {
        const example = Object.hasOwn(examples, id) ? examples[id] : undefined;
        return example ? [{ item: id, example }] : [];
      }),
      voices: conversations.flatMap((one) => voiceOn(competency, one)),
      next: isMet(status) && gap === 0 ? null : levelAbove(level, requirement.level),
    };
  });
}

export function isMet(status: GateStatus): boolean {
  return status === 'met' || status === 'provisional';
}

/** One above where the answers are, and never past what is asked. */
function levelAbove(level: number | null, required: Level): Level {
  const from = wholeLevel(Math.min(level ?? 0, required - 1));
  return Math.min(HIGHEST_LEVEL, from + 1) as Level;
}

function voiceOn(competency: CompetencyId, { label, conversation }: CaseConversation): CaseVoice[] {
  const topic = conversation.topics[competency];
  if (!topic) return [];
  // Only with both yeses is anything called agreed.
  const confirmed = conversation.agreedBySelf && conversation.agreedByRater;
  const agreed = confirmed ? topic.agreed : null;
  return agreed === null && !topic.action
    ? []
    : [{ conversation: conversation.id, label, agreed, action: topic.action }];
}
