// @vitest-environment jsdom
import { act as acting, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import LibraryPage from '../../src/features/library/LibraryPage';
import { LARGEST_BACKUP } from '../../src/storage/jsonGuard';
import { assessmentStore } from '../../src/stores/assessmentStore';
import { deviceStorage } from '../../src/stores/deviceStorage';
import { preferencesStore } from '../../src/stores/preferencesStore';
import { fileName } from '../../src/ui/saveFile';
import { onDisk } from '../storage/device';
import { aOneOnOne, aReply } from '../storage/oneOnOneRecords';
import { aBackup, aHeader, answersTo, itemsFor, put, show, startOnAnEmptyPage } from './page';

startOnAnEmptyPage();

const mine = aHeader();
const items = itemsFor(mine);
const finished = aHeader({
  id: 'mine-2',
  target: { role: 'head-of-product', stage: 'scale-up', contexts: [] },
  updatedAt: '2026-11-03T12:00:00.000Z',
  finishedAt: '2026-11-03T12:00:00.000Z',
});
const kept = aHeader({ id: 'kept-1', origin: 'link', link: '#/r/1.x', label: 'Ada L.' });
const rating = aHeader({
  id: 'rating-1',
  origin: 'rating',
  rater: 'manager',
  form: 'rater',
  link: '#/i/1.x',
  label: 'Ada L.',
});

const library = () => assessmentStore.getState().library.map(({ assessment }) => assessment.id);
const group = (name: string) => within(screen.getByRole('region', { name }));
const titles = () => screen.queryAllByRole('link', { name: /^Result: / });
const addresses = (links: readonly HTMLElement[]) => links.map((link) => link.getAttribute('href'));
/** In the popover of a line, which no browser has opened here. */
const act = (name: string | RegExp) => screen.getByRole('button', { name, hidden: true });
const ways = (name: RegExp) => addresses(screen.queryAllByRole('link', { name, hidden: true }));

describe('The library', () => {
  it('says what will appear here while it is empty, and where to start', async () => {
    await show(<LibraryPage />);
    expect(screen.getByText('Nothing here yet.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Start an assessment' }).getAttribute('href')).toBe(
      '/start',
    );
    expect(titles()).toEqual([]);
  });

  it('lists what is in progress, what is finished and what is kept apart, each one tap away', async () => {
    await put({ header: finished }, { header: mine }, { header: kept });
    await show(<LibraryPage />);
    const [open] = group('In progress').getAllByRole('link', { name: /^Result: / });
    expect(open?.getAttribute('href')).toBe('/a/mine-1');
    expect(open?.textContent).toBe('Director of Product');
    const [done] = group('Mine').getAllByRole('link', { name: /^Result: / });
    expect(done?.getAttribute('href')).toBe('/a/mine-2');
    expect(group('Mine').getByText('Scale-up')).toBeTruthy();
    const [copy] = group('Others’').getAllByRole('link');
    expect(copy?.getAttribute('href')).toBe('/a/kept-1');
  });

  it('lists the newest first', async () => {
    const older = { ...finished, id: 'mine-3', updatedAt: '2026-10-03T12:00:00.000Z' };
    await put({ header: older }, { header: finished });
    await show(<LibraryPage />);
    expect(addresses(titles())).toEqual(['/a/mine-2', '/a/mine-3']);
  });

  it('says how far each has come, when, and whose a copy is', async () => {
    await put(
      { header: mine, answers: answersTo(items.slice(0, 12)) },
      { header: finished, answers: answersTo(items) },
      { header: kept, answers: answersTo(items) },
    );
    await show(<LibraryPage />);
    expect(screen.getByText(`12 of ${items.length} questions`)).toBeTruthy();
    expect(screen.getByText(`Finished Nov 3, 2026, ${items.length} answers`)).toBeTruthy();
    expect(screen.getByText('Changed Nov 5, 2026')).toBeTruthy();
    expect(screen.getByText('Kept Nov 2, 2026')).toBeTruthy();
    expect(screen.getByText('Ada L.').tagName).toBe('BDI');
  });

  it('offers to continue what is open, to take again what is finished, and neither with a copy', async () => {
    await put({ header: mine }, { header: finished }, { header: kept });
    await show(<LibraryPage />);
    expect(ways(/^Continue: /)).toEqual(['/a/mine-1/quiz']);
    expect(ways(/^Answers: /)).toEqual(['/a/mine-1/review', '/a/mine-2/review']);
    expect(ways(/^Take it again: /)).toEqual(['/a/mine-2/again']);
  });

  it('lists ratings that somebody gives on their own, about whom, one tap from going on', async () => {
    const done = { ...rating, id: 'rating-2', link: '#/i/1.y', finishedAt: rating.updatedAt };
    await put({ header: rating, answers: answersTo(items.slice(0, 3)) }, { header: done });
    await show(<LibraryPage />);
    const ratings = group('Ratings you give');
    expect(addresses(ratings.getAllByRole('link')).sort()).toEqual([
      '/rate/rating-1',
      '/rate/rating-1',
      '/rate/rating-2/review',
    ]);
    const [about] = ratings.getAllByText(/^about .Ada L\..$/);
    expect(about?.tagName).toBe('BDI');
    expect(ratings.getByText('3 answers')).toBeTruthy();
    expect(titles()).toEqual([]);
    for (const other of ['In progress', 'Mine', '1:1s', 'Others’']) {
      expect(screen.queryByRole('region', { name: other })).toBeNull();
    }
  });

  it('says when the questions belong to another edition, and does not go on asking them', async () => {
    await put({ header: aHeader({ edition: '0.0' }) });
    await show(<LibraryPage />);
    expect(screen.getByText('The questions belong to another edition (0.0).')).toBeTruthy();
    expect(titles()).toHaveLength(1);
    expect(screen.queryByRole('link', { name: /^Continue/ })).toBeNull();
  });

  it('shows an assessment whose role it does not know, and lets it be deleted', async () => {
    const target = { role: 'unheard-of', stage: null, contexts: [] };
    await put({ header: aHeader({ target, askedRole: 'unheard-of' }) });
    await show(<LibraryPage />);
    expect(screen.getByRole('link', { name: /does not know/ })).toBeTruthy();
    expect(act(/^Delete A role/)).toBeTruthy();
  });

  it('mentions stored records that cannot be read', async () => {
    await put({ header: mine });
    await onDisk((store) => store.put('assessments', { id: 'junk', revision: 1 }));
    await assessmentStore.getState().refresh();
    await show(<LibraryPage />);
    expect(screen.getByText(/^1 stored record could not be read/)).toBeTruthy();
    expect(titles()).toHaveLength(1);
  });

  it('leads to the pages about several as soon as they have something to show', async () => {
    await show(<LibraryPage />);
    const several = () => {
      const list = screen.getByRole('navigation', { name: 'Several at once' });
      return addresses(within(list).getAllByRole('link'));
    };
    expect(several()).toEqual(['/team']);
    await put({ header: finished }, { header: kept });
    await waitFor(() => expect(several()).toEqual(['/side-by-side', '/plan', '/team']));
    await put({ header: mine });
    await waitFor(() =>
      expect(several()).toEqual(['/over-time', '/side-by-side', '/plan', '/team']),
    );
  });
});

