// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { bank } from '../../src/content/bank';
import { competenciesOf } from '../../src/domain/bank';
import { climbLadder, judgeAnswers } from '../../src/domain/readiness';
import { wholeLevel } from '../../src/domain/scale';
import { VERDICTS } from '../../src/domain/verdict';
import TeamPage from '../../src/features/team/TeamPage';
import { show, startOnAnEmptyPage } from './page';
import { aLink, anAssessment, aReducedLink } from './teamLinks';

startOnAnEmptyPage();

const strong = anAssessment(2, 'product-manager');
const short = anAssessment(-2, 'product-director');
const middle = anAssessment(0, 'product-director', { form: 'full' });
const links = [aLink(strong, 'Ada'), aLink(short, 'Ben'), aLink(middle)];

const field = () => screen.getByRole('textbox', { name: 'Results links, one a line' });
const part = (name: string) => within(screen.getByRole('region', { name }));
const tableIn = (name: string) => part(name).getByRole('table') as HTMLTableElement;
const rowsOf = (table: HTMLTableElement) =>
  [...table.rows]
    .filter((row) => row.querySelector('th[scope=row]'))
    .map((row) =>
      [...row.cells].slice(1).map((cell) => Number.parseInt(cell.textContent ?? '', 10)),
    );

/** Pastes and waits until everything is drawn and counted. */
async function paste(text: string) {
  const user = userEvent.setup();
  await user.click(field());
  await user.paste(text);
  await waitFor(() => expect(document.querySelector('[aria-busy=false]')).toBeTruthy());
  return user;
}

describe('The team page', () => {
  it('says what to paste, what comes out, and that nothing is kept, while it is empty', async () => {
    await show(<TeamPage />);
    expect(part('What to paste').getAllByRole('listitem').length).toBeGreaterThan(0);
    expect(part('What comes out').getByRole('table')).toBeTruthy();
    expect(screen.getByText(/^Nothing here is saved/)).toBeTruthy();
    expect(screen.getByText(/compares people with a role, not with one another/)).toBeTruthy();
  });

  it('reads what is pasted at once, in the order of the list', async () => {
    await show(<TeamPage />);
    await paste(links.join('\n'));
    expect(screen.getByRole('heading', { name: '3 people' })).toBeTruthy();
    const names = part('The people').getAllByRole('textbox');
    expect(names.map((name) => (name as HTMLInputElement).value)).toEqual([
      'Ada',
      'Ben',
      'Person 3',
    ]);
    const status = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(status).toContain('Read: 3 people. Every link was used.');
  });

  it('counts everybody at their level in every competency', async () => {
    await show(<TeamPage />);
    await paste(links.join('\n'));
    const judged = [strong, short, middle].map(({ target, answers, form }) =>
      judgeAnswers(bank, target, answers, form),
    );
    const expected = competenciesOf(bank).map((competency) => {
      const counts = [0, 0, 0, 0, 0, 0, 0];
      for (const { competencies } of judged) {
        const level = competencies.find((one) => one.competency === competency)?.level ?? null;
        const column = level === null ? 6 : wholeLevel(level);
        counts[column] = (counts[column] ?? 0) + 1;
      }
      return counts;
    });
    expect(rowsOf(tableIn('Who stands where'))).toEqual(expected);
  });

  it('counts per role and band what each ladder says, without those who shared levels only', async () => {
    await show(<TeamPage />);
    await paste([...links, aReducedLink(strong, 'levels', 'Cem')].join('\n'));
    const ladders = [strong, short, middle].map(({ target, answers, form }) =>
      climbLadder(bank, target, answers, form),
    );
    const expected = bank.roles
      .map((_, rung) =>
        VERDICTS.map((band) => ladders.filter((ladder) => ladder[rung]?.verdict === band).length),
      )
      .reverse();
    expect(rowsOf(tableIn('Every role, as counts'))).toEqual(expected);
    expect(screen.getByText(/^Without 1 person who shared levels only/)).toBeTruthy();
    expect(screen.getByText('4 people by competency and level')).toBeTruthy();
  });

  it('holds everybody against one role when asked to, and marks what it asks', async () => {
    await show(<TeamPage />);
    const user = await paste(links.join('\n'));
    const role = screen.getByRole('combobox', { name: 'Which role' });
    await user.selectOptions(role, 'head-of-product');
    expect(screen.getByRole('combobox', { name: 'Company stage' })).toBeTruthy();
    await waitFor(() =>
      expect(screen.getAllByText('asked by Head of Product')).toHaveLength(
        competenciesOf(bank).length,
      ),
    );
    await waitFor(() => expect(document.querySelector('[aria-busy=false]')).toBeTruthy());
    const gaps = part('Gaps to train together');
    expect(gaps.getAllByText(/of the 3 people whose role asks for it/).length).toBeGreaterThan(0);
  });

  it('says who could learn what from whom', async () => {
    await show(<TeamPage />);
    const learner = anAssessment(-3, 'product-director', { form: 'full' });
    const mentor = anAssessment(3, 'vp-product', { form: 'full' });
    const user = await paste([aLink(learner, 'Ada'), aLink(mentor, 'Ben')].join('\n'));
    const mentoring = part('Who could help whom');
    await user.click(mentoring.getAllByText('1 could learn from 1')[0] as HTMLElement);
    const [row] = mentoring.getAllByRole('rowheader', { name: 'Ada' });
    expect(row?.closest('tr')?.textContent).toBe('Ada\u2068Ben\u2069');
  });

  it('names lines that add nobody, with their reason, and keeps the rest', async () => {
    await show(<TeamPage />);
    await paste(
      [links[0], links[1]?.slice(0, -9), '#/k/1.AAkn', '#/r/1.CQHWSgAAAAu5lWI', links[0]].join(
        '\n',
      ),
    );
    expect(screen.getByRole('heading', { name: '1 person' })).toBeTruthy();
    const lines = (name: string) =>
      part(name)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
    expect(lines('Lines that were not used')).toEqual([
      'Line 2 The end of the link is missing. Ask for it again.',
      'Line 3 Locked: open it by itself first, with its passphrase.',
    ]);
    expect(lines('Made with another edition: not comparable')[0]).toContain('Line 4 Edition 9.1');
    expect(lines('Counted once')).toEqual(['Line 5 The same link as in line 1']);
  });

  it('calls somebody what they are named here, and keeps that nowhere', async () => {
    await show(<TeamPage />);
    const user = await paste(links.join('\n'));
    const third = screen.getByRole('textbox', { name: /Person 3/ });
    await user.clear(third);
    await user.type(third, 'Zoë{Enter}');
    expect(screen.getByRole('textbox', { name: /Name of .Zoë/ })).toBeTruthy();
    // The same list once more: the page still knows.
    await user.click(screen.getByRole('button', { name: 'Read the links' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: /Zoë/ })).toBeTruthy());
    expect(JSON.stringify({ ...localStorage })).not.toContain('Zoë');
  });

  it('waits for the button where a list is typed, and says that it has changed', async () => {
    await show(<TeamPage />);
    const user = await paste(links.join('\n'));
    await user.type(field(), '\nnot a link');
    expect(screen.getByText('The list has changed since it was read.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Read the links' }));
    await waitFor(() =>
      expect(screen.getByText('1 line holds no link and was passed over: 4.')).toBeTruthy(),
    );
  });

  it('reads a short list pasted over a long one', async () => {
    await show(<TeamPage />);
    const user = await paste(links.join('\n'));
    (field() as HTMLTextAreaElement).select();
    await user.paste(links[1]?.slice(0, 120) ?? '');
    await waitFor(() => expect(screen.getByRole('heading', { name: '1 person' })).toBeTruthy());
  });

  it('is empty again when the list is', async () => {
    await show(<TeamPage />);
    const user = await paste(links.join('\n'));
    await user.click(screen.getByRole('button', { name: 'Clear the list' }));
    expect(screen.getByRole('heading', { name: 'What to paste' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'The people' })).toBeNull();
    expect(document.activeElement).toBe(field());
  });

  it('shows a few of many at first, and more when asked', async () => {
    await show(<TeamPage />);
    const many = Array.from({ length: 30 }, (_, index) => aLink(strong, `Person ${index}a`));
    const user = await paste(many.join('\n'));
    expect(part('The people').getAllByRole('textbox')).toHaveLength(10);
    await user.click(part('The people').getByRole('button', { name: 'Show 20 more' }));
    expect(part('The people').getAllByRole('textbox')).toHaveLength(30);
  });

  it('reads the text that came last, whatever was under way', async () => {
    await show(<TeamPage />);
    const many = Array.from({ length: 40 }, (_, index) => aLink(strong, `P${index}`)).join('\n');
    fireEvent.input(field(), { target: { value: many } });
    fireEvent.input(field(), { target: { value: links.slice(0, 1).join('\n').padEnd(9999) } });
    await waitFor(() => expect(screen.getByRole('heading', { name: '1 person' })).toBeTruthy());
    await waitFor(() => expect(document.querySelector('[aria-busy=false]')).toBeTruthy());
    expect(screen.getByText('1 person by role and band')).toBeTruthy();
  });
});

