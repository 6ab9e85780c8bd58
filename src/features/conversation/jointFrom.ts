import { normaliseLabel } from '../../link/label';
import { encodeJoint, type JointPicture } from '../../link/oneOnOne/joint';
import type { KnownEdition } from '../../link/sharedAssessment';
import type { WholeConversation } from '../../storage/savedOneOnOne';
import { isConfirmed, type Pair, pictureOf } from './pair';
import { actionsIn, type PlanFacts } from './planFacts';

/** What the sender ticked. */
export interface JointChoice {
  readonly names: boolean;
  readonly actions: boolean;
}

/** A conversation as a joint link carries it: remarks, notes and evidence never travel in it. */
export function jointFrom(
  pair: Pair,
  conversation: WholeConversation,
  facts: PlanFacts,
  choice: JointChoice,
): JointPicture {
  const names = {
    self: normaliseLabel(pair.self.label ?? ''),
    rater: normaliseLabel(pair.rater.label ?? ''),
  };
  const actions = actionsIn(facts).map(({ competency, action: { what, owner, due } }) => ({
    competency,
    what: what.replace(/\s+/gu, ' ').trim(),
    owner,
    due,
  }));
  return {
    edition: pair.bank.edition,
    target: pair.target,
    self: pair.self.answers,
    rater: pair.rater.answers,
    agreed: pictureOf(conversation),
    confirmed: isConfirmed(conversation),
    ...(choice.names &&
      (names.self || names.rater) && {
        labels: {
          ...(names.self && { self: names.self }),
          ...(names.rater && { rater: names.rater }),
        },
      }),
    ...(choice.actions && actions.length > 0 && { actions }),
  };
}

/** The link's fragment; null where something in it has no place in a link. */
export function jointLink(joint: JointPicture, edition: KnownEdition): string | null {
  try {
    return encodeJoint(joint, edition);
  } catch (problem) {
    if (problem instanceof RangeError) return null;
    throw problem;
  }
}