describe('1:1s', () => {
  const asked = { ...finished, frozenAt: '2026-11-04T12:00:00.000Z' };
  const invited = aOneOnOne({ id: 'talk-1', assessmentId: asked.id });

  /** Their code comes late. */
  const oneOnOnes = () => screen.findByRole('region', { name: '1:1s' }, { timeout: 20_000 });

  it('say how far they have come, and lead on', async () => {
    await put({ header: asked }, { header: mine });
    await (await deviceStorage()).addOneOnOne(invited);
    await show(<LibraryPage />);
    const region = await oneOnOnes();
    expect(within(region).getByText('Invited Nov 3, 2026, no reply opened yet')).toBeTruthy();
    expect(addresses(within(region).getAllByRole('link'))).toEqual(['/a/mine-2/one-on-one']);
  });

  it('lead to every conversation, by the name that its reply has', async () => {
    await put({ header: asked });
    const storage = await deviceStorage();
    await storage.addOneOnOne(invited);
    await storage.addReply(aReply({ id: 'reply-1', sentLabel: 'Grace' }));
    await storage.addReply(aReply({ id: 'reply-2', sentLabel: null, at: '2026-11-06T10:00:00Z' }));
    await show(<LibraryPage />);
    const region = await oneOnOnes();
    expect(within(region).getByText('2 replies opened')).toBeTruthy();
    const [, grace, other] = within(region).getAllByRole('link');
    expect(grace?.getAttribute('href')).toBe('/talk/reply-1');
    expect(grace?.textContent).toMatch(/^Talk with .Grace.$/);
    expect(other?.getAttribute('href')).toBe('/talk/reply-2');
    expect(other?.textContent).toBe('Talk about reply 2');
  });

  it('of a rater are there once both sides are open', async () => {
    const sent = { ...rating, finishedAt: rating.updatedAt, frozenAt: rating.updatedAt };
    const other = { ...sent, id: 'rating-2', link: '#/i/1.y' };
    await put({ header: sent }, { header: other });
    const storage = await deviceStorage();
    const theirs = { part: 'rater', secret: null } as const;
    await storage.addOneOnOne(
      aOneOnOne({ ...theirs, id: 'talk-2', assessmentId: sent.id, opening: '#/o/1.x' }),
    );
    await storage.addOneOnOne(aOneOnOne({ ...theirs, id: 'talk-3', assessmentId: other.id }));
    await storage.addReply(aReply({ oneOnOneId: 'talk-2', id: 'reply-3' }));
    await show(<LibraryPage />);
    const region = await oneOnOnes();
    expect(addresses(within(region).getAllByRole('link'))).toEqual([
      '/rate/rating-1/review',
      '/talk/reply-3',
    ]);
  });

  it('are not looked for where nothing is frozen', async () => {
    await put({ header: finished });
    await show(<LibraryPage />);
    expect(screen.queryByRole('region', { name: '1:1s' })).toBeNull();
    expect(screen.queryByText(/^Frozen/)).toBeNull();
  });
});

