import type { AgreedPicture, Topic } from '../../domain/agenda';
import { agendaFrom } from '../../domain/agenda';
import { type Agreement, agreementBetween } from '../../domain/agreement';
import type { AnswerSheet } from '../../domain/answerSheet';
import type { Bank } from '../../domain/bank';
import { FULL_FORM } from '../../domain/form';
import type { CompetencyId } from '../../domain/ids';
import { RATER_FORM } from '../../domain/raterForm';
import type { Readiness } from '../../domain/readiness';
import { assessReadiness } from '../../domain/readiness';
import type { Target } from '../../domain/roleProfile';
import { HIGHEST_LEVEL, type Level, wholeLevel } from '../../domain/scale';
import type { JointPicture } from '../../link/oneOnOne/joint';
import type { Remarks } from '../../link/oneOnOne/types';
import type { WholeConversation } from '../../storage/savedOneOnOne';
import type { BothSides } from '../../stores/oneOnOneState';

/** What one of the two brings. */
export interface PairSide {
  /** A name, where one is known. */
  readonly label: string | null;
  readonly answers: AnswerSheet;
  readonly remarks: Remarks;
}

/** Two ratings of one person against one target. */
export interface Pair {
  readonly bank: Bank;
  readonly target: Target;
  readonly self: PairSide;
  readonly rater: PairSide;
}

/** A topic of the agenda, or one that the two put on it themselves. */
export type TalkTopic = Omit<Topic, 'kind'> & { readonly kind: Topic['kind'] | 'chosen' };

/** Both laid side by side; never merged. */
export interface Together {
  readonly self: Readiness;
  readonly rater: Readiness;
  readonly agreement: Agreement;
  /** In order of what matters. */
  readonly topics: readonly Topic[];
}

export function pairFrom({ edition, invitation, self, reply }: BothSides): Pair {
  return {
    bank: edition.bank,
    target: invitation.invitation.target,
    self: {
      label: invitation.invitation.label ?? null,
      answers: self.answers,
      remarks: self.remarks,
    },
    rater: {
      label: reply.label ?? reply.sentLabel,
      answers: reply.answers,
      remarks: reply.remarks,
    },
  };
}

/** What a joint link shows: it carries no remarks. */
export function pairFromJoint(joint: JointPicture, bank: Bank): Pair {
  return {
    bank,
    target: joint.target,
    self: { label: joint.labels?.self ?? null, answers: joint.self, remarks: {} },
    rater: { label: joint.labels?.rater ?? null, answers: joint.rater, remarks: {} },
  };
}

/**
 * Scores both and compares them. The form decides what is still open, never an estimate, and the
 * respondent's does not travel: the full form stands for it, so that every device shows the same.
 * @throws RangeError for a target that the bank does not know
 */
export function layTogether({ bank, target, self, rater }: Pair): Together {
  const own = assessReadiness(bank, target, self.answers, FULL_FORM);
  const second = assessReadiness(bank, target, rater.answers, RATER_FORM);
  const agreement = agreementBetween(
    bank,
    { answers: self.answers, competencies: own.competencies },
    { answers: rater.answers, competencies: second.competencies },
  );
  return {
    self: own,
    rater: second,
    agreement,
    topics: agendaFrom(agreement, own.requirements, bank.constants),
  };
}

/** The agenda, and behind it what else was written about or has just been chosen. */
export function topicsOf(
  together: Together,
  conversation: WholeConversation,
  chosen: readonly CompetencyId[],
): TalkTopic[] {
  const planned = new Set(together.topics.map(({ competency }) => competency));
  const others = together.self.competencies
    .map(({ competency }) => competency)
    .filter(
      (id) => !planned.has(id) && (chosen.includes(id) || Object.hasOwn(conversation.topics, id)),
    );
  return [...together.topics, ...others.map((id) => chosenTopic(together, id))];
}

/** A competency that is on no agenda, as a topic: one level above the lower of the two views. */
function chosenTopic({ self, rater, agreement }: Together, competency: CompetencyId): TalkTopic {
  const requirement = self.requirements[competency];
  const levels = [self, rater].flatMap(({ competencies }) => {
    const score = competencies.find((one) => one.competency === competency);
    return score?.level == null ? [] : [score.level];
  });
  const from = levels.length > 0 ? wholeLevel(Math.min(...levels)) : 0;
  return {
    kind: 'chosen',
    competency,
    gate: requirement?.gate ?? false,
    required: requirement?.level ?? 0,
    standing: agreement.shared.find((one) => one.competency === competency)?.standing ?? null,
    next: Math.min(HIGHEST_LEVEL, from + 1) as Level,
  };
}

/** The levels that were written down, whether both have confirmed them or not. */
export function pictureOf(conversation: WholeConversation): AgreedPicture {
  return Object.fromEntries(
    Object.values(conversation.topics).flatMap(({ competency, agreed }) =>
      agreed === null ? [] : [[competency, agreed]],
    ),
  );
}

/** Whether the picture may be called agreed: both have said yes to it, and there is something in it. */
export function isConfirmed(conversation: WholeConversation): boolean {
  const { agreedBySelf, agreedByRater } = conversation;
  return agreedBySelf && agreedByRater && Object.keys(pictureOf(conversation)).length > 0;
}
