// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import LibraryPage from '../../src/features/library/LibraryPage';
import { backupName } from '../../src/features/library/saveFile';
import { LARGEST_BACKUP } from '../../src/storage/jsonGuard';
import { assessmentStore } from '../../src/stores/assessmentStore';
import { preferencesStore } from '../../src/stores/preferencesStore';
import { onDisk } from '../storage/device';
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

const library = () => assessmentStore.getState().library.map(({ assessment }) => assessment.id);
const group = (name: string) => within(screen.getByRole('region', { name }));
const titles = () => screen.queryAllByRole('link', { name: /^Result: / });

describe('The library', () => {
  it('says what will appear here while it is empty, and where to start', async () => {
    await show(<LibraryPage />);
    expect(screen.getByText('Nothing here yet.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Start an assessment' }).getAttribute('href')).toBe(
      '/start',
    );
    expect(titles()).toEqual([]);
  });

  it('lists mine apart from kept copies, newest first, each one tap from its result', async () => {
    await put({ header: finished }, { header: mine }, { header: kept });
    await show(<LibraryPage />);
    const mineFirst = group('Mine').getAllByRole('link', { name: /^Result: / });
    expect(mineFirst.map((link) => link.getAttribute('href'))).toEqual(['/a/mine-1', '/a/mine-2']);
    expect(mineFirst.map((link) => link.textContent)).toEqual([
      'Director of Product',
      'Head of Product',
    ]);
    expect(group('Mine').getByText('Scale-up')).toBeTruthy();
    const [copy] = group('Kept from links').getAllByRole('link');
    expect(copy?.getAttribute('href')).toBe('/a/kept-1');
  });

  it('says how far each has come, when, and whose a copy is', async () => {
    await put(
      { header: mine, answers: answersTo(items.slice(0, 12)) },
      { header: finished, answers: answersTo(items) },
      { header: kept, answers: answersTo(items) },
    );
    await show(<LibraryPage />);
    expect(screen.getByText(`12 of ${items.length} questions`)).toBeTruthy();
    expect(screen.getByText(`Finished, ${items.length} answers`)).toBeTruthy();
    expect(screen.getAllByText('Started Nov 2, 2026')).toHaveLength(2);
    expect(screen.getByText('Last changed Nov 5, 2026')).toBeTruthy();
    expect(screen.getByText('Kept Nov 2, 2026')).toBeTruthy();
    const from = screen.getByText(/^from .Ada L\..$/);
    expect(from.tagName).toBe('BDI');
  });

  it('offers to continue what is open, to see the answers of what is finished, and nothing of a copy', async () => {
    await put({ header: mine }, { header: finished }, { header: kept });
    await show(<LibraryPage />);
    const ways = screen.getAllByRole('link', { name: /^(Continue|Answers): / });
    expect(ways.map((link) => link.getAttribute('href'))).toEqual([
      '/a/mine-1/quiz',
      '/a/mine-2/review',
    ]);
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
    expect(screen.getByRole('button', { name: /^Delete A role/ })).toBeTruthy();
  });

  it('mentions stored records that cannot be read', async () => {
    await put({ header: mine });
    await onDisk((store) => store.put('assessments', { id: 'junk', revision: 1 }));
    await assessmentStore.getState().refresh();
    await show(<LibraryPage />);
    expect(screen.getByText(/^1 stored record could not be read/)).toBeTruthy();
    expect(titles()).toHaveLength(1);
  });
});

describe('Deleting one', () => {
  it('leaves a way back in its place, and takes focus there', async () => {
    const user = userEvent.setup();
    await put({ header: mine, answers: answersTo(items) }, { header: finished });
    await show(<LibraryPage />);
    await user.click(
      screen.getByRole('button', { name: 'Delete Director of Product, Nov 2, 2026' }),
    );
    expect(library()).toEqual(['mine-2']);
    const [first] = group('Mine').getAllByRole('listitem');
    expect(first?.textContent).toContain('Deleted: Director of Product.');
    expect(document.activeElement).toBe(first);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(titles()).toHaveLength(2));
    expect(assessmentStore.getState().library[0]?.answered).toBe(items.length);
    await waitFor(() => expect(document.activeElement).toBe(titles()[0]));
  });
});

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
    const blobs: Blob[] = [];
    const names: string[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => {
          blobs.push(blob);
          return 'blob:one';
        },
        revokeObjectURL: () => undefined,
      }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    await put({ header: mine, answers: answersTo(items) });
    const before = await assessmentStore.getState().exportBackup();
    await show(<LibraryPage />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Save a backup file' }));
    await waitFor(() => expect(blobs).toHaveLength(1));
    expect(names).toEqual([backupName()]);
    const text = await blobs[0]?.text();
    await act(() => assessmentStore.getState().deleteEverything());
    await chooseFile(text ?? '');
    expect(await screen.findByText(/^1 assessment from the file is here now/)).toBeTruthy();
    expect(await assessmentStore.getState().exportBackup()).toEqual(before);
    expect(titles()).toHaveLength(1);
  });

  it('is named by the calendar of this device', () => {
    expect(backupName(new Date(2026, 0, 9, 23, 59))).toBe('next-rung-backup-2026-01-09.json');
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
    expect(await screen.findByText('Everything is deleted.')).toBeTruthy();
    expect(screen.getByText('Nothing here yet.')).toBeTruthy();
    expect(await assessmentStore.getState().exportBackup()).toMatchObject({
      assessments: [],
      preferences: null,
    });
  });
});