describe('Searching', () => {
  const months = Array.from({ length: 9 }, (_, index) =>
    aHeader({
      id: `month-${index}`,
      createdAt: `2026-0${index + 1}-02T12:00:00.000Z`,
      updatedAt: `2026-0${index + 1}-02T12:00:00.000Z`,
      form: index % 2 ? 'full' : 'short',
      label: index === 4 ? 'Zoë’s spring' : null,
      edition: index === 8 ? '0.0' : mine.edition,
    }),
  ).map((header) => ({ header }));

  it('is not offered while one look is enough', async () => {
    await put(...months.slice(0, 7));
    await show(<LibraryPage />);
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it.each([
    ['role and stage', 'head scale', ['mine-2']],
    ['name, whatever its accents', 'zoe', ['month-4']],
    ['form', 'full form', ['month-7', 'month-5', 'month-3', 'month-1']],
    ['edition', '0.0', ['month-8']],
    ['month', 'march 2026', ['month-2']],
    ['day', '2026-04-02', ['month-3']],
    ['day as it is written here', 'Apr 2', ['month-3']],
  ])('finds by %s', async (_, text, ids) => {
    await put(...months, { header: finished });
    await show(<LibraryPage />);
    await userEvent.setup().type(screen.getByRole('searchbox'), text);
    expect(addresses(titles())).toEqual(ids.map((id) => `/a/${id}`));
    expect(screen.getByText(`${ids.length} of 10 found.`).getAttribute('role')).toBe('status');
    expect(screen.queryByRole('navigation', { name: 'Several at once' })).toBeNull();
  });

  it('that finds nothing says so, and one tap clears it', async () => {
    const user = userEvent.setup();
    await put(...months);
    await show(<LibraryPage />);
    await user.type(screen.getByRole('searchbox'), 'zebra');
    expect(titles()).toEqual([]);
    expect(screen.getByText(/^No assessment here mentions .*zebra/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(titles()).toHaveLength(9);
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });
});

describe('Two hundred', () => {
  it('show their newest thirty, and all on request, with focus where they go on', async () => {
    await put(
      ...Array.from({ length: 200 }, (_, index) => ({
        header: aHeader({
          id: `many-${String(index).padStart(3, '0')}`,
          finishedAt: mine.updatedAt,
        }),
      })),
    );
    await show(<LibraryPage />);
    expect(titles()).toHaveLength(30);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Show all 200' }));
    expect(titles()).toHaveLength(200);
    await waitFor(() => expect(document.activeElement).toBe(titles()[30]));
    expect(screen.queryByRole('button', { name: /^Show all/ })).toBeNull();
  });
});

describe('Renaming one', () => {
  const rename = async (text: string) => {
    const user = userEvent.setup();
    await user.click(act(/^Rename: /));
    const field = screen.getByRole('textbox', { name: 'Name on this device' });
    expect(document.activeElement).toBe(field);
    await user.clear(field);
    if (text) await user.type(field, text);
    return user;
  };
  const labels = async () =>
    (await (await deviceStorage()).listAssessments()).entries.map(
      ({ assessment }) => assessment.label,
    );

  it.each([
    ['of mine', mine],
    ['kept from a link', kept],
    ['that is a rating', rating],
  ])('%s happens in its place', async (_, header) => {
    await put({ header });
    await show(<LibraryPage />);
    const user = await rename('Before the move');
    await user.keyboard('{Enter}');
    expect(screen.getByText(/Before the move/).tagName).toBe('BDI');
    expect(screen.getByText('Name saved.').getAttribute('role')).toBe('status');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^More: / }));
    await waitFor(async () => expect(await labels()).toEqual(['Before the move']));
  });

  it('to nothing takes the name away; Escape leaves it as it was', async () => {
    await put({ header: kept });
    await show(<LibraryPage />);
    const user = await rename('Somebody');
    await user.keyboard('{Escape}');
    expect(screen.getByText('Ada L.')).toBeTruthy();
    await rename('');
    await user.click(screen.getByRole('button', { name: 'Save the name' }));
    expect(screen.queryByText('Ada L.')).toBeNull();
    await waitFor(async () => expect(await labels()).toEqual([null]));
  });
});

describe('Duplicating one', () => {
  it('that is frozen gives a copy with its answers that can be changed', async () => {
    const frozen = { ...mine, finishedAt: mine.updatedAt, frozenAt: mine.updatedAt, label: 'May' };
    const answers = answersTo(items);
    const example = { what: 'A launch', when: 'May', effect: '', witness: '' };
    const examples = [{ itemId: items[0]?.id ?? '', example, revision: 1 }];
    await put({ header: frozen, answers, examples });
    await show(<LibraryPage />);
    expect(screen.getByText(/^Frozen since Nov 5, 2026 for a 1:1\. Duplicate it/)).toBeTruthy();
    await userEvent.setup().click(act(/^Duplicate: /));
    const copied = within(await screen.findByRole('region', { name: 'In progress' }));
    expect(copied.getByText('Copy of May')).toBeTruthy();
    await waitFor(() =>
      expect(document.activeElement).toBe(copied.getByRole('link', { name: /^Result: / })),
    );
    const [copy, original] = library();
    expect(original).toBe('mine-1');
    const storage = await deviceStorage();
    const whole = (await storage.loadAssessment(copy ?? ''))?.assessment;
    expect(whole).toMatchObject({ finishedAt: null, frozenAt: null, origin: 'mine' });
    const source = (await storage.loadAssessment('mine-1'))?.assessment;
    expect(whole?.answers).toEqual(source?.answers);
    expect(whole?.examples).toEqual(source?.examples);
    expect(await storage.saveAnswer(copy ?? '', items[0]?.id ?? '', 'skip')).toBe('saved');
    expect(await storage.saveAnswer('mine-1', items[0]?.id ?? '', 'skip')).toBe('frozen');
  });

  it('is not offered for what is not mine', async () => {
    await put({ header: kept }, { header: rating });
    await show(<LibraryPage />);
    expect(screen.queryByRole('button', { name: /^Duplicate/, hidden: true })).toBeNull();
  });
});

describe('Deleting one', () => {
  it('leaves a way back in its place, and takes focus there', async () => {
    const user = userEvent.setup();
    await put({ header: mine, answers: answersTo(items) }, { header: finished });
    await show(<LibraryPage />);
    await user.click(act('Delete Director of Product, Nov 2, 2026'));
    expect(library()).toEqual(['mine-2']);
    const [first] = group('In progress').getAllByRole('listitem');
    expect(first?.textContent).toContain('Deleted: Director of Product.');
    expect(document.activeElement).toBe(first);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(titles()).toHaveLength(2));
    expect(assessmentStore.getState().library[0]?.answered).toBe(items.length);
    await waitFor(() => expect(document.activeElement).toBe(titles()[0]));
  });
});

