import type { Page } from '@playwright/test';
import { expect } from './journey';
import { en } from './pages';
import { bank, wording } from './questions';

/** The rows of the table of all values, by competency. */
export async function rowsByName(page: Page): Promise<Map<string, string[]>> {
  const table = page.getByRole('table').filter({ hasText: en.result.table.competency });
  if (!(await table.isVisible())) {
    await page.getByText(en.result.table.title, { exact: true }).first().click();
  }
  const rows = await table.evaluate((element: HTMLTableElement) =>
    [...element.rows]
      .filter((row) => row.querySelector('td'))
      .map((row) => [...row.cells].map((cell) => cell.innerText)),
  );
  expect(rows).toHaveLength(20);
  return new Map(rows.map((cells) => [cells[0] ?? '', cells]));
}

/** What the browser itself passes on as cells of tables. */
export async function cellsHeard(page: Page): Promise<Set<string>> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const names = nodes
    .filter(({ role }) => ['cell', 'gridcell', 'rowheader'].includes(role?.value))
    .map(({ name }) => squeezed(String(name?.value ?? '')));
  return new Set(names);
}

export const squeezed = (text: string) => text.replace(/\s+/g, '');

export function numbersIn(text = ''): number[] {
  return (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
}

interface Drawn {
  readonly shape: string;
  /** Of a competency or an area. */
  readonly name: string;
  /** 0 to 5, measured from where it is drawn. */
  readonly level: number;
}

/** Reads the radar back: every corner of each line, as an axis and a level. */
export async function drawnOn(page: Page, shapes: readonly string[]): Promise<Drawn[]> {
  const corners = await page.getByRole('application').evaluate((surface, names) => {
    const rings = [...surface.querySelectorAll('[class*="_rings_"] circle')];
    const outer = rings.sort(
      (one, other) => Number(other.getAttribute('r')) - Number(one.getAttribute('r')),
    )[0];
    const [cx, cy, r] = ['cx', 'cy', 'r'].map((name) => Number(outer?.getAttribute(name)));
    if (cx === undefined || cy === undefined || !r) throw new Error('The radar has no rings.');
    return names.flatMap((shape) =>
      [...surface.querySelectorAll(`.recharts-radar [class*="_${shape}_"] > path`)]
        .filter((path) => !path.getAttribute('class'))
        .flatMap((path) => [...(path.getAttribute('d') ?? '').matchAll(/[ML]([\d.]+) ([\d.]+)/g)])
        .map(([, x, y]) => {
          const [right, down] = [Number(x) - cx, Number(y) - cy];
          const angle = (Math.atan2(right, -down) * 180) / Math.PI;
          return { shape, angle: (angle + 360) % 360, level: (Math.hypot(right, down) / r) * 5 };
        }),
    );
  }, shapes);
  const all = bank.areas.flatMap(({ competencies }) => competencies);
  const onPhone = (page.viewportSize()?.width ?? 0) < 500;
  const byArea = onPhone ? bank.areas.map(({ id }) => wording.areas[id]?.name ?? id) : null;
  const axes = byArea ?? all.map((id) => wording.competencies[id]?.name ?? id);
  return corners.map(({ shape, angle, level }) => ({
    shape,
    level,
    name: axes[Math.floor((angle / 360) * axes.length)] ?? '',
  }));
}
