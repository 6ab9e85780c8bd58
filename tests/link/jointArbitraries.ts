import fc from 'fast-check';
import type { Agreed } from '../../src/domain/agenda';
import { NOT_OBSERVED } from '../../src/domain/answerSheet';
import { type Bank, competenciesOf } from '../../src/domain/bank';
import type { JointAction, JointPicture } from '../../src/link/oneOnOne/joint';
import { ratedItems } from '../../src/link/oneOnOne/ratingAnswers';
import { arbitraryAssessment } from './arbitraries';

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\ud83d', '\u202e', ' ', '\n', '\0', '\u0344', '<'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 50,
});

const anyDay = fc
  .date({
    min: new Date('0000-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

/** Joint pictures of a bank, with labels and actions of any characters. */
export function arbitraryJoint(bank: Bank): fc.Arbitrary<JointPicture> {
  const competency = fc.constantFrom(...competenciesOf(bank));
  const action = fc.record({
    competency,
    what: anyText,
    owner: fc.constantFrom<JointAction['owner']>('self', 'rater'),
    due: fc.option(anyDay),
  });
  return arbitraryAssessment(bank).chain(({ target, answers }) => {
    const items = ratedItems(bank, target);
    const ratings = fc.tuple(
      ...items.map((item) =>
        fc.constantFrom(undefined, NOT_OBSERVED, ...item.options.map(({ id }) => id)),
      ),
    );
    return fc.record(
      {
        edition: fc.constant(bank.edition),
        target: fc.constant(target),
        self: fc.constant(answers),
        rater: ratings.map((given) =>
          Object.fromEntries(
            items.flatMap(({ id }, at) => {
              const answer = given[at];
              return answer === undefined ? [] : [[id, answer]];
            }),
          ),
        ),
        agreed: fc.dictionary(competency, fc.constantFrom<Agreed>(0, 1, 2, 3, 4, 5, 'differ'), {
          noNullPrototype: true,
        }),
        confirmed: fc.boolean(),
        labels: fc.record({ self: anyText, rater: anyText }, { requiredKeys: [] }),
        actions: fc.array(action, { maxLength: 4 }),
      },
      { requiredKeys: ['edition', 'target', 'self', 'rater', 'agreed', 'confirmed'] },
    );
  });
}