describe('The reminder to back up', () => {
  const remindsOf = () => screen.queryByText(/it may delete what it keeps\.$/)?.textContent;
  const save = async () =>
    userEvent.setup().click(await screen.findByRole('button', { name: 'Save a backup' }));

  it('is not there while there is nothing to lose', async () => {
    await show(<LibraryPage />);
    expect(remindsOf()).toBeUndefined();
  });

  it('goes with a backup, comes back with the next change, and survives loading again', async () => {
    const files = savedFiles();
    await put({ header: mine }, { header: kept });
    await (await deviceStorage()).saveAnswer('mine-1', items[0]?.id ?? '', 'skip');
    await show(<LibraryPage />);
    expect(remindsOf()).toMatch(/^All of this is in this browser alone/);
    await save();
    const said = await screen.findByText(/^Handed to the browser as/);
    expect(files).toHaveLength(1);
    expect(document.activeElement).toBe(said);
    expect(remindsOf()).toBeUndefined();

    cleanup();
    await assessmentStore.getState().refresh();
    await show(<LibraryPage />);
    expect(remindsOf()).toBeUndefined();
    expect(screen.getByText(/^Last saved from this device/)).toBeTruthy();

    cleanup();
    await (await deviceStorage()).saveAnswer('mine-1', items[1]?.id ?? '', 'skip');
    await show(<LibraryPage />);
    await waitFor(() => expect(remindsOf()).toMatch(/^What has changed since your backup of/));
  });

  it('is not there where the browser has promised to keep everything', async () => {
    vi.stubGlobal('navigator', {
      ...navigator,
      userAgent: navigator.userAgent,
      storage: { persist: async () => true, persisted: async () => true },
    });
    await put({ header: mine });
    await assessmentStore.getState().requestPersistence();
    await show(<LibraryPage />);
    expect(remindsOf()).toBeUndefined();
  });

  it('is not there after a file was restored that holds all of this, and is where it does not', async () => {
    await put({ header: kept }, { header: mine });
    await show(<LibraryPage />);
    expect(remindsOf()).toBeUndefined();
    await put({ header: { ...finished, updatedAt: '2026-11-06T12:00:00.000Z' } });
    await waitFor(() => expect(remindsOf()).toMatch(/^What has changed since/));
  });

  it('says so where the file could not be made, and stays', async () => {
    await put({ header: mine });
    await (await deviceStorage()).saveAnswer('mine-1', items[0]?.id ?? '', 'skip');
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: () => {
          throw new Error('No room.');
        },
      }),
    );
    await show(<LibraryPage />);
    await save();
    expect(await screen.findByText(/^The file could not be made/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Save a backup' })).toBeTruthy();
  });
});

