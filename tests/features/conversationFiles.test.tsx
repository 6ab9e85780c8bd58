// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import type { ReactNode } from 'react';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import AgreedPlanPage from '../../src/features/conversation/AgreedPlanPage';
import JointPage from '../../src/features/conversation/JointPage';
import { planFileSchema } from '../../src/features/conversation/planFile';
import { decodeJoint } from '../../src/link/oneOnOne/joint';
import type { TopicChange } from '../../src/storage/savedOneOnOne';
import { assessmentStore } from '../../src/stores/assessmentStore';
import { oneOnOneStore } from '../../src/stores/oneOnOneStore';
import { calendarFrom } from '../../src/ui/calendar';
import { heading, lines, list, markdownFrom, paragraph, strong, text } from '../../src/ui/markdown';
import { catchFiles, forConversations, haveReply, settle } from './conversationParts';
import { edition } from './oneOnOneParts';
import { show, startOnAnEmptyPage } from './page';

startOnAnEmptyPage();
forConversations();

const PEOPLE = 'people-development';

async function at(path: string, page: ReactNode): Promise<void> {
  const { hook } = memoryLocation({ path });
  await show(<Router hook={hook}>{page}</Router>);
  await settle(() => screen.queryByRole('heading', { level: 1 }) !== null);
}

/** A plan with an action in it, open on the page. */
async function openPlan(change: TopicChange = {}): Promise<string> {
  const id = await haveReply();
  await oneOnOneStore.getState().openConversation(id);
  const { changeTopic, changeConversation } = oneOnOneStore.getState();
  changeTopic(PEOPLE, {
    agreed: 3,
    notes: 'First line\n# no heading\n[no](link)',
    action: { what: 'Coach *two* <b>people</b>', owner: 'rater', due: '2027-01-29', doneAt: null },
    ...change,
  });
  changeConversation({ evidence: 'A plan\n- with a dash', nextDate: '2027-02-12' });
  await at(`/talk/${id}/plan`, <AgreedPlanPage id={id} />);
  return id;
}

