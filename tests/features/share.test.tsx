// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { bank, digest } from '../../src/content/bank';
import { assessReadiness } from '../../src/domain/readiness';
import ExampleList from '../../src/features/results/shared/ExampleList';
import { rowsOfAreas, shownLevels } from '../../src/features/results/shared/shownLevels';
import LinkProblemPage from '../../src/features/share/LinkProblemPage';
import ShareDialog from '../../src/features/share/ShareDialog';
import {
  DISCLOSURES,
  examplesToShare,
  resultToShare,
  type Shareable,
} from '../../src/features/share/sharing';
import { preloadOwnWording } from '../../src/i18n/useWording';
import { decodeResult } from '../../src/link/decodeResult';
import { encodeResult } from '../../src/link/encodeResult';
import { REQUESTS } from '../../src/link/sharedAssessment';
import { areasOf, levelsOf } from '../../src/link/v2/fromReadiness';
import type { WholeAssessment } from '../../src/storage/savedAssessment';
import { optionNear } from '../domain/people';
import { en } from '../fixtures/englishTexts';
import { aHeader, itemsFor, show, startOnAnEmptyPage } from './page';

startOnAnEmptyPage();

const edition = { bank, digest };
const header = aHeader();
const items = itemsFor(header);
const answers = Object.fromEntries(
  items.map((item, index) => [item.id, optionNear(item, index % 6)]),
);
const [first, second] = items;
const example = { what: 'Moved two PMs to pricing.', when: 'Spring', effect: '', witness: 'Ana' };
const unanswered = bank.items.find(({ id }) => !(id in answers))?.id ?? '';
const whole: WholeAssessment = {
  ...header,
  answers,
  notes: {},
  examples: { [first?.id ?? '']: example, [unanswered]: example },
};
const readiness = assessReadiness(bank, header.target, answers, header.form);
const from: Shareable = {
  assessment: whole,
  readiness,
  examples: examplesToShare(whole, whole.examples),
  month: '2026-11',
};

describe('What is shared', () => {
  const choices = fc.record({
    disclosure: fc.constantFrom(...DISCLOSURES),
    withLabel: fc.boolean(),
    label: fc.constantFrom('Zoë', '', '  ', 'A. B.'),
    withMonth: fc.boolean(),
    withExamples: fc.boolean(),
    request: fc.constantFrom('' as const, ...REQUESTS),
  });

  it('arrives as it was chosen, whatever was chosen, and holds nothing that was not', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        const result = resultToShare(from, chosen);
        const opened = decodeResult(encodeResult(result, edition), [edition]);
        if (!opened.ok) throw new Error(opened.problem.kind);
        expect(opened.result).toEqual(result);
        const extras = 'shared' in opened.result ? opened.result.shared : opened.result;
        expect(extras.label).toBe((chosen.withLabel && chosen.label.trim()) || undefined);
        expect(extras.month).toBe(chosen.withMonth ? from.month : undefined);
        expect(extras.request).toBe(chosen.request || undefined);
        expect('answers' in result || 'shared' in result).toBe(chosen.disclosure === 'everything');
        expect('examples' in result).toBe(
          chosen.withExamples && chosen.disclosure === 'everything',
        );
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  it('are examples to answered questions alone', () => {
    expect(from.examples).toEqual({ [first?.id ?? '']: example });
  });
});

describe('Shared levels', () => {
  const shown = shownLevels(bank, levelsOf(readiness));

  it('show the verdict, the must-haves and the requirements of the whole result', () => {
    expect(shown.verdict).toBe(readiness.verdict);
    expect(shown.gates).toEqual(
      readiness.gates.map(({ competency, status, floor }) => ({ competency, status, floor })),
    );
    expect(shown.requirements).toEqual(readiness.requirements);
  });

  it('read the same in tenths as the whole result, and have the same gaps', () => {
    const tenths = (value: number | null) =>
      value === null
        ? null
        : new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(value);
    const sheets = fc.record(
      Object.fromEntries(
        items.map(({ id, options }) => [
          id,
          fc.constantFrom(...options.map((option) => option.id)),
        ]),
      ),
    );
    fc.assert(
      fc.property(sheets, (sheet) => {
        const all = assessReadiness(bank, header.target, sheet, header.form);
        const levels = shownLevels(bank, levelsOf(all));
        for (const [index, { level, standardError }] of levels.competencies.entries()) {
          expect(tenths(level)).toBe(tenths(all.competencies[index]?.level ?? null));
          expect(tenths(standardError)).toBe(
            tenths(all.competencies[index]?.standardError ?? null),
          );
        }
        expect(levels.gaps.toSorted()).toEqual(all.gaps.map((gap) => gap.competency).toSorted());
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  it('give each area to a hundredth of what all answers give', () => {
    for (const [index, area] of shown.areas.entries()) {
      const whole = readiness.areas[index];
      expect(Math.abs((area.level ?? 9) - (whole?.level ?? -9))).toBeLessThanOrEqual(0.0101);
      expect(area.required).toBe(whole?.required);
    }
  });

  it('alone as areas still know what the target asks in each', () => {
    const rows = rowsOfAreas(bank, areasOf(readiness));
    expect(rows.map(({ required }) => required)).toEqual(
      readiness.areas.map(({ required }) => required),
    );
  });
});

describe('The share dialog', () => {
  const linkField = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^The link/ });
  const opened = () => {
    const decoded = decodeResult(linkField().value, [edition]);
    if (!decoded.ok) throw new Error(decoded.problem.kind);
    return decoded.result;
  };
  const open = () =>
    show(
      <ShareDialog
        assessment={whole}
        edition={edition}
        preview={(link) => <p data-testid="preview">{link}</p>}
        onClose={() => undefined}
      />,
    );

  it('shows the page of the very link that would be copied, whatever is ticked', async () => {
    await open();
    const same = () =>
      expect(linkField().value).toContain(screen.getByTestId('preview').textContent);
    same();
    for (const disclosure of ['levels', 'areas', 'everything'] as const) {
      await userEvent.click(screen.getByRole('radio', { name: en.share.disclosure[disclosure] }));
      same();
    }
    await userEvent.click(screen.getByRole('checkbox', { name: en.share.label }));
    await userEvent.type(screen.getByRole('textbox', { name: en.share.labelText }), 'Zoë');
    same();
    expect(opened()).toMatchObject({ shared: { label: 'Zoë' } });
  });

  it('keeps examples out until they are ticked, and then shows them word for word', async () => {
    await open();
    expect(opened().disclosure).toBe('answers');
    expect(screen.queryByText(example.what)).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: /Your 1 example/ }));
    const list = screen.getByRole('region', { name: en.share.examplesTitle });
    expect(within(list).getByText(example.what)).toBeTruthy();
    expect(within(list).getByText(/Ana/)).toBeTruthy();
    expect(opened()).toMatchObject({ disclosure: 'examples', examples: from.examples });
    await userEvent.click(screen.getByRole('radio', { name: en.share.disclosure.levels }));
    expect(screen.queryByText(example.what)).toBeNull();
    expect(opened().disclosure).toBe('levels');
  });

  it('says what is held, and that it cannot be taken back, before the button that copies', async () => {
    await open();
    const copy = screen.getByRole('button', { name: en.linkOut.copy });
    for (const before of [en.share.holds, en.share.warning]) {
      const order = screen.getByText(before).compareDocumentPosition(copy);
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    }
  });

  it('hands out no link while it is being locked', async () => {
    await open();
    await userEvent.click(screen.getByRole('checkbox', { name: new RegExp(en.lock.choose) }));
    expect(linkField().value).toBe('');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: en.linkOut.copy }).disabled).toBe(
      true,
    );
    await waitFor(() => expect(linkField().value).toContain('#/k/1.'), { timeout: 30_000 });
  });

  it('says that there is none while the passphrase is too short', async () => {
    await open();
    await userEvent.click(screen.getByRole('checkbox', { name: new RegExp(en.lock.choose) }));
    const passphrase = screen.getByRole('textbox', { name: en.lock.passphrase });
    await userEvent.clear(passphrase);
    await userEvent.type(passphrase, 'short');
    expect(screen.queryByText(en.linkOut.making)).toBeNull();
    expect(screen.getByText(en.linkOut.none)).toBeDefined();
  });

  it('says when it could not be locked, and locks it when asked again', async () => {
    const importKey = vi.spyOn(crypto.subtle, 'importKey').mockRejectedValueOnce(new Error('odd'));
    await open();
    await userEvent.click(screen.getByRole('checkbox', { name: new RegExp(en.lock.choose) }));
    await screen.findByText(en.lock.unexpected, {}, { timeout: 30_000 });
    expect(linkField().value).toBe('');
    importKey.mockRestore();
    await userEvent.click(screen.getByRole('button', { name: en.lock.tryAgain }));
    await waitFor(() => expect(linkField().value).toContain('#/k/1.'), { timeout: 30_000 });
    expect(screen.queryByText(en.lock.unexpected)).toBeNull();
  });
});

