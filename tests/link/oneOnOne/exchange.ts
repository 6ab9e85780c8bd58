import fc from 'fast-check';
import { type Answer, NOT_OBSERVED } from '../../../src/domain/answerSheet';
import type { Assessment } from '../../../src/domain/assessment';
import type { Bank } from '../../../src/domain/bank';
import type { Item } from '../../../src/domain/item';
import { itemsForRater } from '../../../src/domain/raterForm';
import type { Target } from '../../../src/domain/roleProfile';
import { bytesOfBase64Url, toBase64Url } from '../../../src/link/base64url';
import { CHECKSUM_LENGTH, checksum } from '../../../src/link/checksum';
import { normaliseLabel } from '../../../src/link/label';
import { createInvitation, readInvitation } from '../../../src/link/oneOnOne/invitation';
import { createOpening } from '../../../src/link/oneOnOne/opening';
import { normaliseRemark } from '../../../src/link/oneOnOne/remarks';
import { sealReply } from '../../../src/link/oneOnOne/reply';
import type {
  KnownInvitation,
  MadeInvitation,
  Outcome,
  Rating,
  Remarks,
  SealedReply,
} from '../../../src/link/oneOnOne/types';
import type { KnownEdition } from '../../../src/link/sharedAssessment';
import { arbitraryAssessment } from '../arbitraries';

/** Words of any kind: several scripts, controls, direction overrides, halves of a character. */
export const words = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\ud83d', '\u202e', ' ', '\n', '\r\n', '\u0000', 'e', '\u0308', '😀', 'ש'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 80,
});

export function ownAssessment(bank: Bank): fc.Arbitrary<Assessment> {
  return arbitraryAssessment(bank).map((assessment) => ({ ...assessment, rater: 'self' }));
}

export function remarksOn(items: readonly Item[]): fc.Arbitrary<Remarks> {
  const remark = fc.option(fc.record({ what: words, when: words }), { freq: 2 });
  return fc
    .tuple(...items.map(() => remark))
    .map((remarks) =>
      Object.fromEntries(
        items.flatMap((item, index) => (remarks[index] ? [[item.id, remarks[index]]] : [])),
      ),
    );
}

export function ratingFor(bank: Bank, { role, stage }: Target): fc.Arbitrary<Rating> {
  const items = itemsForRater(bank, role, stage);
  const answer = (item: Item): fc.Arbitrary<Answer | undefined> =>
    fc.constantFrom(undefined, NOT_OBSERVED, ...item.options.map((option) => option.id));
  return fc.record(
    {
      answers: fc.tuple(...items.map(answer)).map((answers) =>
        Object.fromEntries(
          items.flatMap((item, index) => {
            const given = answers[index];
            return given === undefined ? [] : [[item.id, given]];
          }),
        ),
      ),
      remarks: remarksOn(items),
      label: words,
    },
    { requiredKeys: ['answers', 'remarks'] },
  );
}

/** An assessment and a rating of it. */
export function bothRatings(bank: Bank) {
  return ownAssessment(bank).chain((assessment) =>
    fc.record({ assessment: fc.constant(assessment), rating: ratingFor(bank, assessment.target) }),
  );
}

/** Remarks as the other side reads them. */
export function remarksAsRead(remarks: Remarks): Remarks {
  return Object.fromEntries(
    Object.entries(remarks).flatMap(([id, remark]) => {
      const tidy = normaliseRemark(remark);
      return tidy ? [[id, tidy]] : [];
    }),
  );
}

export function ratingAsRead({ label, answers, remarks }: Rating): Rating {
  const kept = normaliseLabel(label ?? '');
  return { answers, remarks: remarksAsRead(remarks), ...(kept === '' ? {} : { label: kept }) };
}

/** The invitation as the rater's device knows it. */
export async function received(text: string, edition: KnownEdition): Promise<KnownInvitation> {
  return valueIn(await readInvitation(text, [edition]));
}

export function valueIn<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`Refused: ${outcome.problem.kind}.`);
  return outcome.value;
}

export function problemOf(outcome: Outcome<unknown>): string {
  return outcome.ok ? 'none' : outcome.problem.kind;
}

/** What a respondent's device can open replies with. */
export function withKey({ text, fingerprint, invitation, secret }: MadeInvitation) {
  return { text, fingerprint, invitation, privateKey: secret.privateKey };
}

export interface Exchange {
  readonly edition: KnownEdition;
  readonly assessment: Assessment;
  readonly rating: Rating;
  readonly made: MadeInvitation;
  readonly known: KnownInvitation;
  readonly sealed: SealedReply;
  readonly opening: string;
}

/** All three texts, one answering the other. */
export async function exchange(
  edition: KnownEdition,
  assessment: Assessment,
  rating: Rating,
  remarks?: Remarks,
): Promise<Exchange> {
  const made = await createInvitation(assessment, edition, 'Zoë');
  const known = await received(made.text, edition);
  const sealed = await sealReply(known, rating, edition);
  const opening = await createOpening(
    known,
    made.secret,
    assessment,
    edition,
    sealed.hash,
    remarks,
  );
  return { edition, assessment, rating, made, known, sealed, opening };
}

export function bytesOf(text: string): Uint8Array {
  return bytesOfBase64Url(text.slice(text.indexOf('.') + 1)) ?? new Uint8Array();
}

/** The text with one byte of its payload changed, and its checksum as it was. */
export function withByte(text: string, at: number, mask: number): string {
  const bytes = bytesOf(text);
  bytes[at] = (bytes[at] ?? 0) ^ mask;
  return text.slice(0, text.indexOf('.') + 1) + toBase64Url(bytes);
}

/** The same by somebody who knows how to write a checksum. */
export function forged(text: string, at: number, mask: number, edition: KnownEdition): string {
  return signed(text, bytesOf(withByte(text, at, mask)).slice(0, -CHECKSUM_LENGTH), edition);
}

/** A body with a checksum that holds, as a text of the same kind. */
export function signed(like: string, body: Uint8Array, edition: KnownEdition): string {
  const sum = checksum(like.slice(2, 5), body, edition);
  return like.slice(0, 6) + toBase64Url(Uint8Array.from([...body, ...sum]));
}
