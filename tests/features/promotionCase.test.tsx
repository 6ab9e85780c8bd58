// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { bank } from '../../src/content/bank';
import { requirementsFor } from '../../src/domain/bank';
import PromotionCasePage from '../../src/features/promotion-case/PromotionCasePage';
import { assessmentStore } from '../../src/stores/assessmentStore';
import { oneOnOneStore } from '../../src/stores/oneOnOneStore';
import { catchFiles, forConversations, haveReply, settle } from './conversationParts';
import { current, finished, openFinished, showFor } from './oneOnOneParts';
import { answersTo, itemsFor, startOnAnEmptyPage } from './page';

startOnAnEmptyPage();
forConversations();

const gates = Object.entries(requirementsFor(bank, finished.target))
  .filter(([, { gate }]) => gate)
  .map(([competency]) => competency);
const GATE = gates[0] ?? '';
const ITEM = itemsFor(finished).find(({ competency }) => competency === GATE)?.id ?? '';
const EXAMPLE = {
  what: 'Ran *three* growth plans\n# in spring',
  when: 'Spring 2026',
  effect: 'Two moved up',
  witness: 'Maria, head of payments',
};

async function open(): Promise<void> {
  await showFor((assessment) => <PromotionCasePage assessment={assessment} />);
  await settle(() => screen.queryByRole('heading', { level: 1 }) !== null);
}

/** What stands under one must-have. */
const sectionOf = (competency: string) => {
  const section = document.getElementById(`case-${competency}`)?.closest('section');
  if (!section) throw new Error(`No section for "${competency}".`);
  return within(section);
};

describe('The promotion case', () => {
  it('goes through every must-have of the target and says what it is for', async () => {
    await openFinished();
    await open();
    const shown = screen.getAllByRole('heading', { level: 2 }).map(({ id }) => id);
    expect(shown).toEqual(gates.map((competency) => `case-${competency}`));
    expect(screen.getByText('Self-reported, for a conversation, not an evaluation.')).toBeDefined();
  });

  it('says where an example is added while there is none', async () => {
    await openFinished();
    await open();
    const link = sectionOf(GATE).getByRole('link', { name: /^Add an example/ });
    expect(link.getAttribute('href')).toBe(`/a/${finished.id}/review`);
  });

  it('shows an example with what, when, effect and who could confirm it', async () => {
    await openFinished();
    assessmentStore.getState().saveExample(ITEM, EXAMPLE);
    await open();
    const section = sectionOf(GATE);
    expect(section.getByText(/Ran \*three\* growth plans/)).toBeDefined();
    for (const text of [EXAMPLE.when, EXAMPLE.effect, EXAMPLE.witness]) {
      expect(section.getByText(text)).toBeDefined();
    }
    expect(section.queryByRole('link', { name: /^Add an example/ })).toBeNull();
  });

  it('plans the next level of what is missing, and nothing for what is met', async () => {
    const answers = itemsFor(finished).map((item) => {
      const best = [...item.options].sort((a, b) => b.level - a.level)[0];
      const worst = [...item.options].sort((a, b) => a.level - b.level)[0];
      const chosen = item.competency === GATE ? worst : best;
      return { itemId: item.id, answer: chosen?.id ?? 'skip', revision: 1 };
    });
    await openFinished({ answers });
    await open();
    expect(sectionOf(GATE).getByText(/levels short of what is asked/)).toBeDefined();
    expect(sectionOf(GATE).getByText(/^Towards level 1/)).toBeDefined();
    for (const met of gates.slice(1)) {
      expect(sectionOf(met).getByText('Met')).toBeDefined();
      expect(sectionOf(met).queryByText(/^Towards level/)).toBeNull();
    }
  });

  it('calls a level agreed only once both have said yes; an action counts at once', async () => {
    const id = await haveReply();
    await oneOnOneStore.getState().openConversation(id);
    const { changeTopic, changeConversation } = oneOnOneStore.getState();
    changeTopic(GATE, {
      agreed: 3,
      action: { what: 'Take over the reviews', owner: 'self', due: '2027-01-29', doneAt: null },
    });
    await open();
    expect(sectionOf(GATE).getByText('Take over the reviews')).toBeDefined();
    expect(sectionOf(GATE).queryByText(/^Agreed with/)).toBeNull();

    changeConversation({ agreedBySelf: true, agreedByRater: true });
    await settle(() => oneOnOneStore.getState().saving === 'saved');
    await openAgain();
    expect(sectionOf(GATE).getByText(/^Agreed with .*Tom.*: 3/)).toBeDefined();
  });

  it('keeps the conversations of another assessment out', async () => {
    const id = await haveReply();
    await oneOnOneStore.getState().openConversation(id);
    oneOnOneStore.getState().changeTopic(GATE, {
      action: { what: 'Take over the reviews', owner: 'self', due: null, doneAt: null },
    });
    await settle(() => oneOnOneStore.getState().saving === 'saved');
    const other = { ...finished, id: 'another' };
    await openFinished({ header: other, answers: answersTo(itemsFor(other)) });
    await assessmentStore.getState().openAssessment(other.id);
    expect(current().id).toBe(other.id);
    await open();
    expect(screen.queryByText('Take over the reviews')).toBeNull();
  });

  it('is saved as Markdown in which an example stays text', async () => {
    const files = catchFiles();
    await openFinished();
    assessmentStore.getState().saveExample(ITEM, EXAMPLE);
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Save as Markdown' }));
    await settle(() => files.length > 0);
    expect(files[0]?.name).toMatch(/^next-rung-product-director-case-/);
    const markdown = await files[0]?.text();
    expect(markdown).toContain('- Ran \\*three\\* growth plans\\\n  \\# in spring\n');
    expect(markdown).toContain('**Who could confirm it**: Maria, head of payments');
    expect(markdown).toContain('> Self-reported, for a conversation, not an evaluation.');
  });
});

/** The page as somebody finds it who comes back to it. */
async function openAgain(): Promise<void> {
  document.body.innerHTML = '';
  await open();
}
