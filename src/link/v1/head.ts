import type { Assessment, Rater } from '../../domain/assessment';
import { type Bank, stagesOf } from '../../domain/bank';
import type { FormId } from '../../domain/ids';
import { bytesForRadices, packDigits, unpackDigits } from '../mixedRadix';

/** Frozen: a form's place is its digit. Names may be added at the end while the radix has room. */
export const FORMS: readonly FormId[] = ['short', 'full', 'adaptive'];
export const FORM_RADIX = 8;

/** Frozen. */
const RATERS: readonly Rater[] = ['self', 'manager'];

export const EXTRAS = ['label', 'month', 'request'] as const;
export type Extra = (typeof EXTRAS)[number];

/** Everything in a link before the answers; it decides how those are read. */
export interface Head {
  readonly circumstances: Omit<Assessment, 'answers'>;
  /** Whether the answers of all items follow, not those of the items asked alone. */
  readonly coversAllItems: boolean;
  readonly extras: ReadonlySet<Extra>;
}

/** How long the head is, in bytes: the same for every link of an edition. */
export function headLength(bank: Bank): number {
  return bytesForRadices(headRadices(bank));
}

function headRadices(bank: Bank): number[] {
  return [
    bank.roles.length,
    bank.roles.length,
    1 + stagesOf(bank).length,
    ...bank.contexts.map(() => 2),
    FORM_RADIX,
    RATERS.length,
    2,
    ...EXTRAS.map(() => 2),
  ];
}

/** @throws RangeError for a role, stage, context or form that has no place in a link of this edition. */
export function packHead({ circumstances, coversAllItems, extras }: Head, bank: Bank): Uint8Array {
  const { askedRole, target, form, rater } = circumstances;
  const roles = bank.roles.map((role) => role.id);
  const contexts = bank.contexts.map((context) => context.id);
  for (const context of target.contexts) placeOf(context, contexts);
  return packDigits(
    [
      placeOf(askedRole, roles),
      placeOf(target.role, roles),
      target.stage === null ? 0 : 1 + placeOf(target.stage, stagesOf(bank)),
      ...contexts.map((context) => Number(target.contexts.includes(context))),
      placeOf(form, FORMS),
      placeOf(rater, RATERS),
      Number(coversAllItems),
      ...EXTRAS.map((extra) => Number(extras.has(extra))),
    ],
    headRadices(bank),
  );
}

/** The head in these bytes; its form is null where only a newer app knows it. Null for no head at all. */
export function unpackHead(
  bytes: Uint8Array,
  bank: Bank,
): Head | { readonly circumstances: null } | null {
  const digits = unpackDigits(bytes, headRadices(bank));
  if (!digits) return null;
  const next = () => digits.shift() ?? 0;
  const askedRole = bank.roles[next()]?.id;
  const targetRole = bank.roles[next()]?.id;
  const stage = stagesOf(bank)[next() - 1] ?? null;
  const contexts = bank.contexts.filter(() => next() === 1).map((context) => context.id);
  const form = FORMS[next()];
  const rater = RATERS[next()];
  if (askedRole === undefined || targetRole === undefined || rater === undefined) return null;
  if (form === undefined) return { circumstances: null };
  return {
    circumstances: {
      edition: bank.edition,
      rater,
      form,
      askedRole,
      target: { role: targetRole, stage, contexts },
    },
    coversAllItems: next() === 1,
    extras: new Set(EXTRAS.filter(() => next() === 1)),
  };
}

/** @throws RangeError for an id that is not among these. */
export function placeOf<Id extends string>(id: Id, known: readonly Id[]): number {
  const place = known.indexOf(id);
  if (place < 0) throw new RangeError(`"${id}" has no place in a link of this edition.`);
  return place;
}
