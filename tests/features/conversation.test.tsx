// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { bank } from '../../src/content/bank';
import ConversationPage from '../../src/features/conversation/ConversationPage';
import { layTogether, pairFrom } from '../../src/features/conversation/pair';
import { bothSidesOf } from '../../src/stores/bothSides';
import { oneOnOneStore } from '../../src/stores/oneOnOneStore';
import { forConversations, haveReply, settle } from './conversationParts';
import { show, startOnAnEmptyPage } from './page';

startOnAnEmptyPage();
forConversations();

async function open(id: string): Promise<void> {
  const { hook } = memoryLocation({ path: `/talk/${id}` });
  await show(
    <Router hook={hook}>
      <ConversationPage id={id} />
    </Router>,
  );
  await settle(() => screen.queryByRole('heading', { level: 1 }) !== null);
}

async function together(id: string) {
  const outcome = await bothSidesOf(id);
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return layTogether(pairFrom(outcome.sides));
}

const conversation = () => oneOnOneStore.getState().conversation;
const yes = (name: string) => screen.getByRole('checkbox', { name: new RegExp(name) });
const forms = () => screen.getAllByRole('form', { hidden: true });
const firstForm = () => within(forms()[0] as HTMLElement);

describe('The conversation', () => {
  it('names both, shows their code and says in words how far they agree', async () => {
    const id = await haveReply();
    await open(id);
    const { agreement } = await together(id);
    const count = (standing: string) =>
      agreement.shared.filter((one) => one.standing === standing).length;
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/Anna.*Tom/);
    expect(document.title).not.toMatch(/Anna|Tom/);
    const outcome = await bothSidesOf(id);
    expect(screen.getByText(outcome.ok ? outcome.sides.code : 'no code')).toBeDefined();
    expect(
      screen.getByText(
        `You agree on ${count('agree')} of ${agreement.shared.length}, would do well to discuss ${count('discuss')} and differ on ${count('differ')}.`,
      ),
    ).toBeDefined();
  });

  it('lists the topics in the order of the agenda', async () => {
    const id = await haveReply();
    await open(id);
    const { topics } = await together(id);
    const shown = [...document.querySelectorAll('summary[id^="topic-"]')].map(({ id: one }) =>
      one.replace('topic-', ''),
    );
    expect(shown.length).toBeGreaterThan(0);
    expect(shown).toEqual(topics.map(({ competency }) => competency));
  });

  it('holds every value of the pictures in its table', async () => {
    const id = await haveReply();
    await open(id);
    const { self, rater } = await together(id);
    const table = screen.getByRole('table', { hidden: true });
    const competencies = bank.areas.flatMap((area) => area.competencies);
    expect(within(table).getAllByRole('row', { hidden: true })).toHaveLength(
      1 + bank.areas.length + competencies.length,
    );
    for (const side of [self, rater]) {
      for (const { level, standardError } of side.competencies) {
        if (level === null || standardError === null) continue;
        const words = `${level.toFixed(1)} ± ${standardError.toFixed(1)}`;
        expect(within(table).getAllByText(words).length).toBeGreaterThan(0);
      }
    }
  });

  it('calls levels agreed only with both yeses, and a changed level takes them back', async () => {
    const user = userEvent.setup();
    await open(await haveReply());
    expect(yes('Anna')).toHaveProperty('disabled', true);
    await user.selectOptions(firstForm().getByLabelText('Our level'), '3');
    expect(screen.queryAllByText(/Agreed by both/)).toEqual([]);

    await user.click(yes('Anna'));
    expect(screen.queryAllByText(/Agreed by both/)).toEqual([]);
    expect(screen.getByText(/One yes is missing: .*Tom/)).toBeDefined();

    await user.click(yes('Tom'));
    expect(screen.getByText('Agreed by both.')).toBeDefined();

    await user.selectOptions(firstForm().getByLabelText('Our level'), '4');
    expect(yes('Anna')).toHaveProperty('checked', false);
    expect(yes('Tom')).toHaveProperty('checked', false);
    expect(screen.queryAllByText(/Agreed by both/)).toEqual([]);
  });

  it('keeps that two still differ, with neither level', async () => {
    const user = userEvent.setup();
    const id = await haveReply();
    await open(id);
    await user.selectOptions(firstForm().getByLabelText('Our level'), 'differ');
    const [first] = (await together(id)).topics;
    expect(conversation()?.topics[String(first?.competency)]?.agreed).toBe('differ');
  });

  it('saves notes and an action when a field is left', async () => {
    const user = userEvent.setup();
    const id = await haveReply();
    await open(id);
    await user.type(firstForm().getByLabelText('Notes'), 'Other meetings.');
    await user.type(firstForm().getByLabelText('What'), 'Sit in on the review');
    await user.selectOptions(firstForm().getByLabelText('Who'), 'rater');
    await user.type(firstForm().getByLabelText('Until'), '2027-01-29');
    await user.tab();
    const [first] = (await together(id)).topics;
    expect(conversation()?.topics[String(first?.competency)]).toMatchObject({
      notes: 'Other meetings.',
      action: { what: 'Sit in on the review', owner: 'rater', due: '2027-01-29' },
    });
  });

  it('saves what was typed last when the page is left', async () => {
    const user = userEvent.setup();
    const id = await haveReply();
    await open(id);
    await user.type(firstForm().getByLabelText('Notes'), 'Half a th');
    window.dispatchEvent(new Event('pagehide'));
    const [first] = (await together(id)).topics;
    expect(conversation()?.topics[String(first?.competency)]?.notes).toBe('Half a th');
  });

  it('takes a topic of their own', async () => {
    const user = userEvent.setup();
    await open(await haveReply());
    const before = forms().length;
    const more = screen.getByLabelText('Talk about something else') as HTMLSelectElement;
    const wanted = more.options[1]?.value ?? '';
    await user.selectOptions(more, wanted);
    expect(forms()).toHaveLength(before + 1);
    expect(document.getElementById(`topic-${wanted}`)).not.toBeNull();
    expect(document.querySelector(`option[value="${wanted}"]`)).toBeNull();
  });

  it('says what is wrong and where to go when the reply is not here', async () => {
    await open('nowhere');
    expect(screen.getByRole('alert').textContent).toMatch(/not on this device/);
    expect(screen.getByRole('link', { name: 'My assessments' })).toBeDefined();
  });
});
