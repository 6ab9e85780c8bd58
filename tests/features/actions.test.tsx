// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import ActionsPage from '../../src/features/actions/ActionsPage';
import {
  type ActionLine,
  arrange,
  countsOf,
  daysUntil,
  linesOf,
  seenNow,
} from '../../src/features/actions/actionLines';
import { dayOf } from '../../src/features/actions/useToday';
import AgreedPlanPage from '../../src/features/conversation/AgreedPlanPage';
import type { AgreedAction } from '../../src/storage/actions';
import type { SavedAction } from '../../src/storage/savedOneOnOne';
import { oneOnOneStore } from '../../src/stores/oneOnOneStore';
import { catchFiles, forConversations, haveReply, settle } from './conversationParts';
import { show, startOnAnEmptyPage } from './page';

startOnAnEmptyPage();
forConversations();

const COMPETENCIES = ['people-development', 'culture-and-change', 'influence', 'strategy'] as const;

/** A day so many days from today. */
function dayIn(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return dayOf(date);
}

function anAction(changes: Partial<SavedAction> = {}): SavedAction {
  return { what: 'Coach two people', owner: 'self', due: null, doneAt: null, ...changes };
}

/** A conversation with Tom that ended in these actions, a competency each. @returns its id */
async function haveActions(...actions: Partial<SavedAction>[]): Promise<string> {
  const id = await haveReply();
  const { openConversation, changeTopic } = oneOnOneStore.getState();
  await openConversation(id);
  actions.forEach((action, index) => {
    changeTopic(COMPETENCIES[index] ?? '', { action: anAction(action) });
  });
  return id;
}

async function openPage(): Promise<void> {
  const { hook } = memoryLocation({ path: '/plan' });
  await show(
    <Router hook={hook}>
      <ActionsPage />
    </Router>,
  );
  await settle(() => screen.queryByText(/One moment/) === null);
}

const open = () => within(screen.getByRole('region', { name: 'Open' })).queryAllByRole('listitem');
const savedNow = () => settle(() => oneOnOneStore.getState().saving === 'saved');
const stored = async (id: string) => {
  await savedNow();
  await oneOnOneStore.getState().openConversation(id);
  return oneOnOneStore.getState().conversation?.topics;
};

describe('The page of all actions', () => {
  it('says where actions come from while there are none, and leads to the library', async () => {
    await openPage();
    expect(screen.getByText(/Actions come from a 1:1/)).toBeDefined();
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/assessments']);
  });

  it('leads to a conversation that has no action yet', async () => {
    const id = await haveActions();
    await openPage();
    const link = screen.getByRole('link', { name: 'Go to the conversation' });
    expect(link.getAttribute('href')).toBe(`/talk/${id}`);
  });

  it('says how many are open, overdue and done, and of each what, whose, when and from where', async () => {
    const id = await haveActions(
      { what: 'Later', due: dayIn(9), owner: 'rater' },
      { what: 'Late', due: dayIn(-1) },
      { what: 'Ready', doneAt: '2026-11-05T12:00:00.000Z' },
      { what: 'Some day' },
    );
    await openPage();
    expect(screen.getByText('3 open, 1 of them overdue; 1 done.')).toBeDefined();
    const [late, later, someDay] = open();
    expect(late?.textContent).toContain('Overdue by 1 day');
    expect(late?.textContent).toContain('Late');
    expect(late?.textContent).toContain('Me · ');
    expect(later?.textContent).toContain('In 9 days');
    expect(later?.textContent).toContain('\u2068Tom\u2069 · ');
    expect(someDay?.textContent).toContain('No date yet');
    const link = within(late ?? document.body).getByRole('link');
    expect(link.getAttribute('href')).toBe(`/talk/${id}`);
    expect(link.textContent).toMatch(/^1:1 with \u2068Tom\u2069, /);
    expect(screen.getByText('Done on Nov 5, 2026')).toBeDefined();
  });

  it('takes a tick and its undoing, at once, and says that it is saved', async () => {
    const id = await haveActions({}, { what: 'Another' });
    await openPage();
    const box = screen.getByRole('checkbox', { name: 'Done: Coach two people' });
    await userEvent.click(box);
    expect(screen.getByText('1 open; 1 done.')).toBeDefined();
    await savedNow();
    const status = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(status).toContain(
      'Coach two people: Done. Untick it to open it again. Saved on this device.',
    );
    expect(open()).toHaveLength(2);
    expect(document.activeElement).toBe(box);
    const [first = ''] = COMPETENCIES;
    expect((await stored(id))?.[first]?.action?.doneAt).not.toBeNull();
    await userEvent.click(box);
    expect((await stored(id))?.[first]?.action).toEqual(anAction());
  });

  it('takes another date or none, and never one that is still being typed', async () => {
    const id = await haveActions({ due: dayIn(3) });
    await openPage();
    const field = screen.getByLabelText<HTMLInputElement>('Until: Coach two people');
    const [first = ''] = COMPETENCIES;
    fireEvent.change(field, { target: { value: '0020-03-01' } });
    expect((await stored(id))?.[first]?.action?.due).toBe(dayIn(3));
    fireEvent.change(field, { target: { value: '2031-03-01' } });
    expect((await stored(id))?.[first]?.action?.due).toBe('2031-03-01');
    fireEvent.change(field, { target: { value: '' } });
    expect((await stored(id))?.[first]?.action?.due).toBeNull();
  });

  it('shows mine, theirs or all, where there are both', async () => {
    await haveActions({ what: 'My own' }, { what: 'Of Tom', owner: 'rater' });
    await openPage();
    await userEvent.click(screen.getByRole('radio', { name: /^Theirs 1/ }));
    expect(open().map(({ textContent }) => textContent?.includes('Of Tom'))).toEqual([true]);
    await userEvent.click(screen.getByRole('radio', { name: /^Mine 1/ }));
    expect(open().map(({ textContent }) => textContent?.includes('My own'))).toEqual([true]);
    await userEvent.click(screen.getByRole('radio', { name: /^All 2/ }));
    expect(open()).toHaveLength(2);
  });

  it('asks for no choice where all are of one side', async () => {
    await haveActions({ what: 'My own' });
    await openPage();
    expect(screen.queryByRole('radio')).toBeNull();
  });
});