describe('The plan', () => {
  it('is called agreed only once both have said yes', async () => {
    await openPlan();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('What comes of it');
    expect(screen.getByText(/not confirmed by both yet/)).toBeDefined();
    oneOnOneStore.getState().changeConversation({ agreedBySelf: true, agreedByRater: true });
    expect(await screen.findByRole('heading', { name: 'What you agreed on' })).toBeDefined();
    expect(screen.queryByText(/not confirmed by both yet/)).toBeNull();
  });

  it('is saved as Markdown in which nothing that people wrote is markup', async () => {
    const files = catchFiles();
    await openPlan();
    await userEvent.click(screen.getByRole('button', { name: 'Save as Markdown' }));
    await settle(() => files.length > 0);
    expect(files[0]?.name).toMatch(/^next-rung-product-director-plan-\d{4}-\d\d-\d\d\.md$/);
    const markdown = await files[0]?.text();
    expect(markdown).toContain('Coach \\*two\\* \\<b>people\\</b>');
    expect(markdown).toContain('First line\\\n  \\# no heading\\\n  \\[no]\\(link)');
    expect(markdown).toContain('- \\- with a dash');
    expect(markdown).not.toContain('\u2068');
  });

  it('is saved as a calendar file with the due day and the next date', async () => {
    const files = catchFiles();
    await openPlan();
    await userEvent.click(screen.getByRole('button', { name: 'Save calendar file' }));
    await settle(() => files.length > 0);
    const calendar = (await files[0]?.text()) ?? '';
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(calendar).toContain('DTSTART;VALUE=DATE:20270129');
    expect(calendar).toContain('DTSTART;VALUE=DATE:20270212');
    expect(calendar).toContain('SUMMARY:Coach *two* <b>people</b> (Tom)');
  });

  it('leaves what is done out of the calendar', async () => {
    const files = catchFiles();
    await openPlan({
      action: { what: 'Done', owner: 'self', due: '2027-01-29', doneAt: '2027-01-02T00:00:00Z' },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Save calendar file' }));
    await settle(() => files.length > 0);
    expect(await files[0]?.text()).not.toContain('20270129');
  });

  it('is saved as JSON that its schema takes', async () => {
    const files = catchFiles();
    await openPlan();
    await userEvent.click(screen.getByRole('button', { name: 'Save as JSON' }));
    await settle(() => files.length > 0);
    const plan = v.parse(planFileSchema, JSON.parse((await files[0]?.text()) ?? ''));
    expect(plan).toMatchObject({ confirmed: false, nextDate: '2027-02-12' });
    expect(plan.topics.map(({ competency, ours }) => [competency, ours])).toEqual([[PEOPLE, 3]]);
  });

  it('takes a suggestion over as a line of evidence', async () => {
    await openPlan();
    const add = screen.getAllByRole('button', { name: /^Add to the evidence/, hidden: true });
    await userEvent.click(add[0] as HTMLElement);
    const { evidence } = oneOnOneStore.getState().conversation ?? { evidence: '' };
    expect(evidence.split('\n')).toHaveLength(3);
    expect(screen.getByLabelText('What will show it')).toHaveProperty('value', evidence);
  });
});

describe('The joint link', () => {
  async function link(...ticked: RegExp[]): Promise<string> {
    await openPlan();
    for (const name of ticked) await userEvent.click(screen.getByRole('checkbox', { name }));
    await userEvent.click(screen.getByRole('button', { name: 'Make the link' }));
    const address = (screen.getByLabelText(/^Link/) as HTMLTextAreaElement).value;
    return address.slice(address.indexOf('#'));
  }

  it('holds names and actions only where they are ticked', async () => {
    const plain = decodeJoint(await link(), [edition]);
    expect(plain).toMatchObject({ ok: true, joint: { agreed: { [PEOPLE]: 3 }, confirmed: false } });
    expect(plain.ok && plain.joint).not.toHaveProperty('labels');
    expect(plain.ok && plain.joint).not.toHaveProperty('actions');
  });

  it('holds them then', async () => {
    const full = decodeJoint(await link(/With names/, /With actions/), [edition]);
    expect(full).toMatchObject({
      ok: true,
      joint: {
        labels: { self: 'Anna', rater: 'Tom' },
        actions: [{ competency: PEOPLE, owner: 'rater', due: '2027-01-29' }],
      },
    });
  });

  it('shows both sides and stores nothing', async () => {
    const fragment = await link(/With names/, /With actions/);
    await assessmentStore.getState().deleteEverything();
    document.body.innerHTML = '';
    await at(fragment.slice(1), <JointPage />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/Anna.*Tom/);
    expect(screen.getByText('Coach *two* <b>people</b>')).toBeDefined();
    expect(screen.queryAllByText(/Agreed by both/)).toEqual([]);
    await assessmentStore.getState().refresh();
    await oneOnOneStore.getState().connect();
    expect(assessmentStore.getState().library).toEqual([]);
    expect(oneOnOneStore.getState().oneOnOnes).toEqual([]);
  });

  it('says of a damaged one what happened and that nothing was touched', async () => {
    const fragment = await link();
    document.body.innerHTML = '';
    await at(`${fragment.slice(1, -6)}AAAAAA`, <JointPage />);
    expect(screen.getByRole('alert').textContent).toMatch(/Nothing of yours was touched/);
  });
});

describe('Markdown', () => {
  const unescaped = (markdown: string) =>
    markdown
      .replace(/\\([!-/:-@[-`{-~])/g, '$1')
      .replace(/&#x([0-9A-F]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));

  it.each([
    ['*stars*', '\\*stars\\*'],
    ['# a heading', '\\# a heading'],
    ['1. a list', '1\\. a list'],
    ['- a list', '\\- a list'],
    ['> a quote', '\\> a quote'],
    ['[a link](https://example.org)', '\\[a link]\\(https://example.org)'],
    ['![a picture](x)', '!\\[a picture]\\(x)'],
    ['<script>', '\\<script>'],
    ['`code`', '\\`code\\`'],
    ['&lt;', '\\&lt;'],
  ])('writes %s as text', (written, expected) => {
    expect(markdownFrom([paragraph(text(written))]).trim()).toBe(expected);
  });

  it('keeps people on their line in headings and lists', () => {
    const written = markdownFrom([
      heading(2, 'One\n# Two'),
      list([[paragraph(strong('Three\n\n- Four'))]]),
    ]);
    expect(written).toBe('## One # Two\n\n- **Three - Four**\n');
  });

  it('keeps a line break as a break that starts nothing', () => {
    expect(markdownFrom([paragraph(...lines('One\r\n# Two\n\n1. Three'))])).toBe(
      'One\\\n\\# Two\\\n1\\. Three\n',
    );
  });

  it('loses no character of what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (written) => {
        const tidy = written.replace(/\s+/gu, ' ').trim();
        fc.pre(tidy !== '' && !/&#x|\\/.test(tidy));
        expect(unescaped(markdownFrom([paragraph(text(tidy))])).trim()).toBe(tidy);
      }),
    );
  });
});

describe('A calendar file', () => {
  const NOW = new Date('2026-11-05T12:00:00Z');
  const unfolded = (calendar: string) => calendar.replace(/\r\n /g, '').split('\r\n');
  const summaries = (calendar: string) =>
    unfolded(calendar).filter((line) => line.startsWith('SUMMARY:'));
  const plain = (line: string) =>
    line
      .slice('SUMMARY:'.length)
      .replace(/\\([\\;,n])/g, (_, sign) => (sign === 'n' ? '\n' : sign));

  it('has one whole day for each, and leaves out what is no day', () => {
    const calendar = calendarFrom(
      [
        { id: 'a', day: '2027-01-29', title: 'One' },
        { id: 'b', day: 'soon', title: 'Two' },
      ],
      NOW,
    );
    expect(unfolded(calendar)).toContain('DTSTART;VALUE=DATE:20270129');
    expect(summaries(calendar)).toEqual(['SUMMARY:One']);
    expect(unfolded(calendar).slice(-2)).toEqual(['END:VCALENDAR', '']);
  });

  it('escapes and folds any title, so that it stays one title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const calendar = calendarFrom([{ id: 'a', day: '2027-01-29', title }], NOW);
        const bytes = calendar.split('\r\n').map((line) => new TextEncoder().encode(line).length);
        expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
        expect(summaries(calendar).map(plain)).toEqual([
          title.replace(/[\s\p{Cc}]+/gu, ' ').trim(),
        ]);
      }),
    );
  });

  it('cannot be given a second entry by a title', () => {
    const title = 'One\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Two';
    const calendar = calendarFrom([{ id: 'a', day: '2027-01-29', title }], NOW);
    expect(unfolded(calendar).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  });
});
