import { readInvitation } from '../../link/oneOnOne/invitation';
import { createOpening, meetingCode } from '../../link/oneOnOne/opening';
import type { OpeningSecret, Remarks } from '../../link/oneOnOne/types';
import type { Examples, WholeAssessment } from '../../storage/savedAssessment';
import type { SavedOneOnOne } from '../../storage/savedOneOnOne';
import { editionNamed } from './editions';
import { troubleOf } from './whatWentWrong';

export type MadeOpening =
  | { readonly kind: 'made'; readonly link: string; readonly code: string }
  /** `changed`: the answers here are not the ones that were sealed. */
  | { readonly kind: 'changed' | 'not-secure' | 'no-edition' | 'unexpected' };

/** What of the examples an opening can carry: what was done and when. */
export function remarksOf(examples: Examples): Remarks {
  return Object.fromEntries(
    Object.entries(examples)
      .filter(([, { what, when }]) => what || when)
      .map(([item, { what, when }]) => [item, { what, when }]),
  );
}

/** The opening for one reply. Never rejects. */
export async function makeOpening(
  assessment: WholeAssessment,
  oneOnOne: SavedOneOnOne,
  secret: OpeningSecret,
  replyHash: string,
  withExamples: boolean,
): Promise<MadeOpening> {
  const edition = await editionNamed(assessment.edition);
  if (!edition) return { kind: 'no-edition' };
  const read = await readInvitation(oneOnOne.invitation, [edition]);
  if (!read.ok) return { kind: read.problem.kind === 'not-secure' ? 'not-secure' : 'unexpected' };
  // The same answers may be held against another role by now; sealed is the role that was asked.
  const sealed = { ...assessment, target: read.value.invitation.target };
  const remarks = withExamples ? remarksOf(assessment.examples) : undefined;
  try {
    return {
      kind: 'made',
      link: await createOpening(read.value, secret, sealed, edition, replyHash, remarks),
      code: await meetingCode(oneOnOne.id, replyHash),
    };
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'changed' };
    return { kind: troubleOf(error) === 'not-secure' ? 'not-secure' : 'unexpected' };
  }
}
