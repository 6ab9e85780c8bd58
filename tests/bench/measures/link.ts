import { type Item, offersNoOpportunity } from '../../../src/domain/item';
import type { SharedAssessment } from '../../../src/link/sharedAssessment';
import type { Bench } from '../openBench';
import type { Row } from '../row';
import { answersTo, completeAssessment } from '../someAnswers';

const FORMS = ['short', 'full'];
const ON_TOP = 12;
const LONGEST = 2000;
/** Forty code points of four bytes each, which is as much as a label takes. */
const LONGEST_LABEL = '\u{1f9ed}'.repeat(40);

/** Each link's payload against the entropy of its answers, and the longest link there can be. */
export async function measureLink({ core }: Bench): Promise<readonly Row[]> {
  const { bank } = core;
  const made = bank.roles.flatMap((role) =>
    FORMS.map((form) => ({ form, assessment: completeAssessment(core, role.id, form) })),
  );
  const rows = made.map(({ form, assessment }): Row => {
    const items = core.itemsOfAssessment(bank, assessment);
    return {
      measure: `payload to entropy, ${assessment.askedRole} ${form}`,
      unit: 'bytes',
      ours: bytesOf(core.encodeLink({ assessment }, core)),
      baseline: entropy(items),
      budget: { most: ON_TOP, of: 'difference' },
    };
  });
  const everything = made.map(
    ({ assessment }): SharedAssessment => ({
      assessment: { ...assessment, answers: answersTo(bank.items) },
      label: LONGEST_LABEL,
      month: '2026-11',
      request: 'for-our-1-1',
    }),
  );
  const lengths = everything.map((shared) => core.encodeLink(shared, core).length);
  return [
    ...rows,
    {
      measure: 'longest fragment, every item answered and everything ticked',
      unit: 'characters',
      ours: Math.max(...lengths),
      budget: { most: LONGEST, of: 'ours' },
    },
  ];
}

/** Bytes of a payload before base64url. */
function bytesOf(link: string): number {
  return Math.floor((link.replace(/^.*\./, '').length * 6) / 8);
}

/** What can be said to each item: its options, skip, unanswered and, beside facts, no opportunity. */
function entropy(items: readonly Item[]): number {
  const bits = items.map((item) =>
    Math.log2(item.options.length + 2 + (offersNoOpportunity(item) ? 1 : 0)),
  );
  return bits.reduce((sum, one) => sum + one, 0) / 8;
}
