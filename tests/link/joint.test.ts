import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOT_OBSERVED } from '../../src/domain/answerSheet';
import { type Bank, competenciesOf } from '../../src/domain/bank';
import { bytesOfBase64Url, toBase64Url } from '../../src/link/base64url';
import { checksum } from '../../src/link/checksum';
import { peekEdition } from '../../src/link/decodeLink';
import { normaliseLine } from '../../src/link/freeText';
import { normaliseLabel } from '../../src/link/label';
import { decodeJoint, encodeJoint, type JointPicture } from '../../src/link/oneOnOne/joint';
import { LONGEST_ACTION } from '../../src/link/oneOnOne/jointActions';
import { seeded } from '../domain/seeded';
import { arbitraryEdition } from './arbitraries';
import { decorations } from './decorations';
import { arbitraryJoint } from './jointArbitraries';
import { companyEdition, tinyEdition } from './knownEditions';
import { mutations } from './mutations';
import { shippedEdition } from './shippedEdition';

const PREFIX = '#/j/1.';

/** What a reader should see: contexts in the bank's order, texts tidied, what is empty left out. */
function asReceived({ labels, actions, ...joint }: JointPicture, bank: Bank): JointPicture {
  const contexts = bank.contexts
    .map(({ id }) => id)
    .filter((id) => joint.target.contexts.includes(id));
  const named = Object.fromEntries(
    Object.entries(labels ?? {})
      .map(([side, label]) => [side, normaliseLabel(label)])
      .filter(([, label]) => label !== ''),
  );
  const kept = (actions ?? [])
    .map((action) => ({ ...action, what: normaliseLine(action.what, LONGEST_ACTION) }))
    .filter(({ what }) => what !== '');
  return {
    ...joint,
    target: { ...joint.target, contexts },
    ...(Object.keys(named).length ? { labels: named } : {}),
    ...(kept.length ? { actions: kept } : {}),
  };
}

const joint: JointPicture = {
  edition: '0.1',
  target: { role: 'lead', stage: null, contexts: [] },
  self: { 'clarity-a1': 'e', 'clarity-f1': 'skip', 'coaching-a1': 'no-opportunity' },
  rater: { 'clarity-a1': 'd', 'coaching-a1': NOT_OBSERVED },
  agreed: { clarity: 3, coaching: 'differ' },
  confirmed: true,
  labels: { self: 'Zoë' },
  actions: [{ competency: 'coaching', what: 'Pair weekly', owner: 'rater', due: '2028-02-29' }],
};
const link = encodeJoint(joint, tinyEdition);

function problemOf(text: string) {
  const result = decodeJoint(text, [tinyEdition]);
  return result.ok ? 'none' : result.problem;
}