describe('The files of the page', () => {
  const uids = (calendar: string | undefined) => calendar?.match(/^UID:.*$/gm)?.sort();

  it('are a calendar with what is open and dated and the next dates, as the plan of the talk has them', async () => {
    const files = catchFiles();
    const id = await haveActions(
      { due: dayIn(4) },
      { what: 'Undated' },
      { what: 'Done', due: dayIn(4), doneAt: '2026-11-05T12:00:00.000Z' },
    );
    oneOnOneStore.getState().changeConversation({ nextDate: dayIn(30) });
    await openPage();
    await userEvent.click(screen.getByRole('button', { name: 'Save calendar file' }));
    await settle(() => files.length > 0);
    const calendar = await files[0]?.text();
    expect(files[0]?.name).toMatch(/^next-rung-actions-\d{4}-\d\d-\d\d\.ics$/);
    expect(calendar?.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(calendar).toContain('SUMMARY:Coach two people (Me)');

    cleanup();
    await show(<AgreedPlanPage id={id} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Save calendar file' }));
    await settle(() => files.length > 1);
    expect(uids(await files[1]?.text())).toEqual(uids(calendar));
  });

  it('are Markdown in which nothing that people wrote is markup', async () => {
    const files = catchFiles();
    await haveActions({ what: 'Coach *two* people', due: '2031-03-01' });
    await openPage();
    await userEvent.click(screen.getByRole('button', { name: 'Save as Markdown' }));
    await settle(() => files.length > 0);
    const markdown = await files[0]?.text();
    expect(markdown).toContain('Coach \\*two\\* people');
    expect(markdown).toContain('until Mar 1, 2031 · Me · ');
    expect(markdown).not.toContain('\u2068');
  });
});

const days = fc
  .integer({ min: 0, max: 40_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const times = fc.integer({ min: 0, max: 4e12 }).map((time) => new Date(time).toISOString());
const actions = fc.record<SavedAction>({
  what: fc.string({ minLength: 1 }),
  owner: fc.constantFrom('self', 'rater'),
  due: fc.option(fc.oneof(days, fc.constant('9999-99-99'))),
  doneAt: fc.option(times),
});
const entries = fc.array(actions).map((all) =>
  all.map(
    (action, index): AgreedAction => ({
      conversationId: 'reply',
      competency: `c${index}`,
      action,
      talk: {
        id: 'reply',
        oneOnOne: {
          id: 'talk',
          createdAt: '',
          updatedAt: '',
          part: 'respondent',
          way: 'links',
          assessmentId: 'mine',
        },
        reply: { oneOnOneId: 'talk', id: 'reply', at: '', sentLabel: null, label: null },
        assessment: null,
        nextDate: null,
      },
    }),
  ),
);

describe('The order of actions', () => {
  const now = new Map<string, SavedAction>();

  it('has every action once: the open ones by due day, then the done ones, the latest first', () => {
    fc.assert(
      fc.property(entries, days, (all, today) => {
        const lines = linesOf(all);
        const { open, done } = arrange(lines, now);
        expect(new Set([...open, ...done])).toEqual(new Set(lines));
        const until = open.map(({ action }) => daysUntil(action.due, today) ?? Infinity);
        expect(until).toEqual([...until].sort((a, b) => (a === b ? 0 : a - b)));
        const doneAt = done.map(({ action }) => action.doneAt ?? '');
        expect(doneAt).toEqual([...doneAt].sort().reverse());
        const counts = countsOf(lines, today);
        expect(counts).toEqual({
          open: open.length,
          overdue: until.filter((day) => day < 0).length,
          done: done.length,
        });
      }),
    );
  });

  it('stays the same while somebody changes actions, however much', () => {
    const key = ({ key: one }: ActionLine) => one;
    fc.assert(
      fc.property(entries, fc.array(actions), (all, changes) => {
        const before = linesOf(all);
        const changed = linesOf(
          all.map((entry, index) => ({ ...entry, action: changes[index] ?? entry.action })),
        );
        const [was, is] = [arrange(before, now), arrange(changed, seenNow(before))];
        expect(is.open.map(key)).toEqual(was.open.map(key));
        expect(is.done.map(key)).toEqual(was.done.map(key));
      }),
    );
  });
});
