// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { bank } from '../../src/content/bank';
import { competenciesOf } from '../../src/domain/bank';
import OverTimePage from '../../src/features/over-time/OverTimePage';
import { assessmentAt, talkAbout } from '../fixtures/years';
import { edition, levels, restore, showAt } from './overTimeParts';
import { aHeader, answersTo, itemsFor, startOnAnEmptyPage } from './page';

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

const SPRING = '2026-03-03T12:00:00.000Z';
const SUMMER = '2026-07-03T12:00:00.000Z';
const AUTUMN = '2026-11-03T12:00:00.000Z';
const COUNT = competenciesOf(bank).length;
const full = { form: 'full' };

const spring = assessmentAt(bank, SPRING, levels(2, { 'team-building': 4 }), full);
const autumn = assessmentAt(
  bank,
  AUTUMN,
  levels(2, { 'product-strategy': 5, 'team-building': 0 }),
  full,
);
const released = assessmentAt(bank, SUMMER, levels(1), { ...full, edition: 'released' });
const retired = assessmentAt(bank, SUMMER, levels(1), { ...full, edition: 'trial' });

const names = (group: string) =>
  within(screen.getByRole('heading', { level: 3, name: group }).parentElement as HTMLElement)
    .getAllByRole('listitem')
    .map((item) => item.textContent);

async function rows(): Promise<string[][]> {
  const table = await screen.findByRole('table', { hidden: true });
  return [...(table as HTMLTableElement).rows].map((row) =>
    [...row.cells].map((cell) => cell.textContent ?? ''),
  );
}

