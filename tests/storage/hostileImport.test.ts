import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { Backup } from '../../src/storage/backup';
import type { DeviceStorage } from '../../src/storage/deviceStorage';
import { DEFAULT_PREFERENCES } from '../../src/storage/preferences';
import { noteTrust, trustCount } from '../trust/share';
import { anAssessment, anExample, openTab, startOnAnEmptyDevice } from './device';
import { oddFiles, spoiltBackups } from './hostileFiles';
import { haveTalk } from './oneOnOneRecords';

startOnAnEmptyDevice();

const MOST_HEAP = 50 * 2 ** 20;
/** Files below this cannot fill the memory: collecting before each would take the time. */
const WORTH_MEASURING = 500_000;

// Asked for here, so that nobody has to start Node in another way.
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const sentences = JSON.parse(
  readFileSync(new URL('../../src/i18n/locales/en/pages.json', import.meta.url), 'utf8'),
).library.backup.problem as Record<string, string>;

async function fill(tab: DeviceStorage): Promise<void> {
  await haveTalk(tab);
  await tab.addAssessment(
    anAssessment({
      id: 'rating-1',
      origin: 'rating',
      link: '#/i/1.def',
      label: 'Zoë',
      previous: 'mine-1',
      ownView: { strongest: ['clarity'], weakest: ['coaching'] },
      target: { role: 'lead', stage: 'startup', contexts: ['remote'] },
      answers: { 'clarity-a1': 'c' },
      examples: { 'clarity-a1': anExample },
      notes: { 'clarity-a1': 'Between me and me' },
    }),
  );
}

/** A backup of another device, with every kind of record; nothing in it has an id of this one. */
async function aStrangersBackup() {
  const tab = await openTab({ name: 'elsewhere' });
  await fill(tab);
  await tab.savePreferences({ ...DEFAULT_PREFERENCES, locale: 'de' });
  const text = JSON.stringify(await tab.exportBackup());
  return JSON.parse(text.replace(/"(mine|rating|talk|reply)-1"/g, '"$1-9"'));
}

/** What the page reads of a file. */
async function textOf(made: string | Uint8Array): Promise<string> {
  return typeof made === 'string' ? made : new Blob([new Uint8Array(made)]).text();
}

describe('Trust 13: a hostile file', () => {
  it('is refused with a sentence or cleaned, with earlier data intact and the heap small', async () => {
    const stranger = await aStrangersBackup();
    const [odd, spoilt] = [oddFiles(stranger), spoiltBackups(stranger)];
    const share = Math.min(1, Math.max(1, trustCount(13, 'node') - odd.length) / spoilt.length);
    // A share has some of each kind, since those of a kind stand together.
    const some = spoilt.filter((_, at) => Math.floor(at * share) < Math.floor((at + 1) * share));
    const files = [...odd, ...some];
    const tab = await openTab();
    await fill(tab);
    await tab.savePreferences({ ...DEFAULT_PREFERENCES, theme: 'dark' });
    const before = await tab.exportBackup();
    const failures: string[] = [];
    let slowest = { about: '', milliseconds: 0 };
    let largest = 0;

    for (const { about, make, mayBeRead } of files) {
      const text = await textOf(make());
      const measured = text.length > WORTH_MEASURING;
      if (measured) collectGarbage();
      const heap = process.memoryUsage().heapUsed;
      const start = performance.now();
      const said = await tab.importBackup(text).catch(String);
      const milliseconds = performance.now() - start;
      if (milliseconds > slowest.milliseconds) slowest = { about, milliseconds };
      const grown = measured ? process.memoryUsage().heapUsed - heap : 0;
      largest = Math.max(largest, grown);
      if (grown > MOST_HEAP) failures.push(`${about}: the heap grew by ${grown}`);

      if (typeof said === 'string') failures.push(`${about}: threw ${said}`);
      else if (said.ok) {
        if (!mayBeRead) failures.push(`${about}: was read`);
        if (!isClean(await tab.exportBackup())) failures.push(`${about}: was not cleaned`);
        for (const { header } of (await tab.exportBackup()).assessments) {
          if (!before.assessments.some((own) => own.header.id === header.id))
            await tab.deleteAssessment(header.id);
        }
      } else if (!sentences[said.problem])
        failures.push(`${about}: no sentence for ${said.problem}`);
      const after = await ownPart(tab, before);
      if (JSON.stringify(after) !== JSON.stringify(before))
        failures.push(`${about}: changed what was there`);
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    const megabytes = Math.round(largest / 2 ** 20);
    noteTrust({
      number: 13,
      engine: 'node',
      count: files.length,
      failures: failures.length,
      worst: {
        value: slowest.milliseconds,
        text: `${Math.round(slowest.milliseconds)} ms (${slowest.about}), heap +${megabytes} MB`,
      },
    });
    expect(failures).toEqual([]);
    expect(odd.length + spoilt.length).toBeGreaterThanOrEqual(200);
    expect(some.length).toBeGreaterThan(0);
  });
});

/** No name has a control character in it, and no text is turned round. */
function isClean({ assessments, replies, ...others }: Backup): boolean {
  const names = [
    ...assessments.map(({ header }) => header.label),
    ...replies.flatMap(({ label, sentLabel }) => [label, sentLabel]),
  ];
  return (
    !names.some((name) => name !== null && /[\p{Cc}\p{Bidi_Control}]/u.test(name)) &&
    !/[\u202d\u202e]/.test(JSON.stringify({ assessments, replies, others }))
  );
}

/** What is there, without records that belong to nothing this device had. */
async function ownPart(tab: DeviceStorage, before: Backup) {
  const now = await tab.exportBackup();
  const had = (ids: readonly string[]) => (id: string) => ids.includes(id);
  const talks = had(before.oneOnOnes.map(({ id }) => id));
  const replies = had(before.replies.map(({ id }) => id));
  return {
    ...now,
    oneOnOnes: now.oneOnOnes.filter(({ id }) => talks(id)),
    replies: now.replies.filter(({ id }) => replies(id)),
    conversations: now.conversations.filter(({ id }) => replies(id)),
    topics: now.topics.filter(({ conversationId }) => replies(conversationId)),
  };
}