/** What the page hands to the browser as files, from now on. */
function savedFiles(): { name: string; blob: Blob }[] {
  const files: { name: string; blob: Blob }[] = [];
  const blobs: Blob[] = [];
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.at(-1);
    if (blob) files.push({ name: this.download, blob });
  });
  return files;
}

describe('On this device', () => {
  it('says honestly that the browser may delete, and what it answered when asked', async () => {
    const user = userEvent.setup();
    await show(<LibraryPage />);
    expect(screen.getByText(/the browser may delete it/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Ask the browser to keep it' }));
    expect(await screen.findByText(/^The browser said no/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ask the browser to keep it' })).toBeNull();
  });

  it('says so once the browser has promised', async () => {
    vi.stubGlobal('navigator', {
      ...navigator,
      userAgent: navigator.userAgent,
      storage: { persist: async () => true, persisted: async () => true },
    });
    await assessmentStore.getState().requestPersistence();
    await show(<LibraryPage />);
    expect(screen.getByText(/has promised not to delete/)).toBeTruthy();
  });
});

describe('A backup', () => {
  const chooseFile = (text: string, name = 'backup.json') =>
    userEvent
      .setup({ applyAccept: false })
      .upload(
        screen.getByLabelText('Restore from a backup file', { selector: 'input' }),
        new File([text], name),
      );

  it('is handed over as a file named for the day, and brings everything back', async () => {
    const files = savedFiles();
    await put({ header: mine, answers: answersTo(items) });
    const before = await assessmentStore.getState().exportBackup();
    await show(<LibraryPage />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Save a backup file' }));
    await waitFor(() => expect(files).toHaveLength(1));
    expect(files[0]?.name).toBe(fileName('backup', 'json'));
    const text = await files[0]?.blob.text();
    await acting(() => assessmentStore.getState().deleteEverything());
    await chooseFile(text ?? '');
    expect(await screen.findByText(/^1 assessment from the file is here now/)).toBeTruthy();
    expect(await assessmentStore.getState().exportBackup()).toEqual(before);
    expect(titles()).toHaveLength(1);
  });

  it('is named by the calendar of this device', () => {
    expect(fileName('backup', 'json', new Date(2026, 0, 9, 23, 59))).toBe(
      'next-rung-backup-2026-01-09.json',
    );
  });

  it.each([
    ['text that is no JSON', 'hello', 'not a backup of Next Rung'],
    ['JSON of something else', '{"a":1}', 'not a backup of Next Rung'],
    ['a backup of a newer version', '{"format":"next-rung-backup","version":99}', 'newer version'],
    ['a damaged backup', '{"format":"next-rung-backup","version":1}', 'damaged'],
    ['one assessment twice', aBackup([{}, {}]), 'twice'],
    ['names that no backup has', '{"__proto__":{}}', 'was not read'],
    ['something far too large', ' '.repeat(LARGEST_BACKUP + 1), 'larger than any backup'],
  ])('refuses %s with a sentence and changes nothing', async (_, text, sentence) => {
    await put({ header: mine });
    const before = await assessmentStore.getState().exportBackup();
    await show(<LibraryPage />);
    await chooseFile(text);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(sentence);
    expect(alert.textContent).toContain('What was here is as it was.');
    expect(await assessmentStore.getState().exportBackup()).toEqual(before);
  });
});

describe('Deleting everything', () => {
  const ask = async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Delete everything' }));
    return { user, dialog: within(screen.getByRole('dialog')) };
  };

  it('asks first, and keeps everything when told to', async () => {
    await put({ header: mine });
    await show(<LibraryPage />);
    const { user, dialog } = await ask();
    expect(library()).toEqual(['mine-1']);
    await user.click(dialog.getByRole('button', { name: 'Keep everything' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(library()).toEqual(['mine-1']);
  });

  it('leaves nothing of assessments and settings, and says so', async () => {
    await put({ header: mine });
    preferencesStore.getState().setPreference('theme', 'dark');
    await show(<LibraryPage />);
    const { user, dialog } = await ask();
    await user.click(dialog.getByRole('button', { name: 'Delete everything' }));
    expect(await screen.findByText(/^Everything is deleted/)).toBeTruthy();
    expect(screen.getByText('Nothing here yet.')).toBeTruthy();
    expect(await assessmentStore.getState().exportBackup()).toMatchObject({
      assessments: [],
      preferences: null,
    });
  });
});
