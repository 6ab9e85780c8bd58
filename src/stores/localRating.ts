import type { AnswerSheet } from '../domain/answerSheet';
import { RATER_FORM } from '../domain/raterForm';
import type { KnownInvitation } from '../link/oneOnOne/types';
import type { DeviceStorage } from '../storage/deviceStorage';
import {
  newShuffleSeed,
  type SavedAssessment,
  type WholeAssessment,
} from '../storage/savedAssessment';

/** An empty rating for an invitation. @param at ISO time */
export function newRating(
  { text, fingerprint, invitation }: KnownInvitation,
  at: string,
): WholeAssessment {
  const { edition, target, label } = invitation;
  return {
    // One a device for each invitation, also where two tabs start it at once.
    id: `rating-${fingerprint}`,
    createdAt: at,
    updatedAt: at,
    edition,
    rater: 'manager',
    form: RATER_FORM,
    askedRole: target.role,
    target,
    currentRole: null,
    shuffleSeed: newShuffleSeed(),
    position: null,
    finishedAt: null,
    ownView: null,
    label: label ?? null,
    origin: 'rating',
    link: text,
    frozenAt: null,
    previous: null,
    answers: {},
    examples: {},
    notes: {},
  };
}

/** This device's rating for an invitation; null where there is none. */
export async function ratingFor(
  storage: DeviceStorage,
  invitation: string,
): Promise<SavedAssessment | null> {
  const { entries } = await storage.listAssessments();
  const found = entries.find(
    ({ assessment }) => assessment.origin === 'rating' && assessment.link === invitation,
  );
  return found?.assessment ?? null;
}

/**
 * Freezes this device's rating for an invitation.
 * @param at ISO time
 * @param answers only where it has these: another rater's reply leaves it alone
 */
export async function freezeRating(
  storage: DeviceStorage,
  invitation: string,
  at: string,
  answers?: AnswerSheet,
): Promise<void> {
  const rating = await ratingFor(storage, invitation);
  if (!rating || rating.frozenAt !== null) return;
  if (answers) {
    const stored = (await storage.loadAssessment(rating.id))?.assessment.answers ?? {};
    if (!sameAnswers(stored, answers)) return;
  }
  await storage.changeHeader(rating.id, { finishedAt: rating.finishedAt ?? at, frozenAt: at });
}

function sameAnswers(a: AnswerSheet, b: AnswerSheet): boolean {
  const items = Object.keys(a);
  return items.length === Object.keys(b).length && items.every((item) => a[item] === b[item]);
}
