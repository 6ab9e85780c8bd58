// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Route } from 'wouter';
import { bank } from '../../src/content/bank';
import { competenciesOf } from '../../src/domain/bank';
import { addressOf, idsIn } from '../../src/features/over-time/candidates';
import SideBySidePage from '../../src/features/over-time/SideBySidePage';
import { assessmentAt, talkAbout } from '../fixtures/years';
import { edition, levels, restore, showAt } from './overTimeParts';
import { startOnAnEmptyPage } from './page';

// A released edition beside the present one; its questions happen to be the same.
vi.mock('../../src/content/bank', async (original) => {
  const real = await original<typeof import('../../src/content/bank')>();
  return {
    ...real,
    loadEdition: async (name: string) =>
      name === 'released'
        ? { ...edition, bank: { ...bank, edition: name } }
        : real.loadEdition(name),
  };
});

startOnAnEmptyPage();

const COUNT = competenciesOf(bank).length;
const full = { form: 'full' };
const mine = assessmentAt(bank, '2026-03-03T12:00:00.000Z', levels(2), { ...full, id: 'mine' });
const later = assessmentAt(bank, '2026-09-03T12:00:00.000Z', levels(3), { ...full, id: 'later' });
const ada = assessmentAt(bank, '2026-05-03T12:00:00.000Z', levels(2, { 'product-strategy': 5 }), {
  ...full,
  id: 'ada',
  origin: 'link',
  link: '#/r/1.x',
  label: 'Ada L.',
});
const rating = assessmentAt(bank, '2026-05-03T12:00:00.000Z', levels(2), {
  id: 'rating',
  origin: 'rating',
  rater: 'manager',
  form: 'rater',
  link: '#/i/1.x',
  label: 'Somebody else',
});
const older = assessmentAt(bank, '2025-05-03T12:00:00.000Z', levels(4), {
  ...full,
  id: 'older',
  edition: 'released',
});
const retired = { ...older, header: { ...older.header, id: 'retired', edition: 'trial' } };

const open = (path = '/side-by-side') =>
  showAt(
    <Route path="/side-by-side/:ids?">{({ ids }) => <SideBySidePage ids={ids} />}</Route>,
    path,
  );
const box = (name: string | RegExp) => screen.findByRole('checkbox', { name });
const drawn = () => within(screen.getByRole('figure')).getAllByRole('listitem');

async function rows(): Promise<string[][]> {
  const table = (await screen.findByRole('table')) as HTMLTableElement;
  return [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent ?? ''));
}

