import { freezeRating, newRating, ratingFor } from './localRating';
import type { OneOnOneActs } from './oneOnOneState';
import type { OneOnOneTools } from './oneOnOneTools';

type RaterActs = Pick<
  OneOnOneActs,
  'startRating' | 'keepSent' | 'changeRating' | 'discardRating' | 'keepOpening'
>;

/** What somebody who rates another person does. */
export function raterActs({ at, act }: Pick<OneOnOneTools, 'at' | 'act'>): RaterActs {
  return {
    startRating: (known, _edition, way) =>
      act('start rating', async (storage) => {
        const time = at();
        let id = (await ratingFor(storage, known.text))?.id;
        if (id === undefined) {
          const rating = newRating(known, time);
          await storage.addAssessment(rating);
          id = rating.id;
        }
        // In the room the respondent's own 1:1 is here already, and stays.
        await storage.addOneOnOne({
          id: known.fingerprint,
          createdAt: time,
          updatedAt: time,
          part: 'rater',
          way,
          assessmentId: id,
          invitation: known.text,
          secret: null,
          opening: null,
        });
        return id;
      }),
    keepSent: (known, sealed, rating) =>
      act('keep sent', async (storage) => {
        const { entries } = await storage.listOneOnOnes();
        const here = entries.find(({ oneOnOne }) => oneOnOne.id === known.fingerprint);
        await freezeRating(storage, known.text, at());
        // In the room it is a reply once it was opened.
        if (here?.oneOnOne.part !== 'rater') return;
        await storage.addReply({
          oneOnOneId: known.fingerprint,
          id: sealed.hash,
          at: at(),
          answers: rating.answers,
          remarks: rating.remarks,
          sentLabel: rating.label ?? null,
          label: null,
        });
      }),
    changeRating: (assessmentId) =>
      act('change rating', async (storage) => {
        const { assessment } = (await storage.loadAssessment(assessmentId)) ?? {};
        if (assessment?.origin !== 'rating') return;
        const { entries } = await storage.listOneOnOnes();
        const here = entries.find(({ oneOnOne }) => oneOnOne.invitation === assessment.link);
        const { oneOnOne, replies = [] } = here ?? {};
        // Whoever has seen the other side changes nothing any more.
        if (oneOnOne?.part === 'rater' ? oneOnOne.opening !== null : replies.length > 0) return;
        await storage.changeHeader(assessmentId, { frozenAt: null });
      }),
    discardRating: (assessmentId) =>
      act('discard rating', async (storage) => {
        const { assessment } = (await storage.loadAssessment(assessmentId)) ?? {};
        if (assessment?.origin === 'rating') await storage.deleteAssessment(assessmentId);
      }),
    keepOpening: ({ fingerprint }, text) =>
      act('keep opening', async (storage) => {
        const { entries } = await storage.listOneOnOnes();
        const here = entries.find(({ oneOnOne }) => oneOnOne.id === fingerprint)?.oneOnOne;
        if (here?.part !== 'rater') return;
        await freezeRating(storage, here.invitation, at());
        await storage.changeOneOnOne(fingerprint, { opening: text });
      }),
  };
}