describe('a joint link', () => {
  it('gives both ratings and what was agreed, from any bank, and names its edition', () => {
    const drawn = arbitraryEdition.chain((edition) =>
      arbitraryJoint(edition.bank).map((picture) => ({ edition, picture })),
    );
    fc.assert(
      fc.property(drawn, ({ edition, picture }) => {
        const text = encodeJoint(picture, edition);
        expect(text).toMatch(/^#\/j\/1\.[A-Za-z0-9_-]+$/);
        expect(peekEdition(text)).toBe(edition.bank.edition);
        const received = asReceived(picture, edition.bank);
        expect(decodeJoint(text, [edition])).toEqual({ ok: true, edition, joint: received });
        expect(encodeJoint(received, edition)).toBe(text);
      }),
      { numRuns: 400 },
    );
  });

  it.each(Object.entries(decorations))('opens with %s', (_, decorate) => {
    expect(decodeJoint(decorate(link), [tinyEdition])).toEqual({
      ok: true,
      joint,
      edition: tinyEdition,
    });
  });

  it('with everything answered and three actions is one that messengers leave whole', () => {
    const [picture] = fc.sample(arbitraryJoint(shippedEdition.bank), { numRuns: 1, seed: 2 });
    if (!picture) throw new Error('No sample.');
    const action = { what: 'x'.repeat(150), owner: 'self', due: '2027-03-01' } as const;
    const actions = competenciesOf(shippedEdition.bank)
      .slice(0, 3)
      .map((competency) => ({ ...action, competency }));
    expect(encodeJoint({ ...picture, actions }, shippedEdition).length).toBeLessThan(1500);
  });

  const [action] = joint.actions ?? [];
  if (!action) throw new Error('No action.');
  it.each<[string, JointPicture]>([
    ['another edition', { ...joint, edition: '0.2' }],
    ['an unknown role', { ...joint, target: { ...joint.target, role: 'pope' } }],
    ['an own answer that is not offered', { ...joint, self: { 'clarity-a1': NOT_OBSERVED } }],
    ['a rating that is not offered', { ...joint, rater: { 'clarity-a1': 'skip' } }],
    ['a rating of what is not asked', { ...joint, rater: { 'clarity-f1': 'a' } }],
    ['an unknown competency', { ...joint, agreed: { gone: 3 } }],
    ['half a level', { ...joint, agreed: { clarity: 2.5 as never } }],
    ['an action for an unknown competency', { ...joint, actions: [{ ...action, competency: '' }] }],
    ['30 February', { ...joint, actions: [{ ...action, due: '2028-02-30' }] }],
    ['a day written otherwise', { ...joint, actions: [{ ...action, due: '2028-2-9' }] }],
    ['256 actions', { ...joint, actions: Array.from({ length: 256 }, () => action) }],
    [
      'more words than a link may have',
      {
        ...joint,
        actions: Array.from({ length: 60 }, () => ({ ...action, what: 'x'.repeat(300) })),
      },
    ],
  ])('is not made of %s', (_, picture) => {
    expect(() => encodeJoint(picture, tinyEdition)).toThrow(RangeError);
  });
});

describe('a damaged joint link', () => {
  const bytes = [...(bytesOfBase64Url(link.slice(PREFIX.length)) ?? [])];

  it('is refused for every change of one byte', () => {
    for (const at of bytes.keys()) {
      for (let change = 1; change < 256; change++) {
        const changed = bytes.map((byte, index) => (index === at ? byte ^ change : byte));
        expect(problemOf(PREFIX + toBase64Url(Uint8Array.from(changed)))).not.toBe('none');
      }
    }
  });

  it('is called cut short wherever it was cut', () => {
    for (let length = PREFIX.length; length < link.length; length++) {
      expect(problemOf(link.slice(0, length))).toEqual({ kind: 'cut-short' });
    }
  });

  it('opens as it was or is refused after any mutation', () => {
    const random = seeded(9);
    const outcomes = new Set<string>();
    for (let run = 0; run < 5000; run++) {
      const mutate = random.pick(Object.values(mutations));
      const result = decodeJoint(mutate(link, random), [tinyEdition, companyEdition]);
      outcomes.add(result.ok ? 'opened' : result.problem.kind);
      if (result.ok) expect(result.joint).toEqual(joint);
    }
    expect([...outcomes]).toEqual(
      expect.arrayContaining(['opened', 'damaged', 'cut-short', 'not-a-link', 'newer-version']),
    );
  });

  it.each([
    ['nothing', '', { kind: 'not-a-link' }],
    ['a result', link.replace('/j/', '/r/'), { kind: 'not-a-link' }],
    ['version 0', '#/j/0.AAAA', { kind: 'not-a-link' }],
    ['a newer version', link.replace('/1.', '/2.'), { kind: 'newer-version', version: 2 }],
    [
      'a bomb',
      PREFIX + 'A'.repeat(20_000),
      { kind: 'too-long', length: 20_000 + PREFIX.length, longest: 20_000 },
    ],
  ])('says what it can of %s', (_, text, problem) => {
    expect(problemOf(text)).toEqual(problem);
  });

  it('is refused where somebody forged what this app does not write', () => {
    const forge = (body: readonly number[]) =>
      PREFIX + toBase64Url(Uint8Array.from([...body, ...checksum('j/1', body, tinyEdition)]));
    const body = bytes.slice(0, -4);
    expect(forge(body)).toBe(link);
    const what = Buffer.from('Pair weekly');
    const textAt = body.length - what.length;
    const damaged = { kind: 'damaged' };
    const spaced = body.with(textAt, ' '.charCodeAt(0));
    expect(problemOf(forge(spaced))).toEqual(damaged);
    const empty = [...body.slice(0, textAt - 2), 0, 0];
    expect(problemOf(forge(empty))).toEqual(damaged);
    // Three bytes before the text's length: competency, owner and day.
    const dayAt = textAt - 3;
    const noSuchDay = body.with(dayAt, (body[dayAt] ?? 0) + 1);
    expect(problemOf(forge(noSuchDay))).toEqual(damaged);
    const beyond = body.map((byte, at) => (at > dayAt - 3 && at <= dayAt ? 255 : byte));
    expect(problemOf(forge(beyond))).toEqual(damaged);
  });
});