describe('Over time, with too little for a line', () => {
  it('says what will appear here, and where to start', async () => {
    await showAt(<OverTimePage />);
    expect(await screen.findByText('There is nothing to follow yet.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Start an assessment' })).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('sends somebody with one assessment to the list, where a retake starts', async () => {
    await restore([spring]);
    await showAt(<OverTimePage />);
    expect(await screen.findByText(/^One assessment is a point/)).toBeTruthy();
    const ways = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(ways).toEqual(['/assessments', '/a/own-2026-03-03']);
  });

  it('counts neither copies of links nor what was hardly begun', async () => {
    const begun = aHeader({ id: 'begun' });
    await restore([
      spring,
      assessmentAt(bank, AUTUMN, levels(2), { id: 'kept', origin: 'link', link: '#/r/1.x' }),
      {
        header: begun,
        revision: 1,
        answers: answersTo(itemsFor(begun).slice(0, 19)),
        examples: [],
        notes: [],
      },
    ]);
    await showAt(<OverTimePage />);
    expect(await screen.findByText(/^One assessment is a point/)).toBeTruthy();
  });

  it('says of a retired edition that it cannot be scored any more', async () => {
    await restore([retired]);
    await showAt(<OverTimePage />);
    expect(await screen.findByText(/^None of your assessments can be scored/)).toBeTruthy();
    const [line] = within(screen.getByRole('region', { name: 'Not in the figures' })).getAllByRole(
      'listitem',
    );
    expect(line?.textContent).toContain('Director of Product, Jul 3, 2026');
    expect(line?.textContent).toContain('(trial)');
    expect(line?.textContent).toContain('cannot be scored any more');
  });
});

describe('Two assessments of one edition', () => {
  it('show what rose and what fell beyond chance, and say so of all the rest', async () => {
    await restore([spring, autumn]);
    await showAt(<OverTimePage />);
    expect(await screen.findByRole('heading', { name: 'Since Mar 3, 2026' })).toBeTruthy();
    expect(names('Risen')).toHaveLength(1);
    expect(names('Risen')[0]).toMatch(/^Product strategyfrom 2\.\d to 4\.\d$/);
    expect(names('Fallen')[0]).toMatch(/^Building the teamfrom 4\.\d to 0\.\d$/);
    expect(screen.getByText(/^2 competencies changed/)).toBeTruthy();
    expect(screen.getByText(new RegExp(`^For ${COUNT - 2} other competencies`))).toBeTruthy();
    expect(screen.getByText(/under two standard errors may be chance/)).toBeTruthy();
  });

  it('name what only one of the two knows', async () => {
    const without = (one: typeof spring, competency: string) => ({
      ...one,
      answers: one.answers.filter(
        ({ itemId }) => bank.items.find(({ id }) => id === itemId)?.competency !== competency,
      ),
    });
    await restore([
      without(spring, 'external-voice'),
      without(autumn, 'empowerment-and-decisions'),
    ]);
    await showAt(<OverTimePage />);
    await screen.findByRole('heading', { name: 'Since Mar 3, 2026' });
    expect(names('Newly known')).toEqual([expect.stringMatching(/^Customer and public voice/)]);
    expect(names('No longer known')).toEqual([expect.stringMatching(/^Delegating and deciding/)]);
  });

  it('are all in the table: required, each estimate with its error, and the difference', async () => {
    await restore([autumn, spring]);
    await showAt(<OverTimePage />);
    const table = await rows();
    expect(table[0]).toEqual([
      'Competency',
      'Asked',
      'Mar 3, 2026',
      'Nov 3, 2026',
      'Since Mar 3, 2026',
    ]);
    const values = table.filter((row) => row.length === 5).slice(1);
    expect(values).toHaveLength(COUNT);
    const strategy = values.find(([name]) => name === 'Product strategy');
    expect(strategy?.[1]).toBe('4');
    expect(strategy?.[3]).toMatch(/^4\.\d ± 0\.\d$/);
    expect(strategy?.[4]).toMatch(/^\+2\.\d, beyond chance$/);
    expect(values.filter(([, , , , said]) => said === 'no difference')).toHaveLength(COUNT - 2);
  });

  it('are held against another role without any estimate changing', async () => {
    await restore([spring, autumn]);
    await showAt(<OverTimePage />);
    const before = await rows();
    await userEvent.setup().selectOptions(screen.getByLabelText('Role'), 'associate-pm');
    const after = await rows();
    expect(after.map((row) => row.slice(2))).toEqual(before.map((row) => row.slice(2)));
    expect(after.map(([, required]) => required)).not.toEqual(
      before.map(([, required]) => required),
    );
  });

  it('are one click from each other on a radar', async () => {
    await restore([spring, autumn]);
    await showAt(<OverTimePage />);
    const link = await screen.findByRole('link', { name: 'Lay the last two on one radar' });
    expect(link.getAttribute('href')).toBe('/side-by-side/own-2026-03-03,own-2026-11-03');
  });
});

describe('Another edition', () => {
  it('is shown, never compared, and the comparison skips it', async () => {
    await restore([spring, released, autumn]);
    await showAt(<OverTimePage />);
    expect(await screen.findByRole('heading', { name: 'Since Mar 3, 2026' })).toBeTruthy();
    const [head] = await rows();
    expect(head?.[3]).toBe('Jul 3, 2026Edition released: not comparable');
    expect(head?.[2]).not.toContain('not comparable');
    expect(screen.getByText('Another edition: not comparable, not joined')).toBeTruthy();
  });

  it('leaves nothing to compare where it is all there was before', async () => {
    await restore(
      [released, autumn, retired].map((one, index) => ({
        ...one,
        header: { ...one.header, id: `own-${index}` },
      })),
    );
    await showAt(<OverTimePage />);
    expect(await screen.findByRole('heading', { name: 'Since last time' })).toBeTruthy();
    expect(screen.getByText(/different editions .*released.*: not comparable/)).toBeTruthy();
    expect(screen.queryByText(/may be chance/)).toBeNull();
    expect(screen.getByRole('region', { name: 'Not in the figures' })).toBeTruthy();
  });
});

describe('Many assessments', () => {
  it('start with the last twelve, and earlier ones come when they are asked for', async () => {
    const user = userEvent.setup();
    await restore(
      Array.from({ length: 20 }, (_, index) =>
        assessmentAt(bank, new Date(Date.UTC(2024, index, 3)).toISOString(), levels(index % 5)),
      ),
    );
    await showAt(<OverTimePage />);
    expect(await screen.findByText('12 of 20 assessments, the newest.')).toBeTruthy();
    expect((await rows())[0]).toHaveLength(2 + 12 + 1);
    const more = screen.getByRole('button', { name: 'Show 8 earlier' });
    await user.click(more);
    await waitFor(async () => expect((await rows())[0]).toHaveLength(2 + 20 + 1));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'All are shown' }));
  });
});

