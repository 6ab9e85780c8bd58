import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LEVELS } from '../../src/domain/scale';
import type { DeviceStorage } from '../../src/storage/deviceStorage';
import { THEMES } from '../../src/storage/preferences';
import { STORE_NAMES } from '../../src/storage/records';
import type { WholeAssessment } from '../../src/storage/savedAssessment';
import { noteTrust, trustCount } from '../trust/share';
import { onDisk, openTab, startOnAnEmptyDevice } from './device';
import { aOneOnOne, aReply } from './oneOnOneRecords';

startOnAnEmptyDevice();

const DEVICES = trustCount(20, 'node');

const item = fc.stringMatching(/^[a-z]{3,9}-[asf][1-9]$/);
const competency = fc.constantFrom('clarity', 'coaching', 'shipping', 'pricing');
const answer = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'skip', 'no-opportunity');
const time = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = time.map((text) => text.slice(0, 10));
/** Any words but what turns them round, which no file brings back. */
const words = fc.string({
  unit: fc.constantFrom('a', ' ', '\n', 'é', 'ש', '明', '🪜', '<b>', '"', '\\', '\u200f', '\ud83d'),
  maxLength: 40,
});
const name = fc.string({ unit: fc.constantFrom('Z', 'ë', ' ', 'ש', '明', '🪜'), maxLength: 20 });
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const assessment: fc.Arbitrary<Omit<WholeAssessment, 'id' | 'origin' | 'link' | 'previous'>> =
  fc.record({
    createdAt: time,
    updatedAt: time,
    edition: fc.constantFrom('0.1', '1.3'),
    rater: fc.constantFrom('self' as const, 'manager' as const),
    form: fc.constantFrom('short', 'full', 'adaptive'),
    askedRole: fc.constantFrom('lead', 'junior'),
    target: fc.record({
      role: fc.constantFrom('lead', 'junior'),
      stage: orNull(fc.constant('startup')),
      contexts: fc.subarray(['remote', 'alone']),
    }),
    currentRole: orNull(fc.constant('junior')),
    shuffleSeed: fc.nat(),
    position: orNull(item),
    finishedAt: orNull(time),
    ownView: orNull(
      fc.record({ strongest: fc.array(competency, { maxLength: 2 }), weakest: fc.constant([]) }),
    ),
    label: orNull(name),
    frozenAt: fc.constant(null),
    answers: fc.dictionary(item, answer, { noNullPrototype: true, maxKeys: 12 }),
    examples: fc.dictionary(
      item,
      fc.record({ what: words, when: words, effect: words, witness: words }),
      { noNullPrototype: true, maxKeys: 4 },
    ),
    notes: fc.dictionary(item, words, { noNullPrototype: true, maxKeys: 4 }),
  });

const reply = fc.record({
  at: time,
  answers: fc.dictionary(item, answer, { noNullPrototype: true, maxKeys: 8 }),
  remarks: fc.dictionary(item, fc.record({ what: words, when: words }), {
    noNullPrototype: true,
    maxKeys: 3,
  }),
  sentLabel: orNull(name),
  label: orNull(name),
});

const topic = fc.record({
  competency,
  agreed: orNull(fc.constantFrom(...LEVELS, 'differ' as const)),
  notes: words,
  action: orNull(
    fc.record({
      what: words,
      owner: fc.constantFrom('self' as const, 'rater' as const),
      due: orNull(day),
      doneAt: orNull(time),
    }),
  ),
});

const conversation = fc.record({
  agreedBySelf: fc.boolean(),
  agreedByRater: fc.boolean(),
  nextDate: orNull(day),
  evidence: words,
});

/** A device with every kind of record, several of most. */
const device = fc.record({
  own: fc.array(assessment, { minLength: 1, maxLength: 4 }),
  copy: assessment,
  rating: assessment,
  reply,
  topics: fc.uniqueArray(topic, { selector: (one) => one.competency, minLength: 1 }),
  conversation,
  preferences: fc.record({
    locale: orNull(fc.constantFrom('en', 'de-AT', 'ar')),
    theme: fc.constantFrom(...THEMES),
    keyboardShortcuts: fc.boolean(),
    autoAdvance: fc.boolean(),
  }),
  changes: fc.array(fc.tuple(item, answer), { maxLength: 4 }),
});

type Drawn = typeof device extends fc.Arbitrary<infer Value> ? Value : never;

async function fill(tab: DeviceStorage, drawn: Drawn): Promise<void> {
  for (const [at, own] of drawn.own.entries()) {
    const previous = at === 0 ? null : `own-${at - 1}`;
    await tab.addAssessment({ ...own, id: `own-${at}`, origin: 'mine', link: null, previous });
  }
  const theirs = { previous: null, frozenAt: null };
  const { copy, rating } = drawn;
  await tab.addAssessment({ ...copy, ...theirs, id: 'copy', origin: 'link', link: '#/r/1.abc' });
  await tab.addAssessment({ ...rating, ...theirs, id: 'rated', origin: 'rating', link: '#/i/1.a' });
  for (const [changed, chosen] of drawn.changes) {
    await tab.saveAnswer('own-0', changed, chosen);
    await tab.saveAnswer('own-0', changed, 'a');
  }
  await tab.addOneOnOne(aOneOnOne({ assessmentId: 'own-0' }));
  const asRater = { part: 'rater', secret: null, opening: '#/o/1.abc' } as const;
  await tab.addOneOnOne(aOneOnOne({ id: 'talk-2', assessmentId: 'rated', ...asRater }));
  await tab.addReply(aReply(drawn.reply));
  await tab.addReply(aReply({ oneOnOneId: 'talk-2', id: 'reply-2' }));
  for (const { competency: about, ...change } of drawn.topics) {
    await tab.changeTopic('reply-1', about, change);
  }
  await tab.changeConversation('reply-1', drawn.conversation);
  await tab.savePreferences(drawn.preferences);
}

it(`Trust 20: exported, wiped and imported, ${DEVICES} devices hold the same as before`, async () => {
  const failures: string[] = [];
  const kinds = new Set<string>();
  for (const drawn of fc.sample(device, { numRuns: DEVICES, seed: 20 })) {
    const tab = await openTab();
    await fill(tab, drawn);
    for (const store of STORE_NAMES) {
      if ((await onDisk(({ all }) => all(store))).length > 0) kinds.add(store);
    }
    const before = await tab.exportBackup();
    const file = JSON.stringify(before);
    const erased = await tab.deleteEverything();
    const empty = await tab.exportBackup();
    const said = await tab.importBackup(file);
    const after = await tab.exportBackup();
    const left = [empty.assessments, empty.oneOnOnes, empty.replies, empty.topics].flat().length;
    if (!erased || left > 0 || empty.preferences) failures.push(`not wiped: ${file}`);
    else if (!said.ok) failures.push(`${said.problem}: ${file}`);
    else if (JSON.stringify(after) !== file)
      failures.push(`${file}\nbecame\n${JSON.stringify(after)}`);
    await tab.deleteEverything();
    tab.close();
  }
  noteTrust({ number: 20, engine: 'node', count: DEVICES, failures: failures.length });
  expect(failures).toEqual([]);
  // What nobody could read is set aside; there is none of it here.
  expect([...kinds].sort()).toEqual(STORE_NAMES.filter((store) => store !== 'setAside').sort());
}, 3_600_000);