describe('What can be laid side by side', () => {
  it('is nothing on an empty device, and the page says what is needed', async () => {
    await open();
    expect(await screen.findByText(/^There is nothing here to compare yet/)).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('is one’s own, kept copies and how others rated one, but no rating of somebody else', async () => {
    const talk = await talkAbout(edition, mine, {
      id: `t${'A'.repeat(42)}`,
      at: '2026-03-20T12:00:00.000Z',
      label: 'Tom',
      levelAt: levels(1),
    });
    await restore([mine, later, ada, rating], [talk]);
    await open();
    await box(/Mine, Mar 3/);
    const group = (name: string) =>
      within(screen.getByRole('group', { name }))
        .getAllByRole('checkbox')
        .map((one) => (one.closest('label') as HTMLElement).textContent);
    const bare = (names: (string | null)[]) =>
      names.map((name) => name?.replaceAll(/[\u2068\u2069]/g, ''));
    expect(bare(group('Mine'))).toEqual([
      'Mine, Sep 3, 2026Director of Product',
      'Mine, Mar 3, 2026Director of Product',
    ]);
    expect(bare(group('Kept from links'))).toEqual(['Ada L., May 3, 2026Director of Product']);
    expect(bare(group('How others rated you'))).toEqual([
      'Rated by Tom, Mar 20, 2026Director of Product',
    ]);
    expect(screen.queryByText(/Somebody else/)).toBeNull();
  });

  it('is at most four at once, and every choice is an address to come back to', async () => {
    const user = userEvent.setup();
    await restore(
      Array.from({ length: 5 }, (_, index) =>
        assessmentAt(bank, `2026-0${index + 1}-03T12:00:00.000Z`, levels(index), {
          id: `n${index}`,
        }),
      ),
    );
    const { places } = await open();
    await screen.findByText('Choose two to four to see them side by side.');
    for (const month of ['Jan', 'Feb', 'Mar', 'Apr']) {
      await user.click(await box(new RegExp(`Mine, ${month}`)));
    }
    expect(places.slice(1)).toEqual([
      '/side-by-side/n0',
      '/side-by-side/n0,n1',
      '/side-by-side/n0,n1,n2',
      '/side-by-side/n0,n1,n2,n3',
    ]);
    const fifth = (await box(/Mine, May/)) as HTMLInputElement;
    expect(fifth.disabled).toBe(true);
    expect(screen.getByText(/^4 chosen, which is all/)).toBeTruthy();
    await user.click(await box(/Mine, Jan/));
    expect(fifth.disabled).toBe(false);
    expect(places.at(-1)).toBe('/side-by-side/n1,n2,n3');
  });

  it('can be searched where there is much, and what is chosen stays', async () => {
    const user = userEvent.setup();
    await restore([
      ada,
      ...Array.from({ length: 13 }, (_, index) =>
        assessmentAt(bank, new Date(Date.UTC(2024, index, 3)).toISOString(), levels(2)),
      ),
    ]);
    await open('/side-by-side/own-2024-01-03');
    await user.type(await screen.findByRole('searchbox', { name: 'Find' }), 'ADA');
    const names = screen.getAllByRole('checkbox').map((one) => one.parentElement?.textContent);
    expect(names).toEqual([
      expect.stringContaining('Jan 3, 2024'),
      expect.stringContaining('Ada L.'),
    ]);
  });

  it('says so where an address names what is not here', async () => {
    await restore([mine, later]);
    await open('/side-by-side/mine,elsewhere,%E0%A4%A');
    expect(await screen.findByText(/^1 of these results is not on this device/)).toBeTruthy();
    expect(screen.getByText('Choose one more to see them side by side.')).toBeTruthy();
  });
});

describe('Side by side', () => {
  it('shows every value, and of each difference from the first whether it may be chance', async () => {
    await restore([mine, ada]);
    await open('/side-by-side/mine,ada');
    const table = await rows();
    expect(table[0]?.slice(2).map((name) => name.replaceAll(/[\u2068\u2069]/g, ''))).toEqual([
      'Mine, Mar 3, 2026',
      'Ada L., May 3, 2026',
    ]);
    const values = table.filter((row) => row.length === 4).slice(1);
    expect(values).toHaveLength(COUNT);
    const strategy = values.find(([name]) => name === 'Product strategy');
    expect(strategy?.[1]).toBe('4');
    expect(strategy?.[2]).toMatch(/^2\.\d ± 0\.\d$/);
    expect(strategy?.[3]).toMatch(/^4\.\d ± 0\.\d\+2\.\d, beyond chance$/);
    expect(values.filter(([, , , said]) => said?.endsWith('no difference'))).toHaveLength(
      COUNT - 1,
    );
    expect(screen.getByText(/higher on 1 and lower on 0 by more than/)).toBeTruthy();
    expect(screen.getByText(/under two standard errors may be chance/)).toBeTruthy();
  });

  it('draws as many shapes as are chosen, beside the target', async () => {
    await restore([mine, later, ada]);
    await open('/side-by-side/mine,ada,later');
    await screen.findByRole('figure');
    const names = drawn().map((one) => one.textContent?.replaceAll(/[\u2068\u2069]/g, ''));
    expect(names).toEqual([
      'Mine, Mar 3, 2026',
      'Ada L., May 3, 2026',
      'Mine, Sep 3, 2026',
      'What Director of Product asks',
    ]);
  });

  it('holds all against another role at once, and no estimate changes', async () => {
    await restore([mine, ada]);
    await open('/side-by-side/mine,ada');
    const before = await rows();
    await userEvent.setup().selectOptions(screen.getByLabelText('Role'), 'associate-pm');
    const after = await rows();
    expect(after.map((row) => row.slice(2))).toEqual(before.map((row) => row.slice(2)));
    expect(after.map(([, required]) => required)).not.toEqual(
      before.map(([, required]) => required),
    );
    expect(drawn().at(-1)?.textContent).toContain('Associate');
  });

  it('never compares another edition, nor draws it over the others', async () => {
    await restore([mine, later, older]);
    await open('/side-by-side/mine,older,later');
    expect(await screen.findByText(/another edition \(released\): not comparable/)).toBeTruthy();
    expect(drawn()).toHaveLength(3);
    const table = await rows();
    expect(table[0]?.[3]).toContain('Edition released: not comparable');
    const values = table.filter((row) => row.length === 5).slice(1);
    for (const row of values) {
      expect(row[3]).toMatch(/^\d\.\d ± \d\.\d$/);
      expect(row[4]).toMatch(/chance$|no difference$/);
    }
  });

  it('has no figure where nothing compares', async () => {
    await restore([mine, older]);
    await open('/side-by-side/mine,older');
    await rows();
    expect(screen.queryByRole('figure')).toBeNull();
  });

  it('says of a retired edition that it cannot be scored any more', async () => {
    await restore([mine, later, retired]);
    await open('/side-by-side/mine,retired,later');
    expect(await screen.findByText(/\(trial\).*cannot be scored any more/)).toBeTruthy();
    await waitFor(() => expect(drawn()).toHaveLength(3));
  });
});

describe('An address of several', () => {
  it('names each once and in order, whatever the ids are made of', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1, unit: 'binary' }).filter(isWellFormed)),
        (ids) => {
          const text = addressOf(ids).slice('/side-by-side/'.length);
          expect(text).not.toContain('/');
          expect(idsIn(text)).toEqual(ids);
          expect(idsIn(`${text},${text}`)).toEqual(ids);
        },
      ),
    );
  });
});

/** Half a character has no place in an address. */
function isWellFormed(text: string): boolean {
  try {
    encodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
