// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { bank } from '../../src/content/bank';
import { LONGEST, tidyExample } from '../../src/features/review/exampleDraft';
import ReviewPage from '../../src/features/review/ReviewPage';
import { shortened } from '../../src/features/review/reviewItems';
import { preloadOwnWording } from '../../src/i18n/useWording';
import type { SavedAssessment } from '../../src/storage/savedAssessment';
import { assessmentStore, useAssessment } from '../../src/stores/assessmentStore';
import { readinessOf } from '../../src/stores/readiness';
import { aHeader, answersTo, itemsFor, put, show, startOnAnEmptyPage } from './page';

startOnAnEmptyPage();

/** The page as the app shows it: whatever the store has open. */
function OpenReview() {
  const current = useAssessment((state) => state.current);
  return current && <ReviewPage assessment={current} />;
}

async function review(
  header: SavedAssessment,
  answers: Parameters<typeof put>[0]['answers'] = [],
): Promise<void> {
  await put({ header, answers });
  await assessmentStore.getState().openAssessment(header.id);
  await show(<OpenReview />);
}

const mine = aHeader();
const items = itemsFor(mine);
const lines = () => screen.queryAllByRole('link', { name: /^(Change|Answer): / });
const stored = async (id = mine.id) => {
  await assessmentStore.getState().refresh();
  return (await assessmentStore.getState().exportBackup()).assessments.find(
    ({ header }) => header.id === id,
  );
};

describe('The review page', () => {
  it('names every question asked with the text of its answer, and leads to each', async () => {
    await review(mine, answersTo(items, 1));
    const own = await preloadOwnWording('en');
    expect(lines().map((link) => link.getAttribute('href'))).toEqual(
      items.map(({ id }) => `/a/${mine.id}/quiz/${id}`),
    );
    for (const item of items) {
      const texts = own.items[item.id];
      const option = texts?.options[item.options[1]?.id ?? '']?.text ?? 'no such option';
      expect(screen.getAllByText(texts?.stem ?? 'no stem').length).toBeGreaterThan(0);
      expect(screen.getAllByText(option).length).toBeGreaterThan(0);
    }
  });

  it('tells skipped, no opportunity and unanswered apart', async () => {
    const [first, second] = items;
    await review(mine, [
      { itemId: first?.id ?? '', answer: 'skip', revision: 1 },
      { itemId: second?.id ?? '', answer: 'no-opportunity', revision: 1 },
    ]);
    expect(screen.getAllByText('Skipped')).toHaveLength(1);
    expect(screen.getAllByText('No opportunity yet')).toHaveLength(1);
    expect(screen.getAllByText('Not answered')).toHaveLength(items.length - 2);
  });

  it('treats an answer that the item does not offer as open', async () => {
    await review(mine, [{ itemId: items[0]?.id ?? '', answer: 'unheard-of', revision: 1 }]);
    expect(screen.getAllByText('Not answered')).toHaveLength(items.length);
  });

  it('shows the open or the passed-over questions alone when asked to', async () => {
    const user = userEvent.setup();
    const [first, ...others] = answersTo(items.slice(0, -4));
    await review(mine, [{ itemId: first?.itemId ?? '', answer: 'skip', revision: 1 }, ...others]);
    await user.click(screen.getByRole('radio', { name: 'Open 4' }));
    expect(lines()).toHaveLength(4);
    await user.click(screen.getByRole('radio', { name: /^Skipped .* 1$/ }));
    expect(lines()).toHaveLength(1);
    expect(screen.getByText('1 question shown.')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: `All questions ${items.length}` }));
    expect(lines()).toHaveLength(items.length);
  });

  it('says so where a filter leaves nothing', async () => {
    await review(mine, answersTo(items));
    await userEvent.setup().click(screen.getByRole('radio', { name: 'Open 0' }));
    expect(screen.getByText('Nothing is open.')).toBeTruthy();
    expect(lines()).toHaveLength(0);
  });

  it('leads first to the questions until the must-haves are answered, then to the result', async () => {
    const ways = () =>
      screen
        .getAllByRole('link', { name: /^(See the result|Continue with|To the first)/ })
        .map((link) => link.getAttribute('href'));
    await review(mine);
    expect(ways()[0]).toBe(`/a/${mine.id}/quiz/${items[0]?.id}`);
    for (const item of items.slice(0, -1)) {
      act(() => assessmentStore.getState().commitAnswer(item.id, item.options[0]?.id ?? ''));
    }
    expect(ways().slice(0, 2)).toEqual([`/a/${mine.id}`, `/a/${mine.id}/quiz/${items.at(-1)?.id}`]);
  });

  it('moves to a section by its name', async () => {
    await review(mine, answersTo(items));
    await userEvent.setup().click(screen.getByRole('button', { name: /^Strategy/ }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Strategy' }));
  });

  it('also shows the answers given for another role, which still count', async () => {
    const extra = bank.items.find((item) => !items.includes(item));
    if (!extra) throw new Error('Every item is asked.');
    await review(mine, answersTo([extra]));
    const earlier = screen.getByRole('region', { name: 'Answered earlier' });
    expect(within(earlier).queryAllByRole('link')).toEqual([]);
    expect(within(earlier).getByRole('button', { name: /^Add an example/ })).toBeTruthy();
    expect(lines()).toHaveLength(items.length);
  });

  it.each([
    ['another edition', { edition: '0.0' }],
    ['an unknown role', { askedRole: 'unheard-of' }],
    ['an unknown circumstance', { target: { ...mine.target, contexts: ['unheard-of'] } }],
    ['an unknown form', { form: 'unheard-of' }],
  ])('shows nothing rather than something wrong for %s', async (_, changes) => {
    await review(aHeader(changes));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('does not have');
    expect(lines()).toEqual([]);
  });
});

