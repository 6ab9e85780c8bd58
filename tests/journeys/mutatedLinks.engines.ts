import { encodeResult } from '../../src/link/encodeResult';
import { areasOf, levelsOf } from '../../src/link/v2/fromReadiness';
import { optionNear } from '../domain/people';
import { seeded } from '../domain/seeded';
import { mutations } from '../link/mutations';
import { noteTrust, trustCount } from '../trust/share';
import { expect, test } from './engines/engine';
import { type Original, type Outcome, openMutated, readOriginals } from './engines/mutatedLinks';
import type { Visitor } from './engines/visitor';
import { someInvitation, someJointLink } from './oneOnOneLinks';
import { en } from './pages';
import {
  bank,
  DIRECTOR,
  digest,
  knownAnswers,
  linkTo,
  questionsFor,
  readinessOf,
} from './questions';

const SENTENCES = {
  landing: en.landing.title,
  refusals: [
    en.shared.problem.title,
    en.joint.problem.title,
    en.invitation.problem.title,
    en.opening.problem.title,
    en.opening.notCommitted,
    en.reply.problemTitle,
    en.lock.title,
    en.missing.title,
    en.notFound.title,
  ],
};
/** As many as a page opens before it is asked how it went. */
const AT_ONCE = 50;

const edition = { bank, digest };
const readiness = readinessOf(DIRECTOR, knownAnswers(DIRECTOR));
const links = [
  linkTo(knownAnswers(DIRECTOR), { label: 'Zoë', month: '2026-11', request: 'for-our-1-1' }),
  ...([1, 2, 3, 4] as const).map((level) =>
    linkTo(
      Object.fromEntries(questionsFor(DIRECTOR).map((item) => [item.id, optionNear(item, level)])),
    ),
  ),
  encodeResult(levelsOf(readiness, { label: 'Bo' }), edition),
  encodeResult(areasOf(readiness), edition),
  someInvitation.text,
  someJointLink,
];

/** What the pages say once everything has come that comes late, which takes a slow machine longer. */
async function readTwice(visitor: Visitor): Promise<Original[]> {
  let before = await visitor.run(readOriginals, links);
  for (;;) {
    const now = await visitor.run(readOriginals, links);
    if (JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
}

test('Trust 2: a mutated link opens as it was or is refused in a sentence, in the running app', async ({
  visitor,
  engine,
}) => {
  const count = trustCount(2, engine);
  test.setTimeout(120_000 + count * 1_000);
  await visitor.open();
  const originals = await readTwice(visitor);
  expect(new Set(originals.map(({ text }) => text)).size).toBe(links.length);

  const random = seeded(2026);
  const names = Object.keys(mutations);
  const texts = Array.from({ length: count }, () => {
    const original = random.pick(originals);
    const chosen = Array.from({ length: random.pick([1, 1, 1, 2, 3]) }, () => random.pick(names));
    const mutated = chosen.reduce(
      (text, name) => mutations[name]?.(text, random) ?? text,
      original.link,
    );
    return { original, mutated };
  });
  // That an untouched link opens here shows that the others could.
  const untouched = originals.map((original) => ({ original, mutated: original.link }));
  const opened = await visitor.run(openMutated, untouched, SENTENCES);
  expect(opened.filter(({ said }) => said !== 'right')).toEqual([]);

  const outcomes: Outcome[] = [];
  for (let at = 0; at < count; at += AT_ONCE) {
    outcomes.push(...(await visitor.run(openMutated, texts.slice(at, at + AT_ONCE), SENTENCES)));
  }
  const wrong = outcomes.filter(({ said }) => said === 'wrong');
  const complaints = await visitor.complaints();
  noteTrust({
    number: 2,
    engine,
    count: outcomes.length,
    failures: wrong.length + complaints.length,
    ...(wrong[0] && {
      worst: {
        value: wrong.length,
        text: `${wrong[0].mutated.slice(0, 60)} showed ${wrong[0].shown.slice(0, 60)}`,
      },
    }),
  });
  expect(wrong).toEqual([]);
  expect(complaints).toEqual([]);
  expect(outcomes).toHaveLength(count);
});
