// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, Suspense } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { bank, loadOwnWording, loadWording } from '../../src/content/bank';
import type { OwnWording, Wording } from '../../src/content/wording';
import type { AnswerSheet } from '../../src/domain/answerSheet';
import { requirementsFor } from '../../src/domain/bank';
import { assessReadiness } from '../../src/domain/readiness';
import MethodPage from '../../src/features/method/MethodPage';
import PrivacyPage from '../../src/features/method/PrivacyPage';
import { addTexts, setUpTexts } from '../../src/i18n/setup';
import { en } from '../fixtures/englishTexts';

let wording: Wording;
let own: OwnWording;

beforeAll(async () => {
  setUpTexts('en');
  addTexts(en);
  wording = await loadWording('en');
  own = await loadOwnWording('en');
});
beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {});
});
afterEach(cleanup);

async function open(page: ReactElement) {
  await act(async () => {
    render(
      <Router hook={useHashLocation}>
        <Suspense>{page}</Suspense>
      </Router>,
    );
  });
}

const textOf = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';
const digits = (value: number, places: number) =>
  value.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places });

function sectionNamed(name: string) {
  return within(screen.getByRole('region', { name }));
}

/** The texts of a row's cells, found by its heading. */
function cellsOf(table: HTMLElement, heading: string): string[] {
  const row = within(table).getByRole('rowheader', { name: heading }).closest('tr');
  return [...(row?.querySelectorAll('td') ?? [])].map(textOf);
}

describe('The method page', () => {
  it('works its example out as the domain does', async () => {
    await open(<MethodPage />);
    const section = sectionNamed(en.method.estimate.title);
    const table = section.getByRole('table');
    const quoted = [...table.querySelectorAll('q')].map(textOf);
    const answers: AnswerSheet = Object.fromEntries(
      quoted.flatMap((text) =>
        bank.items.flatMap((item) =>
          item.options
            .filter((option) => own.items[item.id]?.options[option.id]?.text === text)
            .map((option) => [item.id, option.id]),
        ),
      ),
    );
    expect(Object.keys(answers)).toHaveLength(2);

    const target = { role: bank.roles[0]?.id ?? '', stage: null, contexts: [] };
    const { competencies } = assessReadiness(bank, target, answers, 'short');
    const [score, ...others] = competencies.filter(({ counted }) => counted > 0);
    expect(others).toEqual([]);
    const level = score?.level ?? Number.NaN;
    const error = score?.standardError ?? Number.NaN;

    expect(cellsOf(table, en.method.estimate.example.estimate)[0]).toBe(digits(level, 2));
    const told = textOf(screen.getByText(/^Its standard error is/));
    expect(told).toContain(`is ${digits(error, 2)}: ${digits(score?.ownError ?? Number.NaN, 2)}`);
    expect(told).toContain(`${digits(level, 1)} ± ${digits(error, 1)}`);
    const levels = score?.contributions.map((part) => digits(part.level, 0));
    const shown = [...table.querySelectorAll('tbody tr')].slice(1);
    expect(shown.map((row) => textOf(row.querySelector('td')))).toEqual(levels);
  });

  it('shows every constant with its value', async () => {
    await open(<MethodPage />);
    const table = sectionNamed(en.method.constants.title).getByRole('table');
    const constants = leaves(bank.constants);
    expect(within(table).getAllByRole('rowheader')).toHaveLength(constants.length);
    for (const { path, value } of constants) {
      const name = path.reduce<unknown>(
        (tree, key) => (tree as Record<string, unknown>)[key],
        en.method.constants.names,
      );
      const [shown = '', unit] = cellsOf(table, String(name));
      const isShare = unit === en.method.constants.units.share;
      const read = Number(shown.replace('%', '')) / (isShare ? 100 : 1);
      expect(read, path.join('.')).toBeCloseTo(value, 9);
    }
  });

  it('shows what a role asks at a stage', async () => {
    const user = userEvent.setup();
    await open(<MethodPage />);
    const section = sectionNamed(en.method.roles.title);
    for (const role of bank.roles) {
      const title = wording.roles[role.id]?.title ?? '';
      await user.selectOptions(section.getByLabelText(en.method.roles.role), title);
      for (const stage of role.stages.length ? role.stages.map(({ id }) => id) : [null]) {
        if (stage !== null) {
          const name = wording.stages[stage]?.name ?? '';
          await user.selectOptions(section.getByLabelText(en.method.roles.stage), name);
        }
        const table = section.getByRole('table');
        const requirements = requirementsFor(bank, { role: role.id, stage, contexts: [] });
        for (const [id, { level, weight, gate }] of Object.entries(requirements)) {
          const cells = cellsOf(table, wording.competencies[id]?.name ?? '');
          expect(cells, `${title}, ${stage}: ${id}`).toEqual(
            level === 0
              ? [en.method.roles.notRequired, en.method.roles.none, en.method.roles.none]
              : [
                  `${level} ${wording.levels[level]?.name}`,
                  String(weight),
                  gate ? en.method.roles.yes : en.method.roles.none,
                ],
          );
        }
      }
    }
  });

  it('has one heading a section, below the title of the page', async () => {
    await open(<MethodPage />);
    expect(screen.getAllByRole('heading', { level: 1 }).map(textOf)).toEqual([en.method.title]);
    const sections = screen.getAllByRole('region');
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(sections.length);
  });
});

describe('The privacy page', () => {
  it('leads to where everything can be deleted', async () => {
    await open(<PrivacyPage />);
    const link = screen.getByRole('link', { name: en.privacy.delete.link });
    expect(link.getAttribute('href')).toBe('#/assessments');
  });

  it('says what has to be said of a link', async () => {
    await open(<PrivacyPage />);
    for (const sentence of [
      /Anyone with this link can read it\./,
      /never expires and cannot be taken back/,
      /Encoded is not encrypted/,
      /Saved on this device only; the browser may delete it/,
    ]) {
      expect(screen.getByText(sentence)).toBeTruthy();
    }
  });
});

describe('Both pages', () => {
  it('claim nothing that cannot be kept', () => {
    const words = JSON.stringify([en.method, en.privacy]);
    expect(words).not.toMatch(
      /validated|predict|percentile|anonym|zero.knowledge|complian|\bhir(?:e|ing)|\bfire|\bpay\b|salary/i,
    );
  });
});

function leaves(tree: object, path: readonly string[] = []): { path: string[]; value: number }[] {
  return Object.entries(tree).flatMap(([key, part]: [string, unknown]) =>
    typeof part === 'object' && part !== null
      ? leaves(part, [...path, key])
      : [{ path: [...path, key], value: Number(part) }],
  );
}