describe('A kept copy', () => {
  it('can be read and not changed', async () => {
    const kept = aHeader({ id: 'kept-1', origin: 'link', link: '#/r/1.x' });
    await review(kept, answersTo(items));
    expect(screen.getByRole('heading', { level: 1, name: 'The shared answers' })).toBeTruthy();
    expect(lines()).toEqual([]);
    expect(screen.queryByRole('button', { name: /example/ })).toBeNull();
    expect(screen.queryByRole('link', { name: /Continue/ })).toBeNull();
  });
});

describe('An example', () => {
  const toggles = () => screen.getAllByRole('button', { name: /^(Add an|Edit the) example/ });
  const first = items[0]?.id ?? '';

  it('is offered for answered questions alone', async () => {
    await review(mine, [
      ...answersTo(items.slice(0, 2)),
      { itemId: items[2]?.id ?? '', answer: 'skip', revision: 1 },
    ]);
    expect(toggles()).toHaveLength(2);
  });

  it('is written with the keyboard, kept on the device and shown beside its answer', async () => {
    const user = userEvent.setup();
    await review(mine, answersTo(items));
    const before = assessmentStore.getState().current;
    toggles()[0]?.focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByLabelText('What you did'));
    await user.keyboard('Coached Ines{Tab}She leads now{Tab}May 2026{Tab}Ines{Enter}');
    expect(document.activeElement).toBe(toggles()[0]);
    expect(screen.queryByLabelText('What you did')).toBeNull();
    expect(screen.getByText('Coached Ines')).toBeTruthy();
    expect(screen.getByText(/^Could confirm it: .Ines.$/)).toBeTruthy();
    await waitFor(() =>
      expect(screen.getAllByRole('status').map((status) => status.textContent)).toContain(
        'Example saved on this device.',
      ),
    );
    const example = {
      what: 'Coached Ines',
      when: 'May 2026',
      effect: 'She leads now',
      witness: 'Ines',
    };
    expect((await stored())?.examples).toMatchObject([{ itemId: first, example }]);
    const after = assessmentStore.getState().current;
    expect(before && after && readinessOf(bank, after)).toBe(before && readinessOf(bank, before));
  });

  it('is kept when a field is left, without pressing anything', async () => {
    const user = userEvent.setup();
    await review(mine, answersTo(items));
    await user.click(toggles()[0] as HTMLElement);
    await user.keyboard('Half a sentence{Tab}');
    expect((await stored())?.examples).toMatchObject([{ example: { what: 'Half a sentence' } }]);
  });

  it('is kept as it is typed, and at once where the page is left in the middle of a sentence', async () => {
    const user = userEvent.setup();
    await review(mine, answersTo(items));
    await user.click(toggles()[0] as HTMLElement);
    await user.keyboard('Half a');
    await waitFor(async () =>
      expect((await stored())?.examples).toMatchObject([{ example: { what: 'Half a' } }]),
    );
    await user.keyboard(' sentence');
    act(() => void window.dispatchEvent(new Event('pagehide')));
    expect((await stored())?.examples).toMatchObject([{ example: { what: 'Half a sentence' } }]);
    // Nobody is told in the middle of it; on leaving the field they are.
    const heard = () => screen.getAllByRole('status').map((status) => status.textContent);
    expect(heard()).not.toContain('Example saved on this device.');
    await user.keyboard('{Tab}');
    await waitFor(() => expect(heard()).toContain('Example saved on this device.'));
  });

  it('stays away once it was removed or emptied, whatever was typed before', async () => {
    const user = userEvent.setup();
    await review(mine, answersTo(items));
    await user.click(toggles()[0] as HTMLElement);
    await user.keyboard('Half');
    await waitFor(async () => expect((await stored())?.examples).toHaveLength(1));
    await user.keyboard(' a');
    await user.click(screen.getByRole('button', { name: 'Remove the example' }));
    expect((await stored())?.examples).toEqual([]);
    await user.click(toggles()[0] as HTMLElement);
    await user.keyboard('B');
    await waitFor(async () => expect((await stored())?.examples).toHaveLength(1));
    await user.keyboard('{Backspace}{Tab}');
    expect((await stored())?.examples).toEqual([]);
  });

  it('can be removed, and the removal undone', async () => {
    const user = userEvent.setup();
    await review(mine, answersTo(items));
    const example = { what: 'A launch', when: '', effect: '', witness: '' };
    act(() => assessmentStore.getState().saveExample(first, example));
    await user.click(toggles()[0] as HTMLElement);
    await user.click(screen.getByRole('button', { name: 'Remove the example' }));
    expect((await stored())?.examples).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect((await stored())?.examples).toMatchObject([{ itemId: first, example }]);
    expect(document.activeElement).toBe(toggles()[0]);
  });

  it('of nothing but blanks is no example', async () => {
    const user = userEvent.setup();
    await review(mine, answersTo(items));
    await user.click(toggles()[0] as HTMLElement);
    await user.keyboard('   ');
    await user.click(screen.getByRole('button', { name: 'Save the example' }));
    expect((await stored())?.examples).toEqual([]);
  });
});

describe('A tidied example', () => {
  const draft = { what: '', when: '', effect: '', witness: '' };

  it('is trimmed and no longer than it may be', () => {
    const long = tidyExample({ ...draft, what: ` ${'a'.repeat(2 * LONGEST.what)} ` });
    expect(long.what.length).toBeLessThanOrEqual(LONGEST.what);
  });

  it('keeps line breaks and whole characters, and drops control characters and half an emoji', () => {
    const typed = `One\r\ntwo \u0000${'👩'.charAt(0)}👩‍🚀`;
    expect(tidyExample({ ...draft, what: typed }).what).toBe('One\ntwo 👩‍🚀');
  });

  it('never cuts a character in two at its end', () => {
    const typed = `${'a'.repeat(LONGEST.when - 1)}👩`;
    expect(tidyExample({ ...draft, when: typed }).when).toBe('a'.repeat(LONGEST.when - 1));
  });
});

describe('A shortened stem', () => {
  it('is left alone while it fits, and else ends with a whole word', () => {
    expect(shortened('How did you grow?', 20)).toBe('How did you grow?');
    expect(shortened('How did you help somebody grow?', 20)).toBe('How did you help…');
    expect(shortened('a'.repeat(30), 20)).toHaveLength(20);
  });
});