describe('What was done in between', () => {
  it('lists finished actions of one’s own conversations between the two dates, and no others', async () => {
    const talk = await talkAbout(edition, spring, {
      id: `t${'A'.repeat(42)}`,
      at: '2026-03-20T12:00:00.000Z',
      label: 'Tom',
      levelAt: levels(2),
      done: {
        'product-strategy': { what: 'Wrote the bet for 2027', doneAt: '2026-06-01T12:00:00.000Z' },
        'team-building': { what: 'Before it all', doneAt: '2026-01-01T12:00:00.000Z' },
        'external-voice': { what: 'Still open', doneAt: null },
      },
    });
    await restore([spring, autumn], [talk]);
    await showAt(<OverTimePage />);
    await screen.findByRole('heading', { name: 'Done in between' });
    expect(names('Done in between')).toEqual([
      'Wrote the bet for 2027Product strategy, Jun 1, 2026',
    ]);
    expect(screen.getByText(/does not say that one brought about the other/)).toBeTruthy();
  });
});

describe('My view and theirs', () => {
  const rating = (id: string, at: string, level: number, label: string | null) => ({
    id: id + 'A'.repeat(42),
    at,
    label,
    levelAt: levels(level),
  });

  it('says how each rater’s view drifted, kept apart by name', async () => {
    await restore(
      [spring, autumn],
      await Promise.all([
        talkAbout(edition, spring, rating('a', SPRING, 1, 'Tom')),
        talkAbout(edition, autumn, rating('b', AUTUMN, 2, 'Tom')),
        talkAbout(edition, autumn, rating('c', AUTUMN, 3, 'Mira')),
        talkAbout(edition, spring, rating('d', SUMMER, 1, null)),
      ]),
    );
    await showAt(<OverTimePage />);
    const part = await screen.findByRole('region', { name: 'Your view and theirs' });
    const headings = within(part).getAllByRole('heading', { level: 3 });
    expect(headings.map((one) => one.textContent)).toEqual(['Tom', 'Mira', 'Without a name']);
    expect(headings[0]?.querySelector('bdi')).toBeTruthy();
    const sentences = within(part).getAllByText(/^In the 1:1 of/);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]?.textContent).toMatch(
      /^In the 1:1 of Mar 3, 2026 you rated yourself \d\.\d levels higher than they did\. In that of Nov 3, 2026 .* closer together than then\.$/,
    );
    expect(within(part).getByText(/is not worked out/)).toBeTruthy();
    const [, , below] = within(part).getAllByRole('table');
    expect(below?.textContent).toContain('higher');
    const mira = within(part).getAllByRole('table')[1];
    expect(mira?.textContent).toMatch(/\d\.\d lower/);
  });

  it('counts a rating whose sides do not come together any more', async () => {
    const talk = await talkAbout(edition, spring, rating('a', SPRING, 1, 'Tom'));
    const broken = {
      ...talk,
      oneOnOnes: talk.oneOnOnes.map((one) => ({ ...one, invitation: '#/i/1.broken' })),
    };
    await restore([spring, autumn], [broken]);
    await showAt(<OverTimePage />);
    expect(await screen.findByText(/^1 rating cannot be laid beside/)).toBeTruthy();
  });

  it('is not mentioned without a rating', async () => {
    await restore([spring, autumn]);
    await showAt(<OverTimePage />);
    await screen.findByRole('heading', { name: 'Since Mar 3, 2026' });
    expect(screen.queryByRole('region', { name: 'Your view and theirs' })).toBeNull();
  });
});
