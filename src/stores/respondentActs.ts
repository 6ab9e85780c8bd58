import { createInvitation } from '../link/oneOnOne/invitation';
import type { DeviceStorage } from '../storage/deviceStorage';
import type { WholeAssessment } from '../storage/savedAssessment';
import { freezeRating, ratingFor } from './localRating';
import type { OneOnOneActs } from './oneOnOneState';
import type { OneOnOneTools } from './oneOnOneTools';

type RespondentActs = Pick<
  OneOnOneActs,
  'invite' | 'withdraw' | 'exportPrivateCopy' | 'keepReply' | 'labelReply'
>;

/** What the person described does. */
export function respondentActs({ open, queue, set, at, act }: OneOnOneTools): RespondentActs {
  return {
    invite: (assessment, edition, way, label) =>
      act('invite', async (storage) => {
        for (;;) {
          const stored = await storedOf(storage, assessment);
          if (stored.finishedAt === null) throw new Error('not-finished');
          const made = await createInvitation(stored, edition, label);
          const time = at();
          const outcome = await storage.addOneOnOne(
            {
              id: made.fingerprint,
              createdAt: time,
              updatedAt: time,
              part: 'respondent',
              way,
              assessmentId: stored.id,
              invitation: made.text,
              secret: made.secret,
              opening: null,
            },
            stored.answers,
          );
          if (outcome === 'gone') throw new Error('gone');
          // Answered in another tab while the commitment was made: that one is never shown.
          if (outcome !== 'changed') return made.fingerprint;
        }
      }),
    withdraw: (id) =>
      act('withdraw', async (storage) => {
        const own = (await storage.listOneOnOnes()).entries.find(
          ({ oneOnOne }) => oneOnOne.id === id && oneOnOne.part === 'respondent',
        );
        if (!own) return true;
        if (!(await storage.removeOneOnOne(id, true))) return false;
        // A rating that was begun in the same room has nobody to go to.
        const rating = await ratingFor(storage, own.oneOnOne.invitation);
        if (rating) await storage.deleteAssessment(rating.id);
        return true;
      }),
    exportPrivateCopy: async (id) => {
      await queue.settled();
      const storage = await open();
      const { entries } = await storage.listOneOnOnes();
      const known = entries.find(({ oneOnOne }) => oneOnOne.id === id);
      return storage.exportBackupOf(known?.oneOnOne.assessmentId ?? '');
    },
    keepReply: ({ fingerprint, hash, rating }) =>
      act('keep reply', async (storage) => {
        const { entries } = await storage.listOneOnOnes();
        const own = entries.find(({ oneOnOne }) => oneOnOne.id === fingerprint)?.oneOnOne;
        if (own?.part !== 'respondent') return 'unfinished';
        const loaded = await storage.loadAssessment(own.assessmentId);
        if (!loaded || loaded.assessment.finishedAt === null) return 'unfinished';
        const outcome = await storage.addReply({
          oneOnOneId: fingerprint,
          id: hash,
          at: at(),
          answers: rating.answers,
          remarks: rating.remarks,
          sentLabel: rating.label ?? null,
          label: null,
        });
        if (outcome === 'known') return 'known';
        if (outcome === 'gone') return 'unfinished';
        // Both sides are shown from here on: what was rated in the same room stays as it is.
        await freezeRating(storage, own.invitation, at(), rating.answers);
        return 'kept';
      }),
    labelReply: (oneOnOneId, replyId, label) => {
      set(({ oneOnOnes }) => ({
        oneOnOnes: oneOnOnes.map((entry) => ({
          ...entry,
          replies: entry.replies.map((reply) =>
            entry.oneOnOne.id === oneOnOneId && reply.id === replyId ? { ...reply, label } : reply,
          ),
        })),
      }));
      void queue.add(`${oneOnOneId} ${replyId} label`, (storage) =>
        storage.changeReply(oneOnOneId, replyId, { label }),
      );
    },
  };
}

/** As it is stored: other tabs may have answered since the page showed it. */
async function storedOf(
  storage: DeviceStorage,
  assessment: WholeAssessment,
): Promise<WholeAssessment> {
  return (await storage.loadAssessment(assessment.id))?.assessment ?? assessment;
}