describe('The files of a team', () => {
  async function saved(button: string): Promise<string> {
    const blobs: Blob[] = [];
    vi.stubGlobal('URL', {
      createObjectURL: (blob: Blob) => {
        blobs.push(blob);
        return 'blob:x';
      },
      revokeObjectURL: () => undefined,
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await userEvent.click(screen.getByRole('button', { name: button }));
    await screen.findByText(/^Handed to the browser/);
    const [blob] = blobs;
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsText(blob ?? new Blob());
    });
  }

  it('holds what the page shows, people in their order', async () => {
    await show(<TeamPage />);
    await paste(links.join('\n'));
    const file = JSON.parse(await saved('All as JSON'));
    expect(file).toMatchObject({
      format: 'next-rung-team',
      version: 1,
      edition: bank.edition,
      against: 'own',
      people: [{ name: 'Ada' }, { name: 'Ben' }, { name: 'Person 3' }],
    });
    const counts = file.coverage.map(
      ({ levels, unknown }: { levels: number[]; unknown: number }) => [...levels, unknown],
    );
    expect(counts).toEqual(rowsOf(tableIn('Who stands where')));
    expect(file.roles).toHaveLength(bank.roles.length);
    expect(Array.isArray(file.mentoring)).toBe(true);
  });

  it('counts without names, one line a competency and one a role', async () => {
    await show(<TeamPage />);
    await paste(links.join('\n'));
    const competencies = await saved('Competencies as CSV');
    expect(competencies.trim().split('\r\n')).toHaveLength(1 + competenciesOf(bank).length);
    expect(competencies).not.toContain('Ada');
    const roles = await saved('Roles as CSV');
    expect(roles.trim().split('\r\n')).toHaveLength(1 + bank.roles.length);
  });

  it('never holds a formula where a name was', async () => {
    await show(<TeamPage />);
    const learner = anAssessment(-3, 'product-director', { form: 'full' });
    const mentor = anAssessment(3, 'vp-product', { form: 'full' });
    await paste([aLink(learner, '=1+1'), aLink(mentor, '@Ben')].join('\n'));
    const lines = (await saved('Who could help whom as CSV')).trim().split('\r\n');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines.slice(1)) expect(line).toMatch(/,"?'=1\+1"?,"?'@Ben"?$/);
  });
});