describe('Shared examples', () => {
  it('stand beside the answers for which they speak', async () => {
    await show(
      <ExampleList
        bank={bank}
        answers={answers}
        examples={{ ...from.examples, [second?.id ?? '']: { ...example, what: 'Another.' } }}
      />,
    );
    const own = await preloadOwnWording('en');
    const entries = screen.getAllByRole('listitem');
    expect(entries).toHaveLength(2);
    for (const item of [first, second]) {
      const texts = own.items[item?.id ?? ''];
      const entry = entries.find((one) => one.textContent?.includes(texts?.stem ?? '?'));
      const chosen = texts?.options[answers[item?.id ?? ''] ?? '']?.text ?? '?';
      expect(entry?.textContent).toContain(chosen);
    }
  });
});

describe('The page of a link that cannot be opened', () => {
  it.each(['r', 'k', 'i', 'y', 'o', 'j'])(
    'opens a pasted link of the kind "%s"',
    async (letter) => {
      await show(
        <Router hook={useHashLocation}>
          <LinkProblemPage problem={{ kind: 'damaged' }} />
        </Router>,
      );
      const field = screen.getByRole('textbox', { name: en.pasteLink.label });
      await userEvent.click(field);
      await userEvent.paste(`See <https://example.org/app/#/${letter}/1.AbC-d_9>.`);
      await userEvent.click(screen.getByRole('button', { name: en.pasteLink.open }));
      await waitFor(() => expect(location.hash).toBe(`#/${letter}/1.AbC-d_9`));
      expect(screen.getByRole('status').textContent).toBe('');
      await userEvent.click(screen.getByRole('button', { name: en.pasteLink.open }));
      expect(screen.getByRole('status').textContent).toBe(en.pasteLink.same);
    },
  );

  it('says that there is no link in what was pasted', async () => {
    await show(
      <Router hook={useHashLocation}>
        <LinkProblemPage problem={{ kind: 'damaged' }} />
      </Router>,
    );
    await userEvent.type(screen.getByRole('textbox', { name: en.pasteLink.label }), 'Hello');
    await userEvent.click(screen.getByRole('button', { name: en.pasteLink.open }));
    expect(screen.getByRole('status').textContent).toBe(en.pasteLink.none);
  });
});
