import fc from 'fast-check';
import { type Answer, NO_OPPORTUNITY, SKIPPED } from '../../src/domain/answerSheet';
import { type Assessment, itemsOfAssessment, RATERS } from '../../src/domain/assessment';
import { type Bank, stagesOf } from '../../src/domain/bank';
import { type Item, offersNoOpportunity } from '../../src/domain/item';
import type { Requirement } from '../../src/domain/roleProfile';
import type { Level } from '../../src/domain/scale';
import { encodeLink } from '../../src/link/encodeLink';
import {
  type KnownEdition,
  REQUESTS,
  type SharedAssessment,
} from '../../src/link/sharedAssessment';
import { tinyBank } from '../fixtures/tinyBank';

const level = fc.integer({ min: 0, max: 5 }) as fc.Arbitrary<Level>;
const noChange = { levels: {}, weights: {}, gates: null };
const named = (name: string, min: number, max: number) =>
  fc
    .integer({ min, max })
    .map((count) => Array.from({ length: count }, (_, index) => `${name}-${index}`));

function arbitraryItems(competencies: string[]): fc.Arbitrary<Item[]> {
  const shape = fc.record({
    competency: fc.constantFrom(...competencies),
    type: fc.constantFrom('anchor' as const, 'situational' as const, 'fact' as const),
    forms: fc.subarray(['short', 'full', 'gate']),
    levels: fc.array(level, { minLength: 2, maxLength: 6 }),
  });
  return fc.array(shape, { maxLength: 40 }).map((shapes) =>
    shapes.map(({ levels, ...item }, index) => ({
      ...item,
      id: `item-${index}`,
      options: levels.map((keyed, place) => ({ id: `option-${place}`, level: keyed })),
    })),
  );
}

/** Banks of any size and shape, with a digest. */
export const arbitraryEdition: fc.Arbitrary<KnownEdition> = fc
  .record({
    competencies: named('competency', 1, 6),
    roles: named('role', 1, 20),
    stages: named('stage', 0, 4),
    contexts: named('context', 0, 6),
    major: fc.nat(255),
    minor: fc.nat(255),
    digest: fc.uint8Array({ minLength: 32, maxLength: 32 }),
  })
  .chain(({ competencies, roles, stages, contexts, major, minor, digest }) => {
    const requirement: fc.Arbitrary<Requirement> = fc.record({
      level,
      weight: fc.constantFrom(1 as const, 2 as const, 3 as const),
      gate: fc.boolean(),
    });
    const role = fc.record({
      requirements: fc.tuple(...competencies.map(() => requirement)),
      stages: fc.subarray(stages),
    });
    return fc
      .record({
        items: arbitraryItems(competencies),
        roles: fc.tuple(...roles.map(() => role)),
      })
      .map(
        (drawn): KnownEdition => ({
          digest: Buffer.from(digest).toString('hex'),
          bank: {
            ...tinyBank,
            edition: `${major}.${minor}`,
            areas: [{ id: 'area', competencies }],
            items: drawn.items,
            roles: drawn.roles.map((profile, index) => ({
              id: `role-${index}`,
              requirements: Object.fromEntries(
                profile.requirements.map((value, place) => [`competency-${place}`, value]),
              ),
              stages: profile.stages.map((id) => ({ id, ...noChange })),
              defaultStage: profile.stages[0] ?? null,
            })),
            contexts: contexts.map((id, index) => ({
              id,
              ...noChange,
              levels: { 'competency-0': index - 2 },
              roles: null,
              use: null,
            })),
          },
        }),
      );
  });

/** Assessments of a bank: with answers to what was asked alone, or to anything. */
export function arbitraryAssessment(bank: Bank): fc.Arbitrary<Assessment> {
  const roles = bank.roles.map((role) => role.id);
  return fc
    .record({
      edition: fc.constant(bank.edition),
      rater: fc.constantFrom(...RATERS),
      form: fc.constantFrom('short', 'full'),
      askedRole: fc.constantFrom(...roles),
      target: fc.record({
        role: fc.constantFrom(...roles),
        stage: fc.constantFrom(null, ...stagesOf(bank)),
        contexts: fc.shuffledSubarray(bank.contexts.map((context) => context.id)),
      }),
      beyond: fc.boolean(),
    })
    .chain(({ beyond, ...circumstances }) => {
      const items = beyond ? bank.items : itemsOfAssessment(bank, circumstances);
      return fc
        .tuple(...items.map((item) => fc.option(arbitraryAnswer(item), { nil: undefined })))
        .map((answers) => ({
          ...circumstances,
          answers: Object.fromEntries(
            items.flatMap((item, index) => {
              const answer = answers[index];
              return answer === undefined ? [] : [[item.id, answer]];
            }),
          ),
        }));
    });
}

function arbitraryAnswer(item: Item): fc.Arbitrary<Answer> {
  return fc.constantFrom(
    ...item.options.map((option) => option.id),
    SKIPPED,
    ...(offersNoOpportunity(item) ? [NO_OPPORTUNITY] : []),
  );
}

const month = fc
  .tuple(fc.integer({ min: 0, max: 5460 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`);

/** Assessments with any choice of extras; labels of any characters, halves of them included. */
export function arbitraryShared(bank: Bank): fc.Arbitrary<SharedAssessment> {
  return fc.record(
    {
      assessment: arbitraryAssessment(bank),
      label: fc.string({
        unit: fc.oneof(
          fc.constantFrom('\ud83d', '\u202e', ' '),
          fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        ),
        maxLength: 60,
      }),
      month,
      request: fc.constantFrom(...REQUESTS),
    },
    { requiredKeys: ['assessment'] },
  );
}

export const arbitraryEditionAndShared = arbitraryEdition.chain((edition) =>
  arbitraryShared(edition.bank).map((shared) => ({ edition, shared })),
);

/** The same links in every run. */
export function sampleLinks(edition: KnownEdition, count: number, seed: number): string[] {
  return fc
    .sample(arbitraryShared(edition.bank), { numRuns: count, seed })
    .map((shared) => encodeLink(shared, edition));
}
