import type { Agreed } from '../../domain/agenda';
import type { Standing } from '../../domain/agreement';
import type { CompetencyId } from '../../domain/ids';
import type { Target } from '../../domain/roleProfile';
import type { Level } from '../../domain/scale';
import type { SavedAction, WholeConversation } from '../../storage/savedOneOnOne';
import { isConfirmed, type Pair, type Together, topicsOf } from './pair';

/** One topic that something was written about. */
export interface PlanTopic {
  readonly competency: CompetencyId;
  /** 0 where the role does not ask for it. */
  readonly required: Level;
  /** Estimates, 0 to 5; null while unknown. */
  readonly self: number | null;
  readonly rater: number | null;
  readonly standing: Standing | null;
  readonly ours: Agreed | null;
  readonly notes: string;
  readonly action: SavedAction | null;
  /** The level whose evidence is worth collecting, 1 to 5. */
  readonly next: Level;
}

/** What a conversation ends in, without its words. */
export interface PlanFacts {
  readonly edition: string;
  readonly target: Target;
  readonly names: { readonly self: string | null; readonly rater: string | null };
  /** Whether both have said yes to the levels. */
  readonly confirmed: boolean;
  /** In the agenda's order. */
  readonly topics: readonly PlanTopic[];
  readonly evidence: readonly string[];
  /** `YYYY-MM-DD` */
  readonly nextDate: string | null;
}

/** A topic with something to do. */
export type PlanAction = PlanTopic & { readonly action: SavedAction };

export function planFactsOf(
  pair: Pair,
  together: Together,
  conversation: WholeConversation,
): PlanFacts {
  const levelIn = (side: Together['self'], competency: CompetencyId) =>
    side.competencies.find((score) => score.competency === competency)?.level ?? null;
  return {
    edition: pair.bank.edition,
    target: pair.target,
    names: { self: pair.self.label, rater: pair.rater.label },
    confirmed: isConfirmed(conversation),
    topics: topicsOf(together, conversation, []).flatMap((topic) => {
      const { competency, required, standing, next } = topic;
      const saved = conversation.topics[competency];
      if (!saved || (saved.agreed === null && !saved.action && saved.notes.trim() === ''))
        return [];
      return [
        {
          competency,
          required,
          self: levelIn(together.self, competency),
          rater: levelIn(together.rater, competency),
          standing,
          ours: saved.agreed,
          notes: saved.notes,
          action: saved.action,
          next,
        },
      ];
    }),
    evidence: linesOf(conversation.evidence),
    nextDate: conversation.nextDate,
  };
}

/** The lines that have something in them. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function actionsIn({ topics }: Pick<PlanFacts, 'topics'>): PlanAction[] {
  return topics.flatMap((topic) => (topic.action ? [{ ...topic, action: topic.action }] : []));
}
