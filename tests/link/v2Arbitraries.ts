import fc from 'fast-check';
import type { Bank } from '../../src/domain/bank';
import { assessReadiness } from '../../src/domain/readiness';
import type { SharedAssessment } from '../../src/link/sharedAssessment';
import { normaliseExamples } from '../../src/link/v2/examples';
import { areasOf, levelsOf } from '../../src/link/v2/fromReadiness';
import type { Shared2, SharedExamples } from '../../src/link/v2/types';
import { arbitraryEdition, arbitraryShared } from './arbitraries';

/** Texts that make trouble: halves of a character, overrides, line breaks, what composes to more. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\ud83d', '\ude00', '\u202e', '\u0301', ' ', '\n', '\r\n', '\0', '\u0344', '<'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 30,
});

export const arbitraryExample = fc.record({
  what: anyText,
  when: anyText,
  effect: anyText,
  witness: anyText,
});

function arbitraryExamples(bank: Bank): fc.Arbitrary<SharedExamples> {
  if (!bank.items.length) return fc.constant({});
  const id = fc.constantFrom(...bank.items.map((item) => item.id));
  return fc.dictionary(id, arbitraryExample, { maxKeys: 6, noNullPrototype: true });
}

/** A result as far as this much of it is disclosed, computed from real answers. */
export function disclosed(
  disclosure: 'levels' | 'areas',
  { assessment, ...extras }: SharedAssessment,
  bank: Bank,
): Shared2 {
  const { target, answers, form } = assessment;
  const readiness = assessReadiness(bank, target, answers, form);
  return disclosure === 'levels' ? levelsOf(readiness, extras) : areasOf(readiness, extras);
}

/** Results at every disclosure; those with examples have at least one that says something. */
export function arbitraryShared2(bank: Bank): fc.Arbitrary<Shared2> {
  const withExamples = fc
    .record({ shared: arbitraryShared(bank), examples: arbitraryExamples(bank) })
    .filter(({ examples }) => Object.keys(normaliseExamples(examples)).length > 0)
    .map((drawn): Shared2 => ({ disclosure: 'examples', ...drawn }));
  const numbers = fc
    .record({
      disclosure: fc.constantFrom('levels' as const, 'areas' as const),
      shared: arbitraryShared(bank),
    })
    .map(({ disclosure, shared }) => disclosed(disclosure, shared, bank));
  return bank.items.length ? fc.oneof(withExamples, numbers) : numbers;
}

export const arbitraryEditionAndShared2 = arbitraryEdition.chain((edition) =>
  arbitraryShared2(edition.bank).map((result) => ({ edition, result })),
);
