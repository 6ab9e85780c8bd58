import { afterAll, describe, expect, it } from 'vitest';
import { personAt } from '../../src/cli/simulation/person';
import { competenciesOf } from '../../src/domain/bank';
import { itemsForRater } from '../../src/domain/raterForm';
import { assessReadiness } from '../../src/domain/readiness';
import { encodeResult } from '../../src/link/encodeResult';
import { lockLink } from '../../src/link/locked/locked';
import { encodeJoint } from '../../src/link/oneOnOne/joint';
import type { SharedAssessment } from '../../src/link/sharedAssessment';
import { areasOf, levelsOf } from '../../src/link/v2/fromReadiness';
import { seeded } from '../domain/seeded';
import { noteTrust, trustCount } from '../trust/share';
import { decorations } from './decorations';
import { linksOfEveryKind, PASSPHRASE, readAny } from './everyKind';
import { companyEdition } from './knownEditions';
import { exchange } from './oneOnOne/exchange';
import { shippedEdition } from './shippedEdition';
import { wrappers } from './wrappers';

const COUNT = trustCount(19, 'node');
/** Above this, chats and mail programs begin to cut. */
const LONGEST_SAFE = 2000;
const ADDRESS = 'https://somebody.github.io/next-rung/';

/** Everything that is read after it says what a person can act on. */
const REASONS = [
  'cut-short',
  'damaged',
  'does-not-unlock',
  'newer-edition',
  'newer-version',
  'not-a-link',
  'other-questions',
  'retired-edition',
];

const editions = [companyEdition, shippedEdition];
const findings = { failures: 0, longest: { kind: '', length: 0 } };

afterAll(() => {
  const { failures, longest } = findings;
  const worst = { value: longest.length, text: `${longest.length} characters (${longest.kind})` };
  noteTrust({ number: 19, engine: 'node', count: COUNT, failures, worst });
});

describe('Trust 19: a link of any kind', () => {
  it(`decorated once or twice opens as it was or is refused with a reason, ${COUNT} times`, async () => {
    const samples = (
      await Promise.all(editions.map((edition) => linksOfEveryKind(edition, editions, 32, 19)))
    ).flat();
    const random = seeded(19);
    const all = Object.entries({ ...decorations, ...wrappers });
    const wrong: string[] = [];
    let opened = 0;
    for (let run = 0; run < COUNT; run++) {
      const { link, device } = samples[run % samples.length] ?? random.pick(samples);
      const chosen = [all[run % all.length] ?? random.pick(all)];
      if (random.chance(0.3)) chosen.push(random.pick(all));
      const text = chosen.reduce((before, [, decorate]) => decorate(before), link);
      const names = chosen.map(([name]) => name).join(', then ');
      const original = await readAny(link, device);
      const said = await readAny(text, device);
      if ('content' in said) {
        opened += 1;
        if (JSON.stringify(said) !== JSON.stringify(original)) wrong.push(`${names}: another one`);
      } else if (!REASONS.includes(said.refused)) wrong.push(`${names}: ${said.refused}`);
      else if (chosen.length === 1 && chosen[0] && chosen[0][0] in decorations) {
        wrong.push(`${names}: ${said.refused}`);
      }
    }
    findings.failures += wrong.length;
    expect(wrong).toEqual([]);
    expect(opened).toBeGreaterThan(COUNT / 2);
  });

  it('is shorter than 2,000 characters, with everything that is usually in it', async () => {
    const lengths = Object.entries(await longLinks()).map(([kind, link]) => ({
      kind,
      length: ADDRESS.length + link.length,
    }));
    findings.longest = lengths.toSorted((a, b) => b.length - a.length)[0] ?? findings.longest;
    const tooLong = lengths.filter(({ length }) => length >= LONGEST_SAFE);
    findings.failures += tooLong.length;
    expect(tooLong).toEqual([]);
    expect(lengths).toHaveLength(11);
  });
});

/** Of every kind the longest that people send: everything answered, everything ticked. */
async function longLinks(): Promise<Record<string, string>> {
  const { bank } = shippedEdition;
  const stage = 'startup';
  const target = {
    role: 'head-of-product',
    stage,
    contexts: bank.contexts.map(({ id }) => id),
  };
  const { answers } = personAt(bank, [target], 7);
  const shared: SharedAssessment = {
    assessment: {
      edition: bank.edition,
      rater: 'self',
      form: 'full',
      askedRole: target.role,
      target,
      answers,
    },
    label: '𝓐'.repeat(40),
    month: '2031-12',
    request: 'for-our-1-1',
  };
  const { assessment, ...extras } = shared;
  const example = {
    what: 'Cut the trial from thirty days to fourteen, against the wish of sales, and said so to all.',
    when: 'Spring 2026',
    effect: 'Twice as many stayed after a month, and support had a third fewer calls.',
    witness: 'Sam, who led sales',
  };
  const examples = Object.fromEntries(
    bank.items.slice(0, 3).map(({ id }): [string, typeof example] => [id, example]),
  );
  const readiness = assessReadiness(bank, target, answers, 'full');
  const rater = Object.fromEntries(
    itemsForRater(bank, target.role, stage).map(({ id }) => [id, answers[id] ?? 'not-observed']),
  );
  const competencies = competenciesOf(bank);
  const joint = encodeJoint(
    {
      edition: bank.edition,
      target,
      self: answers,
      rater,
      agreed: Object.fromEntries(competencies.map((id) => [id, 3 as const])),
      confirmed: true,
      labels: { self: '𝓐'.repeat(40), rater: '𝓑'.repeat(40) },
      actions: competencies.slice(0, 5).map((competency) => ({
        competency,
        what: 'Present the plan to the board yourself, with the numbers that speak against it.',
        owner: 'self' as const,
        due: '2027-01-31',
      })),
    },
    shippedEdition,
  );
  const talk = await exchange(shippedEdition, assessment, { answers: rater, remarks: {} });
  const open = {
    answers: encodeResult({ disclosure: 'answers', shared }, shippedEdition),
    levels: encodeResult(levelsOf(readiness, extras), shippedEdition),
    areas: encodeResult(areasOf(readiness, extras), shippedEdition),
    'three examples': encodeResult({ disclosure: 'examples', shared, examples }, shippedEdition),
    joint,
    invitation: talk.made.text,
    reply: talk.sealed.text,
    opening: talk.opening,
  };
  const locked = async (link: string) => lockLink(link, PASSPHRASE, 1);
  return {
    ...open,
    'locked answers': await locked(open.answers),
    'locked examples': await locked(open['three examples']),
    'locked joint': await locked(open.joint),
  };
}
